import type { Files } from '../../../domain/file/files.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import { banTime, monthsOf } from '../../../domain/sanction/ban-time.ts';
import { decisionStands } from '../../../domain/sanction/decision-stands.ts';
import { foundBy, isContested, lastReason } from '../../../domain/sanction/found.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import { dayInUtc } from '../../../domain/time/calendar-date.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { hashOf } from '../../history/canonical.ts';
import { present } from '../../http/present.ts';

const findingOf = (own: OwnFile) => {
  const last = lastReason(own);
  return last && { found: foundBy(last), contested: isContested(last), versions: last.n };
};

const proposalsOf = (files: Files) => {
  const { sanctionProposals = [], sanctionDecisions = [] } = files.own;
  return sanctionProposals.map(({ n, content, proposedAt, by }) => {
    const decision = sanctionDecisions.find(({ proposal }) => proposal === n);
    return present({
      sanction: content.sanction,
      proposedOn: dayInUtc(proposedAt),
      decision: decision && {
        decided: decision.decided,
        decidedOn: dayInUtc(decision.at),
        byAnother: decision.by !== by,
        stands: decisionStands(files, decision, hashOf),
      },
    });
  });
};

const bansOf = (files: Files, state: StateCode, now: Instant) =>
  (files.own.entryBans ?? []).map((ban) => {
    const time = banTime(files, ban, state, now);
    return present({
      kind: ban.kind,
      earlier: ban.origin.from === 'earlier',
      decidedOn: ban.decidedOn,
      months: ban.months === undefined ? undefined : monthsOf(ban),
      time: time.is,
      liftedOn: time.is === 'lifted' ? time.on : undefined,
    });
  });

/**
 * What the monitor of that State reads of its sanctions; undefined where nothing of them is on record. What is entered in the Schengen
 * Information System is left out: it goes to whoever the law names, and a monitor is not among them.
 */
export const monitoredSanctions = (files: Files, state: StateCode, now: Instant) => {
  const { own } = files;
  const { banReviews = [], expulsionDecisions = [] } = own;
  const finding = findingOf(own);
  const [proposals, bans] = [proposalsOf(files), bansOf(files, state, now)];
  if (finding === undefined && [proposals, bans, expulsionDecisions].every(({ length }) => length === 0)) return undefined;
  return {
    ...present({ finding }),
    proposals,
    bans,
    reviews: banReviews.map(({ cause, openedAt, outcome }) =>
      present({ cause, openedOn: dayInUtc(openedAt), outcome: outcome?.ban, decidedOn: outcome?.decidedOn }),
    ),
    expulsions: expulsionDecisions.map(({ kind, decidedOn, annulledOn }) => present({ kind, decidedOn, annulledOn })),
  };
};
