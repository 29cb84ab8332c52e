import { describe, expect, test } from 'vitest';
import { addEvidence } from '../../../domain/case/add-evidence.ts';
import { requestInterview } from '../../../domain/case/request-interview.ts';
import { emptyOwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import type { Transcribable } from '../../../domain/file/transcribed.ts';
import { cancelTransfer } from '../../../domain/movement/cancel-transfer.ts';
import { claimError } from '../../../domain/movement/claim-error.ts';
import { planTransfer } from '../../../domain/movement/plan-transfer.ts';
import { addHours } from '../../../domain/time/instant.ts';
import type { SaidInCase } from '../../../domain/transcription/enter-transcription.ts';
import { handOverTravelDocument } from '../../../domain/travel-document/hand-over-travel-document.ts';
import { accepted, anAgreement, day, done, frozen, registered, sharedOf } from '../specimen.ts';
import { aPlan, guarded, planned } from '../specimen-movement.ts';
import { acts } from './acts.ts';
import { documentAsked } from './acts-on-documents.ts';
import { later, takingBack, transcribedIn } from './letters.ts';

const soon = addHours(later, 1);

const by = <Act extends Exclude<Transcribable, 'openCase'>>(operation: Act, file = acts[operation].before()): ReadmissionCase =>
  transcribedIn(file, { operation, facts: acts[operation].facts } as SaidInCase, {
    side: acts[operation].by,
    agreement: acts[operation].agreement ?? anAgreement(),
  });

const [leg] = aPlan().legs;
const soonPlan = aPlan({ legs: [{ ...leg, departsAt: addHours(soon, 20), arrivesAt: addHours(soon, 27) }] });
const plan = (file: ReadmissionCase, how = soonPlan): ReadmissionCase =>
  sharedOf(done(planTransfer(guarded(file, emptyOwnFile), how, anAgreement(), soon)));

const missed = {
  clock: 'reply',
  owedBy: 'requested',
  from: later,
  until: soon,
  effect: 'nothing',
  source: 'S',
  recordedAt: soon,
};

/** A hearing by letter that gave nothing sure, after which experts are asked to come. */
const heardUnsure = (): ReadmissionCase => {
  const heard = transcribedIn(acts.recordInterview.before(), {
    operation: 'recordInterview',
    facts: { ...acts.recordInterview.facts, result: 'inconclusive', reasons: 'Unsure.' },
  });
  return sharedOf(
    done(requestInterview(registered(heard), { stage: 'expert-mission', languages: ['kk'] }, anAgreement(), later)),
  );
};

/** What rests on which act; that of number 1 where it is said, else the last. */
const resting: readonly (readonly [what: string, file: () => ReadmissionCase, n?: number])[] = [
  ['an acceptance on which a transfer is planned', () => plan(by('acceptCase'))],
  [
    'or was planned and given up',
    () => sharedOf(done(cancelTransfer({ shared: plan(by('acceptCase')), own: {} }, { reason: 'R' }, addHours(soon, 1)))),
  ],
  ['an acceptance on which a document was asked for', () => documentAsked(by('acceptCase'))],
  ['a receipt after which the State asked', () => by('requestEvidence', by('confirmReceipt')), 1],
  [
    'a question that was answered',
    () =>
      sharedOf(
        done(addEvidence({ ...registered(by('requestEvidence')), own: {} }, { evidence: [], answers: 1 }, addHours(later, 1))),
      ),
  ],
  ['a hearing after which another was asked for', () => by('recordInterview', heardUnsure()), 1],
  [
    'a document that was handed over',
    () => {
      const shared = by('issueTravelDocument');
      const handed = { handedOverOn: day('2026-06-21'), to: 'Border police', official: 'H' };
      const [document] = shared.travelDocuments;
      return sharedOf(
        done(handOverTravelDocument({ shared, own: {} }, { documentId: document?.documentId ?? '', ...handed } as never, soon)),
      );
    },
  ],
  [
    'a document on which a transfer is planned',
    () => {
      const shared = by('issueTravelDocument');
      const [document] = shared.travelDocuments;
      return plan(shared, { ...soonPlan, document: { kind: 'travel-document', documentId: document?.documentId ?? '' } });
    },
  ],
  ['a confirmation that was declined since', () => by('declineTransfer', by('confirmTransfer')), 1],
  ['a decline that overtook a confirmation', () => by('declineTransfer', by('confirmTransfer'))],
  [
    'an arrival after which an error was claimed',
    () =>
      sharedOf(
        done(
          claimError(
            { shared: by('recordArrival'), own: {} },
            { official: 'H', reasons: 'R', attachments: [] },
            anAgreement(),
            soon,
          ),
        ),
      ),
  ],
  ['an act because of which a time ran out', () => frozen({ ...by('acceptCase'), missedDeadlines: [missed] }) as ReadmissionCase],
];

describe('what something rests on is not taken back', () => {
  test.each(resting.map(([what, file, n]) => ({ what, file, n })))('$what', ({ file, n }) => {
    expect(takingBack(file(), n, 'requesting', addHours(soon, 2))).toEqual({
      ok: false,
      error: { kind: 'something-rests-on-it' },
    });
  });
});

describe('on what a departure alone rests', () => {
  test.each(['confirmTransfer', 'sayNothingStands'] as const)('%s is taken back whatever time ran out meanwhile', (operation) => {
    const file = frozen({ ...by(operation), missedDeadlines: [missed] }) as ReadmissionCase;
    expect(takingBack(file, 1, 'requesting', addHours(soon, 2))).toMatchObject({ ok: true });
  });
});

describe('an act that was taken back', () => {
  test('can be entered anew as it is, with a number of its own', () => {
    const first = by('confirmTransfer', planned());
    const back = sharedOf(done(takingBack(first)));
    const again = transcribedIn(back, { operation: 'confirmTransfer', facts: { official: 'Head', meetingPoint: 'Office 5' } });
    expect(again).toMatchObject({
      transfer: { confirmation: { meetingPoint: 'Office 5', transcribedAs: 2 } },
      transcribed: [{ n: 1, takenBack: {} }, { n: 2 }],
    });
  });

  test('is one of the other State: what is nobody’s is not', () => {
    expect(takingBack(accepted(), 1)).toEqual({ ok: false, error: { kind: 'no-such-transcribed-act', n: 1 } });
    expect(takingBack(by('acceptCase'), 1, 'requested')).toMatchObject({ error: { kind: 'no-such-transcribed-act' } });
  });
});
