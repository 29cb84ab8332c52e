import fc from 'fast-check';
import { claimOutcomes } from '../../../domain/file/claim-status.ts';
import type { Files } from '../../../domain/file/files.ts';
import type { Moved } from '../../../domain/file/moved.ts';
import type { ProposedSanction } from '../../../domain/file/sanction-proposal.ts';
import { recordClaimStatus } from '../../../domain/protection/record-claim-status.ts';
import { recordReturnDecision } from '../../../domain/protection/record-return-decision.ts';
import type { Result } from '../../../domain/result.ts';
import { confirmReturnReason } from '../../../domain/sanction/confirm-return-reason.ts';
import { contestReturnReason } from '../../../domain/sanction/contest-return-reason.ts';
import { decideSanction } from '../../../domain/sanction/decide-sanction.ts';
import { liftSanction } from '../../../domain/sanction/lift-sanction.ts';
import { proposeSanction } from '../../../domain/sanction/propose-sanction.ts';
import { readForDecision } from '../../../domain/sanction/read-for-decision.ts';
import { recordEntryBan } from '../../../domain/sanction/record-entry-ban.ts';
import { recordExit } from '../../../domain/sanction/record-exit.ts';
import { recordReturnReason } from '../../../domain/sanction/record-return-reason.ts';
import { withdrawExit } from '../../../domain/sanction/withdraw-exit.ts';
import type { BirthDate } from '../../../domain/time/birth-date.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { day, FR, frozen, KZ } from '../specimen.ts';
import { breach, contest, illness } from './specimen-reason.ts';
import {
  anObligation,
  aProposal,
  found,
  notFound,
  proposedBan,
  proposedNone,
  proposedProlongation,
  untilDay,
} from './specimen-sanction.ts';

/** Any function that tells two readings apart will do. */
export const hashOf = (read: object): string => JSON.stringify(read);

const acts = [
  'find',
  'confirm',
  'contest',
  'oblige',
  'claim',
  'correct',
  'propose',
  'decide',
  'exit',
  'take-back',
  'lift',
] as const;

const { voluntaryPeriod: _period, ...unstated } = anObligation();
const obligations = [
  anObligation(),
  untilDay('2027-02-01'),
  untilDay('2027-12-31'),
  unstated,
  anObligation({ annulledOn: day('2027-02-02') }),
].map(({ recordedAt: _at, ...facts }) => facts);

const persons = [
  { dateOfBirth: '1979' as BirthDate, nationalities: [KZ] },
  { dateOfBirth: '1979' as BirthDate, nationalities: [KZ, FR] },
  { dateOfBirth: '2010' as BirthDate, nationalities: [KZ] },
];

const weighed = fc.boolean().map((is) => (is ? found('R') : notFound('R')));
const basis = fc.constantFrom('no-voluntary-period', 'stayed-beyond-period', 'other-obligation');
const despite = fc.constantFrom({}, { despiteFinding: 'W' });

const content: fc.Arbitrary<ProposedSanction> = fc.oneof(
  fc
    .tuple(basis, fc.constantFrom(12, 60, 61, 120, 121), weighed, weighed, despite)
    .map(([of, months, seriousThreat, humanitarian, more]) =>
      proposedBan({ basis: of, months, seriousThreat, humanitarian, ...more }),
    ),
  fc
    .tuple(fc.constantFrom(12, 24, 25), weighed, despite)
    .map(([months, seriousThreat, more]) => proposedProlongation({ months, seriousThreat, ...more })),
  fc.tuple(basis, weighed).map(([of, humanitarian]) => proposedNone({ basis: of, humanitarian })),
);

