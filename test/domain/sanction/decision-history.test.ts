import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Files } from '../../../domain/file/files.ts';
import type { SanctionDecision } from '../../../domain/file/sanction-decision.ts';
import type { SanctionProposal } from '../../../domain/file/sanction-proposal.ts';
import { decisionStands } from '../../../domain/sanction/decision-stands.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { after, hashOf, type Step, step } from './proposal-acts.ts';
import { anEarlierBan } from './specimen-ban.ts';
import { filesOf, now as start } from './specimen-sanction.ts';

/** How often each thing came about that the histories are to show. */
const seen = {
  refused: 0,
  proposed: 0,
  bans: 0,
  prolongations: 0,
  nones: 0,
  turnedDown: 0,
  voided: 0,
  despite: 0,
  carriedOut: 0,
};

/** What a proposal rests on beside, by hand: that the person stayed, and the ban that it prolongs, without what was carried out of it. */
const beside = ({ own }: Files, { n, content }: SanctionProposal): unknown => {
  const { exitProofs = [], banReviews = [], entryBans = [], sanctionDecisions = [] } = own;
  const exit = exitProofs.findLast((proof) => proof.withdrawal === undefined);
  if (content.sanction !== 'prolongation') return content.basis === 'stayed-beyond-period' ? exit : undefined;
  const carriedOut = sanctionDecisions.filter(({ proposal }) => proposal === n).map((decision) => decision.n);
  const more = entryBans[0]?.prolongations?.filter(({ decision }) => !carriedOut.includes(decision)) ?? [];
  return [exit, more, banReviews.filter(({ ban }) => ban === 1)];
};

/** Everything that is to be read for a decision, by hand, as it stands: whatever of it is otherwise is another. */
const standing = ({ own, shared }: Files): string => {
  const { person, personEdition } = shared;
  const { dateOfBirth, nationalities } = person;
  const { returnReasons = [], returnDecision, claim, sanctionProposals = [] } = own;
  return JSON.stringify([
    [
      sanctionProposals.length,
      sanctionProposals.at(-1),
      sanctionProposals.slice(-1).map((last) => beside({ own, shared }, last)),
    ],
    [returnReasons.length, returnReasons.at(-1)],
    [returnDecision, claim?.outcome, dateOfBirth, nationalities, personEdition],
  ]);
};

/** Whether a second person holds to a breach, nobody contests it, and all that it needs is there: by hand, from the last version. */
const isBreach = ({ own: { returnReasons = [] } }: Files): boolean => {
  const last = returnReasons.at(-1);
  return last?.stated === 'deliberate-breach' && last.confirmation !== undefined && last.confirmation.by !== last.by;
};

const withinCap = ({ content }: SanctionProposal): boolean => {
  if (content.sanction === 'none') return true;
  if (content.sanction === 'prolongation') return content.months <= 24;
  return content.months <= (content.basis === 'no-voluntary-period' && content.seriousThreat.found ? 120 : 60);
};

/** What is decided against the person stands on an obligation, on a grown-up foreigner without protection, and on a reason that bears it. */
const bornBy = ({ own, shared }: Files, { content }: SanctionProposal): void => {
  expect(own.returnDecision).toMatchObject({ kind: 'obligation-to-leave' });
  expect(own.returnDecision).not.toHaveProperty('annulledOn');
  if (content.sanction === 'none') {
    const is = own.returnDecision?.voluntaryPeriod;
    const over = is?.is === 'granted' && is.until < '2027-02-15';
    if (is?.is === 'refused' || over) {
      const spared = shared.person.dateOfBirth === '2010' || shared.person.nationalities.length > 1;
      expect(content.humanitarian.found || spared || own.claim?.outcome === 'protected').toBe(true);
    }
    return;
  }
  expect(shared.person.dateOfBirth).toBe('1979');
  expect(shared.person.nationalities).toEqual(['KZ']);
  expect(own.claim?.outcome).not.toBe('protected');
  expect(own.returnReasons?.at(-1)?.contests ?? []).toEqual([]);
  const reason = content.despiteFinding ?? (isBreach({ own, shared }) ? 'a breach of two' : '');
  expect(reason).not.toBe('');
  if (!isBreach({ own, shared })) seen.despite += 1;
};

