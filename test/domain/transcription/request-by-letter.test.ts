import { describe, expect, test } from 'vitest';
import { confirmReceipt } from '../../../domain/case/confirm-receipt.ts';
import type { Files } from '../../../domain/file/files.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import { confirmTransfer } from '../../../domain/movement/confirm-transfer.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { confirmTranscription } from '../../../domain/transcription/confirm-transcription.ts';
import { dropTranscription } from '../../../domain/transcription/drop-transcription.ts';
import { enterTranscription } from '../../../domain/transcription/enter-transcription.ts';
import { openByLetter } from '../../../domain/transcription/open-by-letter.ts';
import { hashOf, idOf } from '../attachment/announced.ts';
import { anAgreement, at, day, done, frozen, KZ, service, someFacts } from '../specimen.ts';
import { onPaperFor, withLetter } from './letters.ts';

const deliveredAt = at('2026-06-05T09:00:00Z');
const now = at('2026-06-06T08:00:00Z');

type Given = { readonly dated?: string; readonly deliveredAt?: Instant };

const opening = ({ dated = '2026-06-03', deliveredAt: when = deliveredAt }: Given = {}, facts = someFacts()) =>
  openByLetter(
    facts,
    {
      letter: { sha256: hashOf(1), dated: day(dated) },
      delivery: { deliveredAt: when, proof: 'registered-post', reference: 'RR 1' },
      official: 'Who entered',
    },
    [anAgreement()],
    now,
  );

const opened = (): Files => frozen(done(opening()));

const confirming = ({ shared, own }: Files, { own: with_ = withLetter(own), subject = 'confirmer', otherOnPaper = true } = {}) =>
  confirmTranscription(
    onPaperFor('requested', shared, with_, otherOnPaper),
    {
      transcription: 1,
      letterSha256: hashOf(1),
      official: 'Who confirmed',
      subject,
      side: 'requested',
      read: () => ({ operation: 'openCase', facts: {} }),
    },
    anAgreement(),
    now,
  );

const confirmed = (): Files => {
  const files = opened();
  const { shared = files.shared, own = files.own } = done(confirming(files));
  return frozen({ shared, own });
};

describe('a request that came by letter', () => {
  test('came within a year of its date', () => {
    expect(opening({ dated: '1990-01-01' })).toMatchObject({ error: { kind: 'date-too-early', field: 'letter/dated' } });
    expect(opening({ dated: '2025-07-01' })).toMatchObject({ ok: true });
  });

  test('is opened by the State that got it, and counts from when the letter came', () => {
    const { shared, own } = opened();
    expect(shared).toMatchObject({
      status: 'opened',
      fromLetter: true,
      openedAt: deliveredAt,
      delivery: { at: deliveredAt, proof: 'registered-post', reference: 'RR 1', by: 'requested' },
      openedBy: 'subject-of-the-opener',
      changedAt: now,
    });
    expect(own.transcriptions).toEqual([expect.objectContaining({ n: 1, operation: 'openCase', by: 'subject-of-the-opener' })]);
  });

  test.each([
    ['a delivery that is to come', { deliveredAt: addHours(now, 1) }, 'date-in-future', 'delivery/deliveredAt'],
    ['a letter of a day to come', { dated: '2026-06-08' }, 'date-in-future', 'letter/dated'],
    ['a letter that came before it was written', { dated: '2026-06-06' }, 'date-too-early', 'delivery/deliveredAt'],
  ] as const)('is none with %s', (_what, given, kind, field) => {
    expect(opening(given)).toMatchObject({ ok: false, error: { kind, field } });
  });

  test('is answered only once a second person read the letter', () => {
    const { shared, own } = opened();
    expect(confirmReceipt({ shared, own }, { service }, now)).toEqual({ ok: false, error: { kind: 'opening-not-confirmed' } });
    expect(confirmReceipt(confirmed(), { service }, now)).toMatchObject({ ok: true });
  });

  test('and of a notice the plan is confirmed only then', () => {
    const passport = { number: 'N', issuedBy: KZ, validUntil: day('2027-06-20'), checkedOn: day('2026-06-03'), checkedBy: 'O' };
    const { shared, own } = done(opening({}, someFacts({ notice: { passport } })));
    expect(confirmTransfer({ shared, own }, { official: 'H', meetingPoint: 'M' }, now)).toEqual({
      ok: false,
      error: { kind: 'opening-not-confirmed' },
    });
  });

  test('is confirmed by another than who opened it, with the scan on file', () => {
    expect(confirming(opened(), { own: opened().own })).toEqual({
      ok: false,
      error: { kind: 'letter-not-on-file', sha256: hashOf(1) },
    });
    expect(confirming(opened(), { subject: 'subject-of-the-opener' })).toEqual({
      ok: false,
      error: { kind: 'enterer-confirms' },
    });
    expect(confirmed().shared.transcribed).toEqual([
      {
        n: 1,
        operation: 'openCase',
        inNameOf: 'requesting',
        letter: { attachmentId: idOf(1), sha256: hashOf(1), dated: '2026-06-03' },
        at: now,
        officials: { entered: 'Who entered', confirmed: 'Who confirmed' },
      },
    ]);
  });

  test('is confirmed also where its State was connected meanwhile: it stays open until then', () => {
    expect(confirming(opened(), { otherOnPaper: false })).toMatchObject({ ok: true });
  });

  test('has nothing else read from a letter before', () => {
    const { shared, own } = opened();
    const entered = enterTranscription(
      onPaperFor('requested', shared, withLetter(own)),
      {
        said: { operation: 'withdrawCase', facts: {} },
        text: '{}',
        saidSha256: hashOf(2),
        letter: { attachmentId: idOf(1), dated: day('2026-06-05') },
        official: 'H',
        subject: 's',
        side: 'requested',
      },
      anAgreement(),
      now,
    );
    expect(entered).toEqual({ ok: false, error: { kind: 'opening-not-confirmed' } });
  });

  const dropping = (files: Files, otherOnPaper = true) =>
    dropTranscription(files, { transcription: 1, official: 'H', otherOnPaper }, now);

  test('that was none is dropped, and the case is withdrawn with it', () => {
    const { shared, own } = done(dropping(opened()));
    expect(shared).toMatchObject({ status: 'withdrawn', withdrawal: { at: now } });
    expect((own as OwnFile).transcriptions).toEqual([
      expect.objectContaining({ settled: { as: 'dropped', at: now, official: 'H' } }),
    ]);
  });

  test('is not withdrawn so once its State is connected, which withdraws it itself', () => {
    expect(dropping(opened(), false)).toEqual({ ok: false, error: { kind: 'other-side-connected' } });
  });
});
