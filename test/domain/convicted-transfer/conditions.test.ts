import { describe, expect, test } from 'vitest';
import {
  barringTransfer,
  type TransferFacts,
  transferConditions,
  transferConditionsOf,
} from '../../../domain/convicted-transfer/conditions.ts';
import { brazil } from '../../../domain/convicted-transfer/treaties/brazil.ts';
import { hungary } from '../../../domain/convicted-transfer/treaties/hungary.ts';
import { kazakhLaw } from '../../../domain/convicted-transfer/treaties/kazakh-law.ts';
import { morocco } from '../../../domain/convicted-transfer/treaties/morocco.ts';
import { notRead } from '../../../domain/convicted-transfer/treaties/not-read.ts';
import { vietnam } from '../../../domain/convicted-transfer/treaties/vietnam.ts';
import { stateOf } from '../../../domain/state-code.ts';
import type { CalendarDate } from '../../../domain/time/calendar-date.ts';
import type { Instant } from '../../../domain/time/instant.ts';

const VN = stateOf('VN');
const KZ = stateOf('KZ');

/** From Vietnam to Kazakhstan, with all that has to be there; the last day served is 9 or 10 March 2029. */
const complete: TransferFacts = {
  sentencingState: VN,
  administeringState: KZ,
  nationalities: [KZ],
  sentence: { imposed: { is: 'term' as const, years: 5, months: 0, days: 0 }, servedFrom: '2024-03-10' as CalendarDate },
  custodial: true,
  judgment: { final: true, enforceable: true },
  otherProceedings: false,
  requestReceivedOn: '2026-05-04' as CalendarDate,
  dualCriminality: { is: 'a-crime', article: 'Criminal Code art. 297' },
  consent: { by: 'person', inWriting: true, informed: true, suitsAge: true },
  agreed: [VN, KZ],
};

const barring = (terms: Parameters<typeof barringTransfer>[0], but: Partial<TransferFacts>, without?: keyof TransferFacts) => {
  const { [without ?? 'consent']: left, ...rest } = { ...complete, ...but };
  const facts = (without === undefined ? { ...complete, ...but } : rest) as TransferFacts;
  void left;
  return barringTransfer(terms, facts).map(({ condition, is }) => `${condition} ${is}`);
};

const received = (day: string) => ({ requestReceivedOn: day as CalendarDate });

