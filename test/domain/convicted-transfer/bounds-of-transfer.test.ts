import { describe, expect, test } from 'vitest';
import { answerTransferQuestion, askTransferQuestion } from '../../../domain/convicted-transfer/ask-transfer-question.ts';
import { fullTransferList } from '../../../domain/convicted-transfer/bounds-of-transfer.ts';
import type { ConvictedTransfer } from '../../../domain/convicted-transfer/convicted-transfer.ts';
import { correctConvictedPerson } from '../../../domain/convicted-transfer/correct-convicted-person.ts';
import { holdTransfer } from '../../../domain/convicted-transfer/hold-transfer.ts';
import { informPerson } from '../../../domain/convicted-transfer/inform-person.ts';
import type { TransferMoved } from '../../../domain/convicted-transfer/transfer-moved.ts';
import { withdrawConsent } from '../../../domain/convicted-transfer/withdraw-consent.ts';
import { boundsOfConvictedTransfer as house } from '../../../domain/policy/convicted-transfers.ts';
import type { Result } from '../../../domain/result.ts';
import { decidedAt, information, person } from './specimen-facts.ts';
import { complete, type Files, seenBy } from './specimen-transfer.ts';

const movedBy = (result: Result<TransferMoved, { readonly kind: string }>): TransferMoved => {
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
};

const shared = (but: object): Files => {
  const files = complete();
  return { ...files, shared: { ...files.shared, ...but } as ConvictedTransfer };
};

const times = <T>(count: number, entry: (n: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => entry(index + 1));

const question = (n: number, from: 'sentencing' | 'administering', text = 'Q') => ({
  n,
  from,
  question: text,
  askedAt: decidedAt,
});

describe('a list that is full takes no more, before anything is written', () => {
  const full = (files: Files, moved: TransferMoved, move: string, side: 'sentencing' | 'administering' = 'sentencing') =>
    fullTransferList(seenBy(files, side), moved, { side: 'requesting', move });

  test('what the person was told', () => {
    const told = (count: number) => shared({ information: times(count, (n) => ({ ...information, n, recordedAt: decidedAt })) });
    const telling = (files: Files) => movedBy(informPerson(seenBy(files, 'sentencing'), information, decidedAt));
    const { most } = house.information;
    expect(full(told(most - 1), telling(told(most - 1)), 'informPerson')).toBeUndefined();
    expect(full(told(most), telling(told(most)), 'informPerson')).toMatchObject({ list: 'information', most });
  });

  test('questions, of which neither State takes the other’s room, and each of which can be answered', () => {
    const { most } = house.questionsOfASide;
    const files = shared({ questions: times(most, (n) => question(n, 'sentencing')) });
    const asking = (side: 'sentencing' | 'administering') =>
      movedBy(askTransferQuestion(seenBy(files, side), { side, question: 'Q' }, decidedAt));
    expect(full(files, asking('sentencing'), 'askTransferQuestion')).toMatchObject({ list: 'questions' });
    expect(full(files, asking('administering'), 'askTransferQuestion', 'administering')).toBeUndefined();
    const long = shared({ questions: times(most, (n) => question(n, 'sentencing', 'Q'.repeat(3_900))) });
    const answered = movedBy(
      answerTransferQuestion(
        seenBy(long, 'administering'),
        { side: 'administering', question: 1, text: 'A'.repeat(16_000) },
        decidedAt,
      ),
    );
    expect(full(long, answered, 'answerTransferQuestion', 'administering')).toBeUndefined();
  });

  test('corrections, of which neither State takes the other’s room', () => {
    const { most } = house.corrections;
    const correction = { at: decidedAt, from: 'sentencing', reason: 'R', identity: false } as const;
    const files = shared({ corrections: times(most, () => correction) });
    const corrected = (side: 'sentencing' | 'administering') =>
      movedBy(
        correctConvictedPerson(seenBy(files, side), { person: { ...person, sex: 'unspecified' }, reason: 'R', side }, decidedAt),
      );
    expect(full(files, corrected('sentencing'), 'correctConvictedPerson')).toMatchObject({ list: 'corrections', most });
    expect(full(files, corrected('administering'), 'correctConvictedPerson', 'administering')).toBeUndefined();
  });

  test('holds of one kind that are open', () => {
    const hold = (n: number) => ({ n, kind: 'other' as const, reason: 'R', placedAt: decidedAt, by: 'x' });
    const files = complete();
    const holds = times(house.openHolds.most, hold);
    const filled = { ...files, owns: { ...files.owns, sentencing: { ...files.owns.sentencing, holds } } };
    const holding = (kind: 'other' | 'medical') =>
      movedBy(holdTransfer(seenBy(filled, 'sentencing'), { kind, reason: 'R', subject: 's' }, decidedAt));
    expect(full(filled, holding('other'), 'holdTransfer')).toMatchObject({ list: 'holds' });
    expect(full(filled, holding('medical'), 'holdTransfer')).toBeUndefined();
  });

  test('but consent is taken back however full the list of consents is', () => {
    const [first] = complete().shared.consents ?? [];
    const withdrawal = { at: decidedAt, official: 'O', recordedAt: decidedAt };
    const many = times(house.consents.most + 5, (n) => ({
      ...first,
      n,
      declaration: 'D'.repeat(9_000),
      ...(n === 1 ? {} : { withdrawal }),
    }));
    const files = shared({ consents: many });
    const taken = movedBy(withdrawConsent(seenBy(files, 'sentencing'), { at: decidedAt, official: 'O' }, decidedAt));
    expect(full(files, taken, 'withdrawConsent')).toBeUndefined();
  });
});
