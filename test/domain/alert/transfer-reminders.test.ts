import { describe, expect, test } from 'vitest';
import {
  nextTransferReminderAt,
  type TransferReminder,
  transferRemindersBetween,
} from '../../../domain/alert/transfer-reminders.ts';
import { askTransferQuestion } from '../../../domain/convicted-transfer/ask-transfer-question.ts';
import type { ConvictedTransfer } from '../../../domain/convicted-transfer/convicted-transfer.ts';
import { planHandOver } from '../../../domain/convicted-transfer/plan-hand-over.ts';
import { recordSentenceEnd } from '../../../domain/convicted-transfer/record-sentence-end.ts';
import { reportEnforcement } from '../../../domain/convicted-transfer/report-enforcement.ts';
import { owedInTransfer } from '../../../domain/convicted-transfer/transfer-owed.ts';
import { withdrawTransfer } from '../../../domain/convicted-transfer/withdraw-transfer.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { day, leavesAt, moment, openedAt, plan } from '../convicted-transfer/specimen-facts.ts';
import { complete, doing, fresh, handedOver, step } from '../convicted-transfer/specimen-transfer.ts';

const later = (since: Instant, days: number): Instant => addHours(since, 24 * days);
const told = (reminders: readonly TransferReminder[]) => reminders.map(({ by, about, count, at }) => [by, about, count, at]);

const consented = step(step(fresh(), 'information'), 'consent').shared;
const asked = step(step(step(step(fresh(), 'information'), 'consent'), 'verification'), 'request').shared;
const agreed = complete('travelDocument', 'plan', 'confirmation').shared;
const planned = complete('confirmation').shared;

describe('a State that owes an act in a transfer of a convicted person is reminded of it by the values of the house', () => {
  test.each([
    ['the consent is not verified', consented, 'verify-consent', ['administering'], [14, 21, 28]],
    ['the request is not answered', asked, 'answer-request', ['sentencing', 'administering'], [30, 44, 58]],
    ['no hand-over is planned', agreed, 'plan-hand-over', ['sentencing'], [30, 44, 58]],
    ['the plan is not confirmed', planned, 'confirm-hand-over', ['administering'], [7, 10, 13]],
    ['nothing is reported of the enforcement', handedOver().shared, 'report-enforcement', ['administering'], [90, 270, 450]],
  ] as const)('%s', (_what, file, act, sides, days) => {
    const { since } = owedInTransfer(file).find((owed) => owed.act === act) ?? { since: openedAt };
    const ofAct = (from: Instant, now: Instant) => transferRemindersBetween(file, from, now).filter(({ about }) => about === act);
    for (const [index, count] of days.entries()) {
      const at = later(since, count);
      expect(told(ofAct(at, at))).toEqual(sides.map((side) => [side, act, index + 1, at]));
      expect(ofAct(addHours(at, -1), addHours(at, -1 / 3600))).toEqual([]);
      expect(nextTransferReminderAt(file, addHours(at, -1 / 3600))).toBe(at);
    }
  });

  test('of several questions the oldest speaks for all, once for the State that owes their answers', () => {
    const ask = (n: number) => (files: Parameters<typeof askTransferQuestion>[0]) =>
      askTransferQuestion(files, { side: 'sentencing', question: `Question ${n}` }, later(openedAt, n));
    const files = [0, 1, 2].reduce(
      (all, n) => doing(all, 'sentencing', ask(n)),
      step(step(step(step(fresh(), 'information'), 'consent'), 'verification'), 'request'),
    );
    const at = later(openedAt, 14);
    expect(told(transferRemindersBetween(files.shared, at, at))).toEqual([['administering', 'answer-question', 1, at]]);
    expect(told(transferRemindersBetween(files.shared, later(at, 1), later(at, 1)))).toEqual([]);
  });

  test('once after a long standstill, and not for each time that was missed', () => {
    const now = later(openedAt, 200);
    const found = transferRemindersBetween(consented, later(openedAt, 14), now);
    expect(found).toHaveLength(1);
    expect(found[0]?.at.slice(0, 10)).toBe(later(openedAt, 14 + 7 * 26).slice(0, 10));
    expect(nextTransferReminderAt(consented, now)).toBe(later(openedAt, 14 + 7 * 27));
  });

  test('and of nothing once it is given up', () => {
    const { shared } = doing(fresh(consented), 'sentencing', (files) =>
      withdrawTransfer(files, { side: 'sentencing', reason: 'R' }, openedAt),
    );
    expect(transferRemindersBetween(shared, openedAt, later(openedAt, 1000))).toEqual([]);
    expect(nextTransferReminderAt(shared, openedAt)).toBeUndefined();
  });
});

