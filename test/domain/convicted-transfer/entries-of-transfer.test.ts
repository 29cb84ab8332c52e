import { describe, expect, test } from 'vitest';
import { entriesOfTransfer } from '../../../domain/convicted-transfer/entries-of-transfer.ts';
import { sentenceEnds } from '../../../domain/convicted-transfer/hand-over.ts';
import { holdTransfer } from '../../../domain/convicted-transfer/hold-transfer.ts';
import { recordSentence } from '../../../domain/convicted-transfer/record-sentence.ts';
import { recordSentenceEnd, type SentenceEndFacts } from '../../../domain/convicted-transfer/record-sentence-end.ts';
import { refuseTransfer } from '../../../domain/convicted-transfer/refuse-transfer.ts';
import type { TransferSide } from '../../../domain/convicted-transfer/transfer-side.ts';
import { transferView } from '../../../domain/convicted-transfer/transfer-view.ts';
import { withdrawTransfer } from '../../../domain/convicted-transfer/withdraw-transfer.ts';
import { beforeIt, type Instant } from '../../../domain/time/instant.ts';
import { day, decidedAt, KZ, moment, openedAt, rules, sentence } from './specimen-facts.ts';
import { afterMove, complete, doing, type Files, fresh, handedOver, handOver, refusedAs, seenBy } from './specimen-transfer.ts';

const kept = ({ shared, owns }: Files, side: TransferSide, now: Instant = decidedAt) =>
  entriesOfTransfer(shared, owns[side], side, now);

const held = { kind: 'transfer', since: openedAt } as const;
const served = { kind: 'sentence', since: openedAt } as const;
const refused = (files = complete()) =>
  doing(files, 'administering', (seen) =>
    refuseTransfer(
      seen,
      {
        from: 'administering',
        official: 'O',
        grounds: [{ ground: 'harm-to-own-interests', basis: 'own-law', article: '606(1)' }],
        reasons: 'R',
      },
      rules,
      decidedAt,
    ),
  );
const withdrawn = (files = complete()) =>
  doing(files, 'sentencing', (seen) => withdrawTransfer(seen, { side: 'sentencing', reason: 'R' }, decidedAt));
const ending = (files: Files, but: Partial<SentenceEndFacts> = {}) =>
  recordSentenceEnd(
    seenBy(files, but.side ?? 'sentencing'),
    { how: 'released', on: day('2026-05-30'), basis: 'Order 7', side: 'sentencing', ...but },
    decidedAt,
  );
const ended = (files: Files, but?: Partial<SentenceEndFacts>) => afterMove(files, but?.side ?? 'sentencing', ending(files, but));

describe('the register of both States keeps that a transfer holds the person', () => {
  test.for([
    ['from its opening', fresh()],
    ['once both agreed', complete()],
    ['once the person was handed over', handedOver()],
    ['and after a hand-over in breach', afterMove(complete(), 'sentencing', handOver(complete()))],
  ] as const)('%s', ([, files]) => {
    for (const side of ['sentencing', 'administering'] as const) expect(kept(files, side)).toEqual([held]);
  });

  test('until the sentence is recorded as ended', () => {
    const over = ended(handedOver(), { side: 'administering', how: 'served', on: day('2026-06-01') });
    for (const side of ['sentencing', 'administering'] as const) expect(kept(over, side)).toEqual([]);
  });
});

describe('after a refusal or a withdrawal', () => {
  const each = [
    ['refusal', refused],
    ['withdrawal', withdrawn],
  ] as const;
  /** Served from 10 March 2024 for five years: the later reading ends with 10 March 2029, which is over last at UTC-12. */
  const until = moment('2029-03-11T12:00:00.000Z');

  test.for(each)('the administering State keeps nothing of a %s', ([, over]) =>
    expect(kept(over(), 'administering')).toEqual([]));

  test.for(each)('the sentencing State keeps of a %s that the person serves the sentence, to its latest day', ([, over]) => {
    expect(kept(over(), 'sentencing')).toEqual([{ ...served, until }]);
    expect(kept(over(), 'sentencing', beforeIt(until))).toEqual([{ ...served, until }]);
    expect(kept(over(), 'sentencing', until)).toEqual([]);
  });

  test('without an end where no sentence is on record, or one for life', () => {
    expect(kept(withdrawn(fresh()), 'sentencing')).toEqual([served]);
    const forLife = doing(complete(), 'sentencing', (seen) =>
      recordSentence(seen, { ...sentence, sentence: { ...sentence.sentence, imposed: { is: 'life' } } }, decidedAt),
    );
    expect(kept(withdrawn(forLife), 'sentencing', moment('2090-01-01T00:00:00.000Z'))).toEqual([served]);
  });

  test.for(sentenceEnds)('until that State records that it ended there: %s', (how) =>
    expect(kept(ended(refused(), { how }), 'sentencing')).toEqual([]));

  test('which the other State neither records nor sees', () => {
    for (const over of [refused(), withdrawn()]) {
      expect(refusedAs(ending(over, { side: 'administering', how: 'served' }))).toBe('end-of-other-state');
      const after = ended(over);
      const seen = (files: Files) => JSON.stringify(transferView(files.shared, 'administering', files.owns.administering));
      expect(seen(after)).toBe(seen(over));
      expect(transferView(after.shared, 'sentencing', after.owns.sentencing).ownFile).toMatchObject({
        sentenceEnd: { how: 'released', on: '2026-05-30', basis: 'Order 7', recordedAt: decidedAt },
      });
    }
  });

  test('on no day to come; the latest record counts', () => {
    expect(refusedAs(ending(refused(), { on: day('2026-07-01') }))).toBe('date-in-future');
    const corrected = ended(ended(refused()), { on: day('2026-05-29') });
    expect(corrected.owns.sentencing.sentenceEnd?.on).toBe('2026-05-29');
  });

  test('a hand-over that took place all the same holds the person again in both', () => {
    const over = ended(refused());
    const gone = afterMove(over, 'sentencing', handOver(over));
    for (const side of ['sentencing', 'administering'] as const) expect(kept(gone, side)).toEqual([held]);
  });
});

test('the real risks found in a transfer are kept beside, also once it is over', () => {
  const stop = { n: 1, country: KZ, basis: 'assessment', foundAt: decidedAt, by: 'x' } as const;
  const files = complete();
  const stopped = { ...files, owns: { ...files.owns, sentencing: { ...files.owns.sentencing, stops: [stop] } } };
  const entry = { kind: 'stop', n: 1, country: KZ, since: decidedAt, by: 'x' };
  expect(kept(stopped, 'sentencing')).toEqual([entry, held]);
  expect(kept(stopped, 'administering')).toEqual([held]);
  expect(kept(ended(withdrawn(stopped)), 'sentencing')).toEqual([entry]);
});

test('a hold is nothing of the person, and is not kept', () => {
  const onHold = doing(complete(), 'sentencing', (seen) =>
    holdTransfer(seen, { kind: 'other', reason: 'R', subject: 's' }, decidedAt),
  );
  expect(kept(onHold, 'sentencing')).toEqual([held]);
});
