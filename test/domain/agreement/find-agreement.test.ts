import { describe, expect, test } from 'vitest';
import { register } from '../../../domain/agreement/agreements/register.ts';
import { factsIn } from '../../../domain/agreement/facts-in.ts';
import { findAgreement, type Question } from '../../../domain/agreement/find-agreement.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { anAgreement, BE, DE, day, FR, fact, KZ, NL, unset } from '../specimen.ts';

const question = (changes: Partial<Question> = {}): Question => ({
  requesting: NL,
  requested: KZ,
  category: 'own-national',
  on: day('2026-06-02'),
  ...changes,
});

const asked = (changes: Partial<Question>, agreement = anAgreement()) => findAgreement([agreement], question(changes));

describe('an agreement binds the States of its two sides', () => {
  test('each State of one side may ask the State of the other', () => {
    for (const requesting of [BE, NL]) expect(asked({ requesting })).toMatchObject({ ok: true });
  });

  test('the other side may ask each of them, for the obligation is mutual', () => {
    for (const requested of [BE, NL]) expect(asked({ requesting: KZ, requested })).toMatchObject({ ok: true });
  });

  test('States of the same side ask nothing of each other under it', () => {
    expect(asked({ requesting: BE, requested: NL })).toEqual({
      ok: false,
      error: { kind: 'no-agreement', requestingState: BE, requestedState: NL },
    });
  });

  test('a State has no agreement with itself', () => {
    expect(asked({ requesting: KZ, requested: KZ })).toMatchObject({ error: { kind: 'no-agreement' } });
  });

  test('States without an agreement are told which two they are', () => {
    expect(asked({ requesting: FR, requested: DE })).toEqual({
      ok: false,
      error: { kind: 'no-agreement', requestingState: FR, requestedState: DE },
    });
  });

  test('a State of a side and a stranger have none', () => {
    expect(asked({ requesting: FR, requested: KZ })).toMatchObject({ error: { kind: 'no-agreement' } });
    expect(asked({ requesting: NL, requested: DE })).toMatchObject({ error: { kind: 'no-agreement' } });
  });

  test('of several agreements the one of this pair is found', () => {
    const other = anAgreement({ id: 'other', sides: fact([[FR], [KZ]]) });
    expect(findAgreement([anAgreement(), other], question({ requesting: FR }))).toMatchObject({ value: { id: 'other' } });
  });
});

describe('entry into force is a dated fact', () => {
  test('an unset entry into force opens nothing on any day, and says where to look it up', () => {
    const agreement = anAgreement({ entryIntoForce: unset });
    for (const on of [day('2026-06-01'), day('9999-12-31')]) {
      expect(asked({ on }, agreement)).toEqual({
        ok: false,
        error: { kind: 'agreement-not-in-force', agreement: 'specimen-agreement', lookUp: unset.lookUp },
      });
    }
  });

  test('the day before it opens nothing, and says from when', () => {
    expect(asked({ on: day('2026-05-31') })).toEqual({
      ok: false,
      error: { kind: 'agreement-not-in-force', agreement: 'specimen-agreement', inForceFrom: '2026-06-01' },
    });
  });

  test('the day itself opens', () => {
    expect(asked({ on: day('2026-06-01') })).toMatchObject({ ok: true });
  });
});

