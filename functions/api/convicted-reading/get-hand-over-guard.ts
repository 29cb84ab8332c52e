import { planOf } from '../../../domain/convicted-transfer/hand-over-facts.ts';
import { barsHandOver, type HandOverTable, handOverGuard } from '../../../domain/convicted-transfer/hand-over-guard.ts';
import type { HandOverStanding } from '../../../domain/convicted-transfer/hand-over-standing.ts';
import { transferRulesOf } from '../../../domain/convicted-transfer/transfer-rules-of.ts';
import { fail, ok } from '../../../domain/result.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { transferPicture } from '../../change/convicted-transfer/picture.ts';
import type { GuardReading, Treaties } from '../../change/convicted-transfer/transfers.ts';
import type { Operation } from '../../http/request.ts';
import type { ConvictedReadingRoutes } from './routes.ts';

const hour = 3_600_000;

/** One condition as it is read: with the age of its fact in whole hours. */
const standingView = ({ visibleTo: _for, suppliedBy, ...verdict }: HandOverStanding, now: Instant) => ({
  ...verdict,
  ...(verdict.since === undefined ? {} : { ageHours: Math.floor((Date.parse(now) - Date.parse(verdict.since)) / hour) }),
  ...(suppliedBy === undefined ? {} : { suppliedBy: { ...suppliedBy, roles: [...suppliedBy.roles] } }),
});

export const getHandOverGuard =
  (
    parts: GuardReading & { readonly treaties: Treaties },
    table?: HandOverTable,
  ): Operation<ConvictedReadingRoutes['getHandOverGuard']> =>
  async ({ params: { transferId }, caller: { state }, now }) => {
    const picture = await transferPicture(parts, transferId, state, now);
    if (picture === undefined) return fail({ kind: 'convicted-transfer-not-found' });
    const { side, files } = picture;
    const { shared } = files;
    const facts = { ...files, rules: transferRulesOf(shared, parts.treaties()), at: now };
    const shown = handOverGuard(facts, table).filter(({ visibleTo }) => side === 'sentencing' || visibleTo === 'both');
    const plan = planOf(shared);
    return ok({
      body: {
        transferId,
        side,
        at: now,
        ...(plan === undefined ? {} : { plan: plan.n }),
        conditions: shown.map((standing) => standingView(standing, now)),
        barring: shown.filter(barsHandOver).map(({ condition }) => condition),
        assumptions: [...shared.assumptions],
      },
    });
  };
