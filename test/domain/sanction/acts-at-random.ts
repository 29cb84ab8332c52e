import fc from 'fast-check';
import type { Files } from '../../../domain/file/files.ts';
import type { Moved } from '../../../domain/file/moved.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import type { Result } from '../../../domain/result.ts';
import { confirmEntryBan } from '../../../domain/sanction/confirm-entry-ban.ts';
import { confirmReturnReason } from '../../../domain/sanction/confirm-return-reason.ts';
import { decideSanction } from '../../../domain/sanction/decide-sanction.ts';
import { liftSanction } from '../../../domain/sanction/lift-sanction.ts';
import { proposeSanction } from '../../../domain/sanction/propose-sanction.ts';
import { readForDecision } from '../../../domain/sanction/read-for-decision.ts';
import { recordBorderAlert } from '../../../domain/sanction/record-border-alert.ts';
import { recordEntryBan } from '../../../domain/sanction/record-entry-ban.ts';
import { recordExit } from '../../../domain/sanction/record-exit.ts';
import { recordReturnReason } from '../../../domain/sanction/record-return-reason.ts';
import { requestBanReview } from '../../../domain/sanction/request-ban-review.ts';
import { withdrawExit } from '../../../domain/sanction/withdraw-exit.ts';
import { addDays, dayInUtc } from '../../../domain/time/calendar-date.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { at, day, FR, frozen } from '../specimen.ts';
import { anOutcome, aPaper } from './specimen-ban.ts';
import { aBreach, aProposal, caseOf, lostDocuments, proposedBan, proposedProlongation, untilDay } from './specimen-sanction.ts';

const acts = [
  'find-objective',
  'find-breach',
  'confirm-breach',
  'record-obligation',
  'propose',
  'propose-despite',
  'propose-more',
  'decide',
  'decide',
  'turn-down',
  'record-decided',
  'record-decided',
  'record-earlier',
  'compare',
  'compare',
  'differ',
  'exit',
  'exit',
  'take-back',
  'ask',
  'lift',
  'keep',
  'alert',
] as const;

const step = fc.record({
  act: fc.constantFrom(...acts),
  subject: fc.constantFrom('one', 'two', 'three'),
  n: fc.integer({ min: 1, max: 3 }),
  months: fc.constantFrom(6, 24, 60, 61),
});

/** One act of one subject. */
export type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Acts at random, and now and then what leads to a ban, or to more of one, in its order. */
export const some = fc.oneof(
  { weight: 6, arbitrary: step.map((one) => [one]) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom('propose', 'propose-despite', 'propose-more'), step).map(([first, one]): Step[] => [
      { ...one, act: first, subject: 'one', n: 1, months: 24 },
      { ...one, act: 'decide', subject: 'two' },
      { ...one, act: 'record-decided' },
    ]),
  },
);

export const start = at('2027-02-15T12:00:00Z');
export const shared = frozen({ ...caseOf(), openedAt: at('2027-02-10T08:00:00Z') });
export const hashOf = (read: object): string => JSON.stringify(read);
const told = (now: Instant) => ({ reference: 'R', notifiedOn: dayInUtc(now), language: 'Kazakh', timeAndProofExplained: true });

const finding = (kind: 'objective' | 'breach', own: OwnFile, subject: string) => {
  const {
    n: _n,
    recordedAt: _at,
    by: _by,
    confirmation: _confirmed,
    ...stated
  } = kind === 'breach' ? aBreach() : lostDocuments();
  const corrects = (own.returnReasons ?? []).length > 0 ? { corrects: 'Why.' } : {};
  return { ...stated, ...corrects, subject, state: FR };
};

const decision = (files: Files, { subject }: Step, decided: 'as-proposed' | 'not-as-proposed') => {
  const last = files.own.sanctionProposals?.at(-1) ?? aProposal();
  const read = hashOf(readForDecision(files, last));
  return { proposal: last.n, read, decided, reasons: 'Because.', official: 'Prefect', subject };
};

