import { describe, expect, test } from 'vitest';
import { secondary } from '../../../domain/agreement/citing.ts';
import { recordCourtDecision } from '../../../domain/convicted-transfer/record-court-decision.ts';
import { recordDualCriminality } from '../../../domain/convicted-transfer/record-dual-criminality.ts';
import { recordFinality } from '../../../domain/convicted-transfer/record-finality.ts';
import { recordNationality } from '../../../domain/convicted-transfer/record-nationality.ts';
import { recordProceedings } from '../../../domain/convicted-transfer/record-proceedings.ts';
import { recordSentence } from '../../../domain/convicted-transfer/record-sentence.ts';
import { recordTransferDocument } from '../../../domain/convicted-transfer/record-transfer-document.ts';
import { recordTransferFitness } from '../../../domain/convicted-transfer/record-transfer-fitness.ts';
import type { GuardedTransferFiles } from '../../../domain/convicted-transfer/transfer-files.ts';
import type { Result } from '../../../domain/result.ts';
import { adaptation, day, decidedAt, moment, rules, sentence } from './specimen-facts.ts';
import { complete, fresh, handedOver, refusedAs, seenBy, step } from './specimen-transfer.ts';

type Recording = (files: GuardedTransferFiles, on: string) => Result<unknown, { readonly kind: string }>;

const now = decidedAt;

const recordings: Readonly<Record<string, Recording>> = {
  'when the sentence began': (files, on) =>
    recordSentence(files, { ...sentence, sentence: { ...sentence.sentence, servedFrom: day(on) } }, now),
  'since when the judgment is final': (files, on) =>
    recordFinality(files, { final: true, enforceable: true, since: day(on), source: 'S' }, now),
  'when other proceedings were looked for': (files, on) =>
    recordProceedings(files, { pending: false, checkedOn: day(on), source: 'S' }, now),
  'when nationality was established': (files, on) =>
    recordNationality(files, { national: true, establishedOn: day(on), proof: 'P' }, now),
  'when the act was found to be a crime': (files, on) =>
    recordDualCriminality(files, { found: { is: 'a-crime', article: 'A' }, foundOn: day(on), official: 'P' }, now),
  'when the doctor examined': (files, on) =>
    recordTransferFitness(files, { fit: true, examinedOn: day(on), validUntil: day('2026-07-01'), doctor: 'D' }, now),
  'when the document was issued': (files, on) =>
    recordTransferDocument(
      files,
      { kind: 'passport', number: 'N', authority: 'A', issuedOn: day(on), validUntil: day('2027-01-01') },
      now,
    ),
};

describe.each(Object.entries(recordings))('it is recorded %s', (_what, recording) => {
  const of = (on: string, files = fresh()) => refusedAs(recording(seenBy(files, 'sentencing'), on));

  test('on a day that was', () => expect(of('2026-05-30')).toBe('done'));
  test('never of a day to come', () => expect(of('2026-06-03')).toBe('date-in-future'));
  test('never of a day before the birth', () => expect(of('1988-02-10')).toBe('date-too-early'));
  test('as long as nobody was handed over', () => expect(of('2026-05-30', handedOver())).toBe('wrong-convicted-transfer-state'));
});

describe('an end that cannot be is refused', () => {
  const fitness = (validUntil: string) =>
    refusedAs(
      recordTransferFitness(
        seenBy(fresh(), 'sentencing'),
        { fit: true, examinedOn: day('2026-05-20'), validUntil: day(validUntil), doctor: 'D' },
        now,
      ),
    );
  const document = (validUntil: string, issuedOn = '2026-05-20') =>
    refusedAs(
      recordTransferDocument(
        seenBy(fresh(), 'administering'),
        { kind: 'passport', number: 'N', authority: 'A', issuedOn: day(issuedOn), validUntil: day(validUntil) },
        now,
      ),
    );

  test('of a certificate', () => {
    expect(fitness('2026-05-19')).toBe('date-too-early');
    expect(fitness('2029-01-01')).toBe('date-too-far-ahead');
  });

  test('of a document', () => {
    expect(document('2026-05-29')).toBe('date-too-early');
    expect(document('2050-01-01')).toBe('date-too-far-ahead');
  });

  test('of a decision to come that shortens or lengthens the sentence', () => {
    const adjusted = { days: 5, why: 'remission', decidedOn: day('2026-06-10'), authority: 'A' } as const;
    for (const list of ['deducted', 'added'] as const) {
      const facts = { ...sentence, sentence: { ...sentence.sentence, [list]: [adjusted] } };
      expect(recordSentence(seenBy(fresh(), 'sentencing'), facts, now)).toMatchObject({
        error: { kind: 'date-in-future', field: `sentence/${list}/0/decidedOn` },
      });
    }
  });
});

