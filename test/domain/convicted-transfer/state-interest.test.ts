import { describe, expect, test } from 'vitest';
import { isSet } from '../../../domain/agreement/fact.ts';
import { convictedPersonTreaties } from '../../../domain/convicted-transfer/register.ts';
import { type InterestFacts, stateInterest } from '../../../domain/convicted-transfer/state-interest.ts';
import { transferRulesOf } from '../../../domain/convicted-transfer/transfer-rules-of.ts';
import { vietnam } from '../../../domain/convicted-transfer/treaties/vietnam.ts';
import type { ConvictedPersonTreaty } from '../../../domain/convicted-transfer/treaty.ts';
import { stateOf } from '../../../domain/state-code.ts';
import type { BirthDate } from '../../../domain/time/birth-date.ts';
import { day, interest, KZ, moment, opened, openedAt, person, treaties, VN } from './specimen-facts.ts';
import { refusedAs } from './specimen-transfer.ts';

const stating = (but: Partial<InterestFacts>, register: readonly ConvictedPersonTreaty[] = treaties, now = openedAt) =>
  refusedAs(stateInterest({ ...interest, ...but }, register, now));

describe('a transfer is opened', () => {
  test('by the person’s interest, or by either State’s for itself', () => {
    expect(stating({})).toBe('done');
    expect(stating({ from: 'sentencing' })).toBe('done');
    expect(stating({ from: 'administering', side: 'administering' })).toBe('done');
    expect(stating({ from: 'administering' })).toBe('interest-of-other-state');
  });

  test('only under a treaty that is in force on that day', () => {
    expect(stating({}, convictedPersonTreaties)).toBe('instrument-not-in-force');
    expect(stating({}, treaties, moment('2024-12-30T06:00:00.000Z'))).toBe('instrument-not-in-force');
    expect(stating({ sentencingState: stateOf('DO') })).toBe('instrument-planned');
    expect(stating({ administeringState: VN })).toBe('no-instrument');
  });

  test('so far under four of the register: of the others no entry into force was found', () =>
    expect(convictedPersonTreaties.filter(({ entryIntoForce }) => isSet(entryIntoForce)).map(({ id }) => id)).toEqual([
      'convicted-persons-moscow-1998',
      'convicted-persons-ro-kz',
      'convicted-persons-tr-kz',
      'convicted-persons-tm-kz',
    ]));

  test('not between France and Kazakhstan, with the reason', () => {
    const result = stateInterest({ ...interest, sentencingState: stateOf('FR') }, treaties, openedAt);
    expect(result.ok ? '' : result.error).toMatchObject({
      kind: 'no-instrument',
      source: expect.stringContaining('28 October 2021'),
    });
  });

  test.for([
    ['of tomorrow', { statedOn: day('2026-05-06') }, 'date-in-future'],
    ['of a day before the birth', { statedOn: day('1980-01-01') }, 'date-too-early'],
    ['of somebody not born', { person: { ...person, dateOfBirth: '2027' as BirthDate } }, 'date-in-future'],
  ] as const)('not by an interest %s', ([, but, kind]) => expect(stating(but)).toBe(kind));

  test('as an interest and nothing more, by the law of its treaty', () => {
    expect(opened()).toMatchObject({ status: 'interest-stated', sentencingState: VN, administeringState: KZ, plans: 0 });
    expect(transferRulesOf(opened(), treaties).terms).toBe(vietnam);
    expect(() => transferRulesOf({ instrument: 'another' }, treaties)).toThrow(RangeError);
  });
});
