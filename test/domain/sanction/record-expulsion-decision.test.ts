import { describe, expect, test } from 'vitest';
import { expulsionKinds } from '../../../domain/file/expulsion-decision.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import { barredUntil } from '../../../domain/sanction/barred-until.ts';
import { type ExpulsionFacts, recordExpulsionDecision } from '../../../domain/sanction/record-expulsion-decision.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { at, day, done, FR, frozen, KZ, NL, opened } from '../specimen.ts';

const now = at('2027-08-01T08:00:00Z');
const facts: ExpulsionFacts = frozen({
  kind: 'administrative',
  court: 'Court of Almaty',
  reference: '7512/1',
  decidedOn: day('2024-02-29'),
  subject: 'recorder',
});
const AF = stateOf('AF');
const about = (nationalities: readonly string[], category = 'third-country-national') => {
  const shared = opened();
  return frozen({ ...shared, category, person: { ...shared.person, nationalities } } as typeof shared);
};
const record = (changes: Partial<ExpulsionFacts> = {}, own: OwnFile = {}, shared = about([AF]), state = KZ) =>
  recordExpulsionDecision(frozen({ shared, own }), { ...facts, ...changes }, state, now);
const refused = (error: object) => ({ ok: false, error });
const source = expect.stringMatching(/Constitution of Kazakhstan/);

describe('a court’s decision of expulsion', () => {
  test('is recorded with what is known of it; until when it bars is not recorded', () => {
    const { subject: by, ...stated } = facts;
    expect(done(record()).own).toStrictEqual({
      expulsionDecisions: [{ ...stated, n: 1, recordedAt: now, by }],
      changedAt: now,
    });
  });

  test('is recorded of a foreigner: a national of another State, also beside a refugee’s code, or somebody stateless', () => {
    for (const shared of [
      about([AF]),
      about(['XK']),
      about(['XXB', AF]),
      about([], 'stateless-person'),
      about(['XXB'], 'stateless-person'),
    ])
      expect(record({}, {}, shared)).toMatchObject({ ok: true });
  });

  test('is never recorded of a national of the State, nor of one who is a national of another beside', () => {
    for (const shared of [about([KZ], 'own-national'), about([AF, KZ])])
      expect(record({}, {}, shared)).toEqual(refused({ kind: 'own-national', source }));
  });

  test('is not recorded where neither another nationality nor statelessness is stated', () => {
    for (const shared of [about([], 'own-national'), about(['XXB'])])
      expect(record({}, {}, shared)).toEqual(refused({ kind: 'foreigner-not-shown', source }));
  });

  test('is recorded only by a State of whose law something was read', () => {
    for (const state of [FR, NL])
      expect(record({}, {}, about([AF]), state)).toEqual(refused({ kind: 'expulsion-rules-not-loaded', state }));
  });

  test('is of a day that has come, and annulled no earlier than decided', () => {
    const late = day('2027-08-02');
    expect(record({ decidedOn: late })).toEqual(refused({ kind: 'date-in-future', field: 'decidedOn', date: late }));
    expect(record({ annulledOn: late })).toEqual(refused({ kind: 'date-in-future', field: 'annulledOn', date: late }));
    expect(record({ annulledOn: day('2024-02-28') })).toMatchObject({ error: { kind: 'date-too-early', field: 'annulledOn' } });
    expect(record({ annulledOn: facts.decidedOn })).toMatchObject({ ok: true });
  });

  test('recorded again under its court and reference takes the place of the one before', () => {
    const { own } = done(record({ reference: 'Another' }, done(record()).own));
    const again = done(record({ reference: '7512/1\u200b', annulledOn: day('2027-07-01') }, own)).own;
    expect(again?.expulsionDecisions?.map(({ n, annulledOn }) => [n, annulledOn])).toEqual([
      [1, '2027-07-01'],
      [2, undefined],
    ]);
    expect(done(record({ court: 'Court of Astana' }, own)).own?.expulsionDecisions).toHaveLength(3);
  });

  test.each(expulsionKinds)('bars for five years from its day where the law is known under which it was made: %s', (kind) => {
    const barred = barredUntil({ ...facts, kind }, about([AF]), KZ);
    expect(barredUntil({ ...facts, kind }, about([AF, KZ]), KZ), 'who turned out to be a national').toBeUndefined();
    if (kind === 'unknown') expect(barred).toBeUndefined();
    else expect(barred).toMatchObject({ until: '2029-02-28', rule: { certainty: 'secondary' } });
  });
});