describe('a travel document that does not outlast the planned arrival', () => {
  const ending = (validUntil: string): ConvictedTransfer => {
    const { shared } = complete('confirmation');
    const travelDocument = 'travelDocument' in shared ? shared.travelDocument : undefined;
    if (travelDocument === undefined) throw new Error('The specimen has a document');
    return { ...shared, travelDocument: { ...travelDocument, validUntil: day(validUntil) } };
  };
  const ofDocument = (file: ConvictedTransfer, now: Instant) =>
    transferRemindersBetween(file, moment('2026-05-01T00:00:00.000Z'), now).filter(({ about }) => about === 'document-ends');
  const plannedAt = moment('2026-05-25T06:00:00.000Z');

  test.each([
    ['2026-05-20', 1],
    ['2026-06-01', 1],
    ['2026-06-07', 1],
    ['2026-06-08', 0],
  ])('is told of where it is valid until %s and the person arrives on 1 June: %i', (validUntil, count) => {
    expect(plan.arrivesAt.slice(0, 10)).toBe('2026-06-01');
    expect(ofDocument(ending(validUntil), plannedAt)).toHaveLength(count);
  });

  test('is told of at once to the State of the document, again after a week, and not once the person has left', () => {
    const file = ending('2026-06-01');
    expect(told(ofDocument(file, plannedAt))).toEqual([['administering', 'document-ends', 1, plannedAt]]);
    expect(nextTransferReminderAt(file, addHours(plannedAt, -1))).toBe(plannedAt);
    expect(later(plannedAt, 7) < leavesAt).toBe(true);
    expect(told(ofDocument(file, later(plannedAt, 7)))).toEqual([['administering', 'document-ends', 2, later(plannedAt, 7)]]);
    expect(ofDocument(file, later(plannedAt, 14))).toEqual([]);
  });

  test('is told of anew where the hand-over is planned anew', () => {
    const files = { ...fresh(ending('2026-06-01')) };
    const now = moment('2026-05-28T06:00:00.000Z');
    const { shared } = doing(files, 'sentencing', (seen) => planHandOver(seen, { ...plan }, now));
    expect(told(ofDocument(shared, now))).toEqual([['administering', 'document-ends', 1, now]]);
  });
});

describe('whoever enforces a sentence', () => {
  const enforced = doing(handedOver(), 'administering', (files) =>
    reportEnforcement(
      files,
      { stage: 'taken-in-charge', on: day('2026-06-02'), report: 'R' },
      moment('2026-06-02T08:00:00.000Z'),
    ),
  ).shared;
  const about = (file: ConvictedTransfer, what: TransferReminder['about'], at: Instant) =>
    told(transferRemindersBetween(file, at, at).filter((one) => one.about === what));

  test('is reminded of the next report once one was made, and of the first no more', () => {
    const since = moment('2026-06-02T08:00:00.000Z');
    expect(owedInTransfer(enforced)).toEqual([]);
    expect(about(enforced, 'report-enforcement', later(since, 90))).toEqual([
      ['administering', 'report-enforcement', 1, later(since, 90)],
    ]);
  });

  // Five years from 10 March 2024 end on 9 March 2029 in the shorter reading.
  const month = moment('2029-02-07T00:00:00.000Z');

  test('is told a month before the sentence ends in the shorter reading, and again until its end is recorded', () => {
    expect(about(enforced, 'sentence-ends', month)).toEqual([['administering', 'sentence-ends', 1, month]]);
    expect(about(enforced, 'sentence-ends', addHours(month, -1))).toEqual([]);
    expect(about(enforced, 'sentence-ends', later(month, 40))).toEqual([['administering', 'sentence-ends', 5, later(month, 40)]]);
    const ended = doing({ ...handedOver(), shared: enforced }, 'administering', (files) =>
      recordSentenceEnd(files, { how: 'served', on: day('2029-03-09'), basis: 'B', side: 'administering' }, later(month, 31)),
    ).shared;
    expect(about(ended, 'sentence-ends', later(month, 40))).toEqual([]);
  });

  test('is the sentencing State before the hand-over', () => {
    expect(about(agreed, 'sentence-ends', month)).toEqual([['sentencing', 'sentence-ends', 1, month]]);
  });

  test('is told by the decision of the court where that ends sooner', () => {
    const { courtDecision } = enforced;
    if (courtDecision === undefined) throw new Error('The specimen has a decision');
    const term = { is: 'term', years: 4, months: 0, days: 0 } as const;
    const sooner = { ...enforced, courtDecision: { ...courtDecision, adaptation: { ...courtDecision.adaptation, term } } };
    const [[, , , at] = []] = about(sooner, 'sentence-ends', moment('2028-02-08T00:00:00.000Z'));
    expect(at).toBe('2028-02-08T00:00:00.000Z');
  });

  test('of a sentence for life is told of no end', () => {
    const { sentence } = enforced;
    if (sentence === undefined) throw new Error('The specimen has a sentence');
    const { courtDecision: _none, ...rest } = enforced;
    const life = {
      ...rest,
      sentence: { ...sentence, sentence: { ...sentence.sentence, imposed: { is: 'life' } } },
    } as ConvictedTransfer;
    expect(about(life, 'sentence-ends', moment('2099-01-01T00:00:00.000Z'))).toEqual([]);
  });
});
