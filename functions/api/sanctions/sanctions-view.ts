import { isSet } from '../../../domain/agreement/fact.ts';
import { withoutSubject } from '../../../domain/file/case-view.ts';
import type { Files } from '../../../domain/file/files.ts';
import type { SanctionProposal } from '../../../domain/file/sanction-proposal.ts';
import { sanctionAdvice } from '../../../domain/sanction/advice.ts';
import { banTime } from '../../../domain/sanction/ban-time.ts';
import { barredUntil, isOwnNational } from '../../../domain/sanction/barred-until.ts';
import { decisionStanding } from '../../../domain/sanction/decision-standing.ts';
import { exitExecutes } from '../../../domain/sanction/exit-executes.ts';
import { lacksOfFinding } from '../../../domain/sanction/finding-lacks.ts';
import { foundBy, foundIn, isContestOpen, lastReason } from '../../../domain/sanction/found.ts';
import { readForDecision } from '../../../domain/sanction/read-for-decision.ts';
import { reviewStanding } from '../../../domain/sanction/review-standing.ts';
import { expulsionRulesOf } from '../../../domain/sanction/rules/rules-of.ts';
import { sanctionBarred } from '../../../domain/sanction/sanction-barred.ts';
import { sanctionTerms } from '../../../domain/sanction/sanction-terms.ts';
import { sourceOf } from '../../../domain/sanction/source-of.ts';
import { warningsOf } from '../../../domain/sanction/warnings.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { hashOf } from '../../history/canonical.ts';
import type { Reply } from '../../http/request.ts';
import type { viewRoutes } from './view-routes.ts';

type View = Reply<(typeof viewRoutes)['getSanctions']>['body'];

/** Whose own file is read, and when. */
type Reading = { readonly files: Files; readonly state: StateCode; readonly now: Instant };

const findingOf = ({ own }: Files): View['finding'] => {
  const last = lastReason(own);
  return {
    found: foundIn(own),
    ...(last === undefined ? {} : { inForce: last.n }),
    contested: isContestOpen(own),
    versions: (own.returnReasons ?? []).map((reason) => {
      const { proof, forBreach } = lacksOfFinding(reason);
      return { recorded: withoutSubject(reason), found: foundBy(reason), lacksProof: proof, lacksForBreach: forBreach };
    }),
  };
};

const proposalOf = ({ files, state, now }: Reading, proposal: SanctionProposal): View['proposals'][number] => {
  const { sanctionProposals, sanctionDecisions = [] } = files.own;
  const { n, content } = proposal;
  const toDecide = sanctionProposals?.at(-1)?.n === n && !sanctionDecisions.some((decision) => decision.proposal === n);
  const barred = toDecide ? sanctionBarred(files, content, state, now) : undefined;
  return {
    recorded: withoutSubject(proposal),
    toDecide,
    read: hashOf(readForDecision(files, proposal)),
    warnings: warningsOf(files, content, state, now),
    ...(barred === undefined ? {} : { barred: barred.kind }),
  };
};

const expulsionsOf = ({ files: { own, shared }, state }: Reading): View['expulsions'] =>
  (own.expulsionDecisions ?? []).map((decision) => {
    const rule = expulsionRulesOf(state)?.barredYears[decision.kind];
    const barred = barredUntil(decision, shared, state);
    return {
      recorded: withoutSubject(decision),
      ...(barred === undefined ? {} : { until: barred.until, certainty: barred.rule.certainty, source: sourceOf(barred.rule) }),
      ...(rule === undefined || isSet(rule) ? {} : { lookUp: rule.lookUp }),
      statedNational: isOwnNational(shared, state),
    };
  });

/** All about sanctions in the own file of that State, as it stands now, with what is computed from it. It says nothing of the other State's. */
export const sanctionsViewOf = (reading: Reading): View => {
  const { files, state, now } = reading;
  const { own, shared } = files;
  const { found: _found, ...advice } = sanctionAdvice(files, state, now);
  return {
    caseId: shared.id,
    state,
    at: now,
    finding: findingOf(files),
    advice,
    proposals: (own.sanctionProposals ?? []).map((proposal) => proposalOf(reading, proposal)),
    decisions: (own.sanctionDecisions ?? []).map((decision) => ({
      recorded: withoutSubject(decision),
      changed: [],
      ...decisionStanding(files, decision, hashOf),
    })),
    bans: (own.entryBans ?? []).map((ban) => ({ recorded: withoutSubject(ban), time: banTime(files, ban, state, now) })),
    reviews: (own.banReviews ?? []).map((review) => ({
      recorded: withoutSubject(review),
      ...reviewStanding(own, review, state, now),
    })),
    exits: (own.exitProofs ?? []).map((proof) => {
      const { returnDecision, bans } = exitExecutes(own, proof);
      return { recorded: withoutSubject(proof), executesDecision: returnDecision, beginsBans: bans };
    }),
    borderAlerts: (own.borderAlerts ?? []).map(withoutSubject),
    expulsions: expulsionsOf(reading),
    terms: sanctionTerms(files, state, now),
    otherStateIsTold: 'nothing',
    assumptions: shared.agreement.assumptions,
  };
};