describe('no more is deducted from a sentence than it has', () => {
  const recorded = (days: number, more: object = {}) =>
    refusedAs(
      recordSentence(
        seenBy(fresh(), 'sentencing'),
        {
          ...sentence,
          sentence: {
            imposed: { is: 'term', years: 1, months: 0, days: 10 },
            servedFrom: day('2025-03-10'),
            deducted: [100, days - 100].map((part) => ({
              days: part,
              why: 'remission',
              decidedOn: day('2026-01-01'),
              authority: 'A',
            })),
            ...more,
          },
        },
        now,
      ),
    );

  test('neither of a term, with what was added to it, to the day', () => {
    expect([recorded(375), recorded(376)]).toEqual(['done', 'more-deducted-than-imposed']);
    const added = [{ days: 1, why: 'time-at-large' as const, decidedOn: day('2026-01-01'), authority: 'A' }];
    expect([recorded(376, { added }), recorded(2_190_000)]).toEqual(['done', 'more-deducted-than-imposed']);
  });

  test('where it has no end, whatever is deducted', () => expect(recorded(100_000, { imposed: { is: 'life' } })).toBe('done'));
});

describe('a court decides on the execution', () => {
  const deciding = (but: Partial<typeof adaptation> | object = {}, files = complete('courtDecision'), terms = rules.terms) =>
    refusedAs(
      recordCourtDecision(
        seenBy(files, 'administering'),
        { adaptation: { ...adaptation, ...but }, court: 'C', reference: '7' },
        { terms },
        now,
      ),
    );

  test.for([
    ['as long as the sentence', {}, 'done'],
    ['longer', { term: { is: 'term' as const, years: 5, months: 1, days: 0 } }, 'adaptation-harsher'],
    ['without end', { term: { is: 'life' } }, 'adaptation-harsher'],
    ['with less served than was', { servedDays: 800 }, 'adaptation-harsher'],
    ['with a fine', { pecuniary: true }, 'adaptation-harsher'],
    ['beyond its own law', { longest: { years: 4, months: 0, days: 0 } }, 'adaptation-harsher'],
    ['on a day to come', { decidedOn: day('2026-06-10') }, 'date-in-future'],
    ['before the sentence began', { decidedOn: day('2024-03-09') }, 'date-too-early'],
  ] as const)('%s', ([, but, kind]) => expect(deciding(but)).toBe(kind));

  test('on a sentence and on a consent that stands', () => {
    expect(deciding({}, step(fresh(), 'information'))).toBe('sentence-not-recorded');
    expect(deciding({}, step(fresh(), 'sentence'))).toBe('no-consent-stands');
    expect(deciding({}, handedOver())).toBe('wrong-convicted-transfer-state');
  });

  test('in the way that the treaty has, where it says which', () => {
    const only = (value: 'continued' | 'converted' | 'either') => ({
      ...rules.terms,
      enforcement: secondary(value, 'For this test'),
    });
    expect(deciding({}, complete('courtDecision'), only('converted'))).toBe('adaptation-not-provided-for');
    expect(deciding({}, complete('courtDecision'), only('continued'))).toBe('done');
    expect(deciding({}, complete('courtDecision'), only('either'))).toBe('done');
  });
});

test('what is recorded carries when it was', () =>
  expect(step(fresh(), 'finality', moment('2026-05-30T00:00:00.000Z')).shared.finality?.recordedAt).toBe(
    '2026-05-30T00:00:00.000Z',
  ));
