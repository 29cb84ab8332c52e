import type { Agreement } from '../agreement/agreement.ts';
import type { GuardedFiles } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { type NoSuchPlan, planned } from '../file/on-the-ground.ts';
import { departureOf } from '../file/plan.ts';
import { submitted } from '../file/submitters.ts';
import type { WrongState } from '../file/wrong-state.ts';
import { freshness } from '../policy/movement.ts';
import { fail, type Result } from '../result.ts';
import { addHours, type Instant } from '../time/instant.ts';
import { type GuardTable, unmet } from './guard.ts';
import { guardFactsOf } from './guard-facts-of.ts';
import { type Lacking, lackingOf } from './lacking.ts';

export type AuthorisationFacts = { readonly official: string; readonly subject: string };

export type AuthorisationRefusal =
  | WrongState
  | NoSuchPlan
  | { readonly kind: 'departure-not-near'; readonly departsAt: Instant; readonly hours: number }
  | { readonly kind: 'opener-authorises' }
  | { readonly kind: 'guard-not-met'; readonly conditions: readonly Lacking[] };

/**
 * A supervisor of the moving State lets the person depart: the guard is run here, at the moment of departure, on all that it
 * reads. It is not whoever submitted the case. It lasts six hours and is for this revision of the plan. Design rule 2.
 */
export const authoriseDeparture = (
  files: GuardedFiles,
  { official, subject }: AuthorisationFacts,
  agreement: Agreement,
  now: Instant,
  table?: GuardTable,
): Result<Moved, AuthorisationRefusal> => {
  const found = planned(files.shared, 'planned', 'confirmed', 'declined');
  if (!found.ok) return found;
  if (submitted(files.shared, subject)) return fail({ kind: 'opener-authorises' });
  const { n, revision, plan } = found.value.transfer;
  const lacking = unmet(guardFactsOf(files, agreement, now, { authoriser: subject }), table);
  if (lacking.length > 0) return fail({ kind: 'guard-not-met', conditions: lackingOf(lacking) });
  const departsAt = departureOf(plan);
  const hours = freshness.authorisationHours;
  if (departsAt > addHours(now, hours) || departsAt < addHours(now, -hours))
    return fail({ kind: 'departure-not-near', departsAt, hours });
  const authorisation = { movement: n, revision, official, at: now, until: addHours(now, hours), by: subject };
  return moved({ own: { ...files.own, authorisation, changedAt: now } });
};