describe('each obligation has a start of its own', () => {
  const dormant = anAgreement({
    scopes: [
      { category: fact('own-national'), from: unset },
      { category: fact('third-country-national'), from: fact(day('2028-06-01')) },
    ],
  });

  test('a scope sleeps until its start, and says until when', () => {
    expect(asked({ category: 'third-country-national', on: day('2028-05-31') }, dormant)).toEqual({
      ok: false,
      error: {
        kind: 'category-not-covered',
        agreement: 'specimen-agreement',
        category: 'third-country-national',
        from: '2028-06-01',
      },
    });
    expect(asked({ category: 'third-country-national', on: day('2028-06-01') }, dormant)).toMatchObject({ ok: true });
  });

  test('a sleeping scope does not keep another from working', () => {
    expect(asked({ on: day('2026-06-01') }, dormant)).toMatchObject({ ok: true });
  });

  test('a scope without a stated start works from entry into force', () => {
    expect(asked({})).toMatchObject({ ok: true });
  });

  test('a category without an obligation is not covered', () => {
    expect(asked({ category: 'stateless-person' }, dormant)).toEqual({
      ok: false,
      error: {
        kind: 'category-not-covered',
        agreement: 'specimen-agreement',
        category: 'stateless-person',
      },
    });
  });

  test('nor is whoever is tied to the requested State by nothing that the agreement has: it says what it has', () => {
    expect(asked({ category: 'stateless-person', limb: 'entry' })).toMatchObject({
      error: { kind: 'category-not-covered', limb: 'entry', limbs: ['transit'] },
    });
  });

  test('a scope does not start before the agreement does', () => {
    const early = anAgreement({ scopes: [{ category: fact('own-national'), from: fact(day('2020-01-01')) }] });
    expect(asked({ on: day('2026-05-31') }, early)).toMatchObject({ error: { kind: 'agreement-not-in-force' } });
  });
});

describe('the agreements that are loaded', () => {
  test('France and Kazakhstan open nothing until somebody records a sourced entry into force', () => {
    expect(findAgreement(register(), question({ requesting: FR, on: day('2099-01-01') }))).toMatchObject({
      error: { kind: 'agreement-not-in-force', agreement: 'france-kazakhstan' },
    });
  });

  test('the Netherlands and Kazakhstan may ask each other since 1 June 2017 and not a day sooner', () => {
    expect(findAgreement(register(), question({ on: day('2017-05-31') }))).toMatchObject({ ok: false });
    expect(findAgreement(register(), question({ on: day('2017-06-01') }))).toMatchObject({ ok: true });
  });

  test('a stateless person who passed through a Benelux State could be asked for in 2019 already, and somebody else by a treaty of his State', () => {
    const inThe = { on: day('2019-03-01'), limb: 'transit' } as const;
    const third = { ...inThe, category: 'third-country-national' } as const;
    expect(findAgreement(register(), question({ ...inThe, category: 'stateless-person' }))).toMatchObject({ ok: true });
    expect(findAgreement(register(), question(third))).toMatchObject({
      error: { kind: 'third-state-treaty-not-stated', treaties: 'treaties-with-both' },
    });
    expect(findAgreement(register(), question({ ...third, thirdStateTreaties: 'treaties-with-both' }))).toMatchObject({
      ok: true,
    });
    expect(findAgreement(register(), question({ ...third, on: day('2020-06-01') }))).toMatchObject({ ok: true });
  });

  test('nobody is taken back between Poland and Kazakhstan for having passed through, nor between Switzerland and Kazakhstan', () => {
    for (const requesting of [stateOf('PL'), stateOf('CH')])
      expect(findAgreement(register(), question({ requesting, category: 'stateless-person', limb: 'transit' }))).toMatchObject({
        error: { kind: 'category-not-covered' },
      });
  });

  test('whoever entered from France or Kazakhstan is not refused for it: the limbs of that agreement were not found', () => {
    const inForce = register().map((one) =>
      one.id === 'france-kazakhstan' ? { ...one, entryIntoForce: fact(day('2026-06-01')) } : one,
    );
    const asked = question({ requesting: FR, category: 'third-country-national', limb: 'entry' });
    expect(findAgreement(inForce, asked)).toMatchObject({ value: { id: 'france-kazakhstan' } });
  });

  test('no two of them bind the same pair of States, for the first found would hide the second', () => {
    const pairs = register().flatMap(
      ({
        sides: {
          value: [one, other],
        },
      }) => one.flatMap((here) => other.map((there) => [here, there].sort().join('-'))),
    );
    expect(pairs).toEqual([...new Set(pairs)]);
  });

  test('every fact of law names its source, one that was read its article, and every unset rule says where to look', () => {
    for (const { rule, place } of register().flatMap(factsIn)) {
      expect('unset' in rule ? rule.lookUp : rule.source, place).toMatch(/\S{3}/);
      if ('certainty' in rule && rule.certainty === 'verified') expect(rule.article, place).toMatch(/\S{3}/);
    }
  });

  test('none of them carries an assumed fact: only a stage may assume', () => {
    expect(JSON.stringify(register())).not.toContain('"assumed"');
  });
});
