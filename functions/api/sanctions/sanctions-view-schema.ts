import * as z from 'zod';
import { certainties } from '../../../domain/agreement/fact.ts';
import { reasonProofKinds } from '../../../domain/file/reason-proof.ts';
import { returnReasonKinds } from '../../../domain/file/return-reason.ts';
import { banBases, permitExceptions, protectedPermits } from '../../../domain/file/sanction-proposal.ts';
import { once } from '../../../domain/once.ts';
import { adviceReasons, notPossibleBecause } from '../../../domain/sanction/advice.ts';
import { banTimeKinds } from '../../../domain/sanction/ban-time.ts';
import { standingLacks } from '../../../domain/sanction/decision-standing.ts';
import { findingLacks } from '../../../domain/sanction/finding-lacks.ts';
import { sanctionTermKinds } from '../../../domain/sanction/sanction-term.ts';
import { sanctionWarnings } from '../../../domain/sanction/warnings.ts';
import { day } from '../../schema/day.ts';
import { instant } from '../../schema/moment.ts';
import { state } from '../../schema/state.ts';
import { entryBanKept } from './ban-schema.ts';
import { exitFactsKept } from './exit-schema.ts';
import { sanctionDecisionKept, sanctionProposalKept } from './proposal-schema.ts';
import { returnReasonKept } from './reason-schema.ts';
import { banReviewKept } from './review-schema.ts';

const found = once(() => z.enum(returnReasonKinds));

const source = once(() => z.string().meta({ description: 'The article and the text' }));

/** Why the person is returned: what counts now, and every version with what it finds. */
const finding = once(() =>
  z
    .object({
      found: found(),
      inForce: z.int().exactOptional().meta({ description: 'The `n` of the version that counts, where one is recorded' }),
      contested: z.boolean().meta({ description: 'Whether somebody says that it is wrong, and no later version answers' }),
      versions: z.array(
        z
          .object({
            recorded: returnReasonKept(),
            found: found().meta({ description: 'What this version finds, its proof and its second person considered' }),
            lacksProof: z
              .array(z.enum(reasonProofKinds))
              .meta({ description: 'The papers of which one would prove it; empty where it is proved or asks for none' }),
            lacksForBreach: z
              .array(z.enum(findingLacks))
              .meta({ description: 'Of a breach: what it still lacks to be established' }),
          })
          .meta({ id: 'FindingVersion' }),
      ),
    })
    .meta({ id: 'ReturnFinding' }),
);

/** What the service proposes, and what the law says of a ban. Neither decides anything. */
const advice = once(() =>
  z
    .object({
      proposes: z.enum(['none', 'nothing']).meta({
        description: '`none`: that no ban be imposed. `nothing`: the service proposes nothing, and leaves it to the authority',
      }),
      because: z.enum(adviceReasons),
      law: z.enum(['compulsory-unless-humanitarian', 'may', 'not-possible', 'voluntary-period-not-recorded', 'rules-not-loaded']),
      basis: z.enum(banBases).exactOptional(),
      notPossible: z.enum(notPossibleBecause).exactOptional(),
      source: source().exactOptional(),
    })
    .meta({ id: 'SanctionAdvice' }),
);

const warning = once(() =>
  z
    .object({
      kind: z.enum(sanctionWarnings),
      basis: z.enum(banBases).exactOptional(),
      permit: z.enum(protectedPermits).exactOptional(),
      exception: z.enum(permitExceptions).exactOptional(),
      found: found().exactOptional(),
      source: source().exactOptional(),
    })
    .meta({ id: 'SanctionWarning' }),
);

const proposal = once(() =>
  z
    .object({
      recorded: sanctionProposalKept(),
      toDecide: z.boolean().meta({ description: 'Whether it is the last one and nobody decided on it' }),
      read: z
        .string()
        .meta({ description: 'The hash of all that is read before a decision on it, as it is now: `decideSanction` names it' }),
      warnings: z.array(warning()).meta({ description: 'What the law lets pass and whoever decides has to see' }),
      barred: z.string().exactOptional().meta({
        description: 'Of one that is to be decided: the type of the problem for which it cannot be decided as proposed now',
      }),
    })
    .meta({ id: 'ProposalRead' }),
);

