import { describe, expect, test } from 'vitest';
import { assumptionIn, assumptionsOf, type StageRecord, withRecords } from '../../../domain/agreement/stage-record.ts';
import { anAgreement, day, fact, frozen, unset } from '../specimen.ts';

const record = (changes: Partial<StageRecord> = {}): StageRecord =>
  frozen({
    agreement: 'specimen-agreement',
    fact: 'entry-into-force',
    date: day('2026-09-01'),
    certainty: 'assumed',
    source: 'set for training',
    ...changes,
  });

const open = anAgreement({ entryIntoForce: unset });

describe('what a stage records of an agreement', () => {
  test('a record fills an entry into force that the data have unset', () => {
    expect(withRecords(open, [record()]).entryIntoForce).toEqual({
      value: '2026-09-01',
      certainty: 'assumed',
      source: 'set for training',
    });
  });

  test('a record never overrides a fact that was found', () => {
    const agreement = anAgreement({ entryIntoForce: fact(day('2026-06-01')) });
    expect(withRecords(agreement, [record()])).toEqual(agreement);
  });

  test('a record of another agreement changes nothing', () => {
    expect(withRecords(open, [record({ agreement: 'other' })])).toEqual(open);
  });

  test('without records the agreement stays as it is', () => {
    expect(withRecords(open, [])).toEqual(open);
  });

  test('a record changes nothing of the agreement but its entry into force', () => {
    const { entryIntoForce: _before, ...before } = open;
    const { entryIntoForce: _after, ...after } = withRecords(open, [record()]);
    expect(after).toEqual(before);
  });
});

describe('what is assumed is said', () => {
  test('an assumed entry into force is a sentence with agreement, day and source', () => {
    expect(assumptionsOf(withRecords(open, [record()]))).toEqual([
      'Entry into force of specimen-agreement on 2026-09-01 is assumed: set for training.',
    ]);
  });

  test('and is read apart again, whatever its source says', () => {
    for (const source of ['set for training', 'On 2026-01-01 is assumed: so it says.', 'two\nlines', ''])
      expect(assumptionsOf(withRecords(open, [record({ source })])).map(assumptionIn)).toEqual([
        { agreement: 'specimen-agreement', date: '2026-09-01', source },
      ]);
    expect(assumptionIn('Entry into force is assumed.')).toBeUndefined();
  });

  test('a recorded fact with a source of law is no assumption', () => {
    expect(assumptionsOf(withRecords(open, [record({ certainty: 'official' })]))).toEqual([]);
  });

  test('what is unset is not assumed, and what is verified is not', () => {
    expect(assumptionsOf(open)).toEqual([]);
    expect(assumptionsOf(anAgreement())).toEqual([]);
  });
});