describe('the conditions of a transfer of a convicted person', () => {
  const terms = { Vietnam: vietnam, Morocco: morocco, Brazil: brazil } as const;

  test.for(Object.entries(terms))('are all met under the treaty with %s by somebody who has everything', ([, treaty]) =>
    expect(barring(treaty, {})).toEqual([]));

  test.for(Object.entries(terms))('under the treaty with %s each bars where it is missing', ([, treaty]) => {
    expect(barring(treaty, {}, 'consent')).toEqual(['consent not-known']);
    expect(barring(treaty, {}, 'judgment')).toEqual(['finality not-known']);
    expect(barring(treaty, {}, 'dualCriminality')).toEqual(['dual-criminality not-known']);
    expect(barring(treaty, { dualCriminality: { is: 'no-crime' } })).toEqual(['dual-criminality not-met']);
    expect(barring(treaty, { agreed: [VN] })).toEqual(['both-states not-met']);
    expect(barring(treaty, { custodial: false })).toEqual(['custodial not-met']);
    expect(barring(treaty, { nationalities: [VN] })).toEqual(['nationality not-met']);
    expect(barring(treaty, { nationalities: [] })).toEqual(['nationality not-met']);
    expect(barring(treaty, {}, 'nationalities')).toEqual(['nationality not-known']);
  });

  test.for([
    ['2028-03-10', []],
    ['2028-03-11', []],
    ['2028-03-12', ['time-left not-met']],
  ] as const)('under the treaty with Vietnam a year is left on %s or not', ([day, bars]) =>
    expect(barring(vietnam, received(day))).toEqual(bars));

  test('a year that is left in one reading only is open, which bars nobody', () => {
    const [left] = transferConditionsOf(vietnam, { ...complete, ...received('2028-03-11') }).filter(
      ({ condition }) => condition === 'time-left',
    );
    expect(left).toMatchObject({ is: 'open' });
  });

  test('a least time that was not read bars nobody, on the last day served either', () => {
    for (const treaty of [morocco, brazil]) expect(barring(treaty, received('2029-03-09'))).toEqual([]);
  });

  test('less than six months left is a ground of Kazakh law, which may refuse, and no condition', () => {
    expect(kazakhLaw.leastMonthsLeft.value).toBe(6);
    expect(kazakhLaw.mayRefuse.value).toContain('too-little-left');
    expect(barring(morocco, received('2029-01-01'))).toEqual([]);
  });

  test.for([
    ['withdrawn', { withdrawnAt: '2026-06-01T08:00:00Z' as Instant }],
    ['spoken only', { inWriting: false }],
    ['not informed', { informed: false }],
    ['by a representative of whom nobody says why', { by: 'representative' as const }],
    ['by somebody too young for it, or for somebody of age', { suitsAge: false }],
  ])('consent that was %s is none, under whichever treaty', ([, but]) => {
    const consent = { by: 'person' as const, inWriting: true, informed: true, suitsAge: true, ...(but as object) };
    for (const treaty of [vietnam, morocco, brazil, notRead('a treaty')])
      expect(barring(treaty, { consent })).toContain('consent not-met');
  });

  test('a representative consents where the treaty says so: with Vietnam for age, body or mind, elsewhere it was not read', () => {
    for (const representedFor of ['age', 'state-of-body', 'state-of-mind'] as const) {
      const consent = { by: 'representative', inWriting: true, informed: true, suitsAge: true, representedFor } as const;
      expect(barring(vietnam, { consent })).toEqual([]);
      expect(barring(brazil, { consent })).toEqual(['consent not-met']);
      expect(barring(morocco, { consent })).toEqual(['consent not-met']);
    }
  });

  test('under the treaty with Hungary nobody is transferred who is a national of a second State', () => {
    expect(barring(hungary, { nationalities: [KZ] })).toEqual([]);
    expect(barring(hungary, { nationalities: [KZ, VN] })).toEqual(['nationality not-met']);
  });

  test('who has two nationalities is transferred to either, unless the treaty wants the one alone', () => {
    expect(barring(vietnam, { nationalities: [KZ, VN] })).toEqual([]);
    const alone = {
      ...vietnam,
      nationality: { ...vietnam.nationality, value: 'of-the-administering-state-alone' },
    } as typeof vietnam;
    expect(barring(alone, { nationalities: [KZ, VN] })).toEqual(['nationality not-met']);
  });

  test('other proceedings bar where the treaty says so, and not knowing of them too', () => {
    expect(barring(vietnam, { otherProceedings: true })).toEqual(['other-proceedings not-met']);
    expect(barring(vietnam, {}, 'otherProceedings')).toEqual(['other-proceedings not-known']);
    expect(barring(morocco, { otherProceedings: true })).toEqual([]);
  });

  test('a final judgment that cannot be enforced bars where the treaty asks for both', () => {
    const judgment = { final: true, enforceable: false };
    expect(barring(morocco, { judgment })).toEqual(['finality not-met']);
    expect(barring(vietnam, { judgment })).toEqual([]);
  });

  test('each says on which text it rests, or what to look up', () => {
    for (const treaty of [vietnam, morocco, brazil])
      for (const { source, condition } of transferConditionsOf(treaty, complete)) expect(source, condition).toMatch(/Kazakhstan/);
    expect(transferConditionsOf(vietnam, complete).map(({ condition }) => condition)).toEqual(transferConditions);
  });
});