const counted = ({ decided }: SanctionDecision, { content }: SanctionProposal): void => {
  if (decided === 'not-as-proposed') seen.turnedDown += 1;
  else if (content.sanction === 'ban') seen.bans += 1;
  else if (content.sanction === 'prolongation') seen.prolongations += 1;
  else seen.nones += 1;
};

/** A decision that was just taken: by two, with reasons of both, on the last proposal, once, and on what stands. */
const lawful = (before: Files, decision: SanctionDecision): void => {
  const proposal = before.own.sanctionProposals?.at(-1);
  if (proposal === undefined) throw new Error('Decided on nothing');
  expect(decision.proposal).toBe(proposal.n);
  expect(decision.by).not.toBe(proposal.by);
  expect(decision.reasons).not.toBe('');
  expect(proposal.content.reasons).not.toBe('');
  expect(before.own.sanctionDecisions?.some(({ proposal: of }) => of === proposal.n) ?? false).toBe(false);
  const finding = before.own.returnReasons?.at(-1);
  if (finding?.stated === 'deliberate-breach') expect(decision.by).not.toBe(finding.by);
  expect(withinCap(proposal)).toBe(true);
  if (decision.decided === 'as-proposed') bornBy(before, proposal);
  counted(decision, proposal);
};

/** What is on record is neither changed nor taken away, and nothing bans but what is recorded as a ban. */
const nothingLost = (before: Files, now: Files, act: Step['act']): void => {
  const { sanctionProposals = [], sanctionDecisions = [], entryBans } = before.own;
  expect(now.own.sanctionProposals?.slice(0, sanctionProposals.length) ?? []).toEqual(sanctionProposals);
  expect(now.own.sanctionDecisions?.slice(0, sanctionDecisions.length) ?? []).toEqual(sanctionDecisions);
  if (act !== 'carry-out') expect(now.own.entryBans).toBe(entryBans);
};

/** What was just recorded as a ban, or as more of one: by a decision of two as proposed, while nothing of what was read had changed. */
const fromTwo = (before: Files, now: Files, read: readonly string[]): void => {
  const recorded = now.own.entryBans?.flatMap(({ origin, prolongations = [] }) => [
    ...(origin.from === 'decision' ? [origin.decision] : []),
    ...prolongations.map(({ decision }) => decision),
  ]);
  expect(new Set(recorded).size).toBe(recorded?.length);
  const last = before.own.sanctionDecisions?.at(-1);
  expect(recorded).toContain(last?.n);
  expect(last?.decided).toBe('as-proposed');
  expect(read.at(-1)).toBe(standing(before));
  seen.carriedOut += 1;
};

type World = { readonly files: Files; readonly read: readonly string[] };

const goOn = ({ files, read }: World, one: Step, at: number): World => {
  const now = after(files, one, addHours(start, at));
  if (now === undefined) {
    seen.refused += 1;
    return { files, read };
  }
  nothingLost(files, now, one.act);
  if (one.act === 'carry-out') fromTwo(files, now, read);
  if (one.act === 'propose') seen.proposed += 1;
  if (one.act !== 'decide') return { files: now, read };
  const decision = now.own.sanctionDecisions?.at(-1);
  if (decision === undefined) throw new Error('Nothing was decided');
  lawful(files, decision);
  return { files: now, read: [...read, standing(files)] };
};

test('in whatever order sanctions are proposed and decided, none stands without two subjects and reasons, nor after a change of what was read', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 30 }), (steps) => {
      let world: World = { files: filesOf({ entryBans: [anEarlierBan()] }), read: [] };
      for (const [at, one] of steps.entries()) {
        world = goOn(world, one, at + 1);
        for (const [index, decision] of (world.files.own.sanctionDecisions ?? []).entries()) {
          const unchanged = world.read[index] === standing(world.files);
          expect(decisionStands(world.files, decision, hashOf)).toBe(unchanged);
          if (!unchanged) seen.voided += 1;
        }
      }
    }),
    { numRuns: 4000, seed: 13 },
  );
  for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(20);
});