const decision = once(() =>
  z
    .object({
      recorded: sanctionDecisionKept(),
      stands: z.boolean().meta({ description: 'Whether it still covers what was read. One that does not has no effect' }),
      changed: z
        .array(z.enum(standingLacks))
        .meta({ description: 'Where it does not: what was recorded since of what was read' }),
    })
    .meta({ id: 'DecisionStanding' }),
);

const banTime = once(() =>
  z
    .object({
      is: z.enum(banTimeKinds),
      on: day().exactOptional().meta({ description: 'When it was lifted' }),
      because: z.enum(['no-exit-proved']).exactOptional().meta({ description: 'Why it has not begun' }),
      from: day().exactOptional().meta({ description: 'The day of the proved exit, from which it runs' }),
      until: day().exactOptional().meta({ description: 'Its last day: so many calendar months after the exit' }),
      months: z.int().exactOptional().meta({ description: 'All together, prolongations with them' }),
      source: source().exactOptional(),
    })
    .meta({ id: 'BanTime' }),
);

const review = once(() =>
  z
    .object({
      recorded: banReviewKept(),
      open: z.boolean(),
      answer: z
        .object({
          by: day().meta({ description: 'The last day for an answer to the request' }),
          source: source(),
          refusedBySilence: z
            .boolean()
            .meta({ description: 'Whether the day is over everywhere and no answer is recorded: silence counts as refusal' }),
        })
        .meta({ id: 'ReviewAnswer' })
        .exactOptional(),
    })
    .meta({ id: 'ReviewStanding' }),
);

const term = once(() =>
  z
    .object({
      kind: z.enum(sanctionTermKinds),
      of: z.int().meta({ description: 'The `n` of the ban, review, alert, expulsion or movement that it is about' }),
      day: day(),
      since: instant().meta({ description: 'When what sets it was recorded' }),
      rests: z.enum(['on-law', 'on-house-rule']),
      source: source(),
      done: z.boolean().meta({ description: 'Whether nothing is left to be done about it' }),
    })
    .meta({ id: 'SanctionTerm' }),
);

const exits = once(() => {
  const { exitProofs, borderAlerts, expulsionDecisions } = exitFactsKept();
  const [proof, expelled] = [exitProofs.unwrap().element, expulsionDecisions.unwrap().element];
  return {
    exits: z.array(
      z
        .object({
          recorded: proof,
          executesDecision: z.boolean().meta({ description: 'Whether it counts as the execution of the return decision' }),
          beginsBans: z.array(z.int()).meta({ description: 'The `n` of the bans whose time begins with it' }),
        })
        .meta({ id: 'ExitRead' }),
    ),
    borderAlerts: borderAlerts.unwrap(),
    expulsions: z.array(
      z
        .object({
          recorded: expelled,
          until: day().exactOptional().meta({
            description:
              'The last day of the bar; absent where no rule for it is known, and where the person is stated a national',
          }),
          certainty: z.enum(certainties).exactOptional(),
          source: source().exactOptional(),
          lookUp: z.string().exactOptional().meta({ description: 'Where no rule is known: what is to be looked up' }),
          statedNational: z.boolean().meta({
            description: 'Whether the person is meanwhile stated a national of the State, which bars none of its own',
          }),
        })
        .meta({ id: 'ExpulsionRead' }),
    ),
  };
});

/** All about sanctions in the caller's own file, with what is computed from it. */
export const sanctionsView = once(() =>
  z
    .object({
      caseId: z.uuid(),
      state: state().meta({ description: 'Whose own file it is: your State' }),
      at: instant(),
      finding: finding(),
      advice: advice(),
      proposals: z.array(proposal()),
      decisions: z.array(decision()),
      bans: z.array(z.object({ recorded: entryBanKept(), time: banTime() }).meta({ id: 'BanRead' })),
      reviews: z.array(review()),
      ...exits(),
      terms: z.array(term()).meta({ description: 'The dates that your own file sets your State, the nearest first' }),
      otherStateIsTold: z.literal('nothing'),
      assumptions: z.array(z.string()),
    })
    .meta({ id: 'Sanctions' }),
);