/** What each act does. The obligation is recorded anew by hand: its move is of another part. */
export const does: Readonly<Record<Step['act'], (files: Files, one: Step, now: Instant) => Result<Moved, unknown>>> = {
  'find-objective': (files, { subject }, now) => recordReturnReason(files, finding('objective', files.own, subject), now),
  'find-breach': (files, { subject }, now) => recordReturnReason(files, finding('breach', files.own, subject), now),
  'confirm-breach': (files, { subject }, now) =>
    confirmReturnReason(files, { reason: files.own.returnReasons?.length ?? 0, reasons: 'R', subject }, now),
  'record-obligation': ({ own }, { n }, now) => {
    const returnDecision = { ...untilDay(`2027-02-0${n}`), recordedAt: now };
    return { ok: true, value: { own: { ...own, returnDecision } } as Moved };
  },
  propose: (files, { subject, months }, now) => proposeSanction(files, { content: proposedBan({ months }), subject }, FR, now),
  'propose-despite': (files, { subject, months }, now) =>
    proposeSanction(files, { content: proposedBan({ months, despiteFinding: 'She hid.' }), subject }, FR, now),
  'propose-more': (files, { subject, n, months }, now) =>
    proposeSanction(files, { content: proposedProlongation({ ban: n, months, despiteFinding: 'She hid.' }), subject }, FR, now),
  decide: (files, one, now) => decideSanction(files, decision(files, one, 'as-proposed'), FR, now, hashOf),
  'turn-down': (files, one, now) => decideSanction(files, decision(files, one, 'not-as-proposed'), FR, now, hashOf),
  'record-decided': (files, { subject }, now) => {
    const n = files.own.sanctionDecisions?.length ?? 0;
    return recordEntryBan(files, { from: 'decision', decision: n, ...told(now), subject }, FR, now, hashOf);
  },
  'record-earlier': (files, { subject, n, months }, now) => {
    const paper = { ...aPaper, sha256: String(n).repeat(64) };
    const stated = { kind: 'other-obligation', authority: 'Prefect', decidedOn: addDays(day('2027-02-07'), n), months } as const;
    return recordEntryBan(
      files,
      { from: 'earlier', ...told(now), ...stated, seriousThreat: false, paper, subject },
      FR,
      now,
      hashOf,
    );
  },
  compare: (files, { subject, n }, now) => confirmEntryBan(files, { ban: n, paper: String(n).repeat(64), subject }, now),
  differ: (files, { subject, n }, now) => {
    const paper = String(n).repeat(64);
    return confirmEntryBan(files, { ban: n, paper, differs: 'Of another.', subject }, now);
  },
  exit: ({ own }, { subject, n }, now) => {
    const on = addDays(day('2027-02-15'), n);
    return recordExit({ shared, own }, { kind: 'exit-stamp', on, means: 'Roissy', receivedOn: on, subject }, FR, now);
  },
  'take-back': (files, { subject, n }, now) => withdrawExit(files, { exit: n, why: 'Another person.', subject }, FR, now),
  ask: (files, { subject, n }, now) => {
    const request = { receivedOn: dayInUtc(now), from: 'prison', statement: 'Please.' } as const;
    return requestBanReview(files, { ban: n, ...request, subject }, FR, now);
  },
  lift: (files, { subject, n }, now) => liftSanction(files, { ...outcome(n, subject, now), outcome: lifted }, FR, now),
  keep: (files, { subject, n }, now) => liftSanction(files, { ...outcome(n, subject, now), outcome: { is: 'kept' } }, FR, now),
  alert: (files, { subject, n }, now) => {
    const entered = { is: 'entered', kind: 'refusal-of-entry', reference: 'S', enteredOn: day('2027-02-20'), ban: n } as const;
    return recordBorderAlert(files, { ...entered, subject }, FR, now);
  },
};

const lifted = { is: 'lifted', ground: 'humanitarian' } as const;
const outcome = (ban: number, subject: string, now: Instant) => {
  const { ban: _of, ground: _ground, at: _at, by: _by, ...decided } = anOutcome({ decidedOn: dayInUtc(now) });
  return { ban, ...decided, subject };
};