/** One act of somebody: mostly such as could go on, with slips among them. */
export const step = fc.record({
  act: fc.oneof(fc.constantFrom('propose' as const, 'decide' as const, 'carry-out' as const), fc.constantFrom(...acts)),
  subject: fc.constantFrom('one', 'two', 'three'),
  content,
  isBreach: fc.constantFrom(true, true, false),
  obligation: fc.constantFrom(...obligations),
  outcome: fc.constantFrom('none' as const, 'none' as const, ...claimOutcomes),
  person: fc.constantFrom(persons[0], persons[0], ...persons),
  decided: fc.constantFrom('as-proposed', 'as-proposed', 'not-as-proposed'),
  readsOther: fc.constantFrom(false, false, false, true),
  off: fc.constantFrom(0, 0, 0, 0, -1, 1),
});

export type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const finding = (files: Files, { isBreach, subject }: Step, now: Instant): Result<Moved, unknown> => {
  const more = (files.own.returnReasons ?? []).length > 0 ? { corrects: 'Why.' } : {};
  return recordReturnReason(files, { ...(isBreach ? breach : illness), subject, ...more }, now);
};

const deciding = (files: Files, { subject, decided, readsOther, off }: Step, now: Instant): Result<Moved, unknown> => {
  const last = files.own.sanctionProposals?.at(-1) ?? aProposal();
  const read = readsOther ? 'something else' : hashOf(readForDecision(files, last));
  return decideSanction(files, { proposal: last.n + off, read, decided, reasons: 'R', official: 'P', subject }, FR, now, hashOf);
};

const carriedOut = (files: Files, { subject, off }: Step, now: Instant): Result<Moved, unknown> => {
  const decision = (files.own.sanctionDecisions?.length ?? 0) + off;
  const told = { notifiedOn: day('2027-02-16'), language: 'Kazakh', timeAndProofExplained: true };
  return recordEntryBan(files, { from: 'decision', decision, reference: `R-${decision}`, ...told, subject }, FR, now, hashOf);
};

const left = (files: Files, { subject }: Step, now: Instant): Result<Moved, unknown> => {
  const on = day('2027-02-10');
  return recordExit(files, { kind: 'exit-stamp', on, means: 'Roissy', receivedOn: on, subject }, FR, now);
};

const lifted = (files: Files, { subject }: Step, now: Instant): Result<Moved, unknown> => {
  const decidedOn = day('2027-02-15');
  const outcome = { is: 'lifted', ground: 'humanitarian' } as const;
  return liftSanction(files, { ban: 1, outcome, decidedOn, reference: 'L', official: 'P', reasons: 'R', subject }, FR, now);
};

const corrected = ({ shared }: Files, { person }: Step): Result<Pick<Files, 'shared'>, never> => ({
  ok: true,
  value: { shared: { ...shared, person: { ...shared.person, ...person }, personEdition: shared.personEdition + 1 } },
});

const result = (files: Files, one: Step, now: Instant): Result<Partial<Files>, unknown> => {
  const { act, subject, off } = one;
  const reason = (files.own.returnReasons?.length ?? 0) + off;
  if (act === 'find') return finding(files, one, now);
  if (act === 'confirm') return confirmReturnReason(files, { reason, reasons: 'R', subject }, now);
  if (act === 'contest')
    return contestReturnReason(files, { reason, from: 'person', receivedOn: contest.receivedOn, statement: 'S', subject }, now);
  if (act === 'oblige') return recordReturnDecision(files, one.obligation, now);
  if (act === 'claim')
    return recordClaimStatus(files, { outcome: one.outcome, checkedOn: day('2027-02-01'), source: 'S', subject }, now);
  if (act === 'correct') return corrected(files, one);
  if (act === 'carry-out') return carriedOut(files, one, now);
  if (act === 'exit') return left(files, one, now);
  if (act === 'take-back')
    return withdrawExit(files, { exit: (files.own.exitProofs?.length ?? 0) + off, why: 'W', subject }, FR, now);
  if (act === 'lift') return lifted(files, one, now);
  return act === 'propose' ? proposeSanction(files, { content: one.content, subject }, FR, now) : deciding(files, one, now);
};

/** The files after one act, or undefined where the law refuses it. */
export const after = (files: Files, one: Step, now: Instant): Files | undefined => {
  const done = result(files, one, now);
  return done.ok ? frozen({ ...files, ...done.value }) : undefined;
};
