import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import type { Limit } from '../../../domain/agreement/limit.ts';
import { sameness } from '../../../domain/policy/identity.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { receiveTransit } from '../../../domain/transit/receive-transit.ts';
import type { TransitRequest } from '../../../domain/transit/transit-request.ts';
import { manyNames } from '../identity/many-names.ts';
import { anAgreement, BE, day, FR, fact, KZ, limitsWith, NL, unset } from '../specimen.ts';
import { arrivedAt, entryAt, request, TJ } from './specimen-transit.ts';

const receive = (
  changes: Partial<TransitRequest> = {},
  agreement: Agreement = anAgreement(),
  receivedAt: Instant = arrivedAt,
  from = NL,
) => receiveTransit(request(changes), { from, receivedAt }, [agreement]);

const { person } = request();

describe('a request for transit', () => {
  test('is received as of the moment at which the queue had it', () => {
    expect(receive()).toMatchObject({
      ok: true,
      value: {
        status: 'requested',
        agreement: { id: 'specimen-agreement', edition: '2026-06-01', assumptions: [] },
        itineraryEdition: 1,
        receivedAt: arrivedAt,
        changedAt: arrivedAt,
        requestingState: NL,
        transitState: KZ,
      },
    });
  });

  test('of a national of the State that is asked is none: that State takes the person back', () => {
    expect(receive({ person: { ...person, nationalities: [TJ, KZ] } })).toMatchObject({
      error: { kind: 'national-of-transit-state', state: KZ },
    });
  });

  test('of a person of more names than can be kept is none, and the partner is told how many there may be', () => {
    const error = { kind: 'too-many-names', most: sameness.namePairs };
    expect(receive({ person: { ...person, otherNames: manyNames } })).toMatchObject({ error });
    expect(receive({ person: { ...person, otherNames: manyNames.slice(0, 1) } })).toMatchObject({ ok: true });
  });

  test('states a nationality, or that there is none', () => {
    expect(receive({ person: { ...person, nationalities: [] } })).toMatchObject({
      error: { kind: 'transit-nationality-missing' },
    });
    const stateless = { category: 'stateless-person' } as const;
    expect(receive(stateless)).toMatchObject({ error: { kind: 'transit-nationality-of-stateless' } });
    expect(receive({ ...stateless, person: { ...person, nationalities: [] } })).toMatchObject({ ok: true });
  });

  test.each([
    ['XK', true, false],
    ['XXB', true, true],
    ['XXC', true, true],
  ] as const)('of a person of %s is one of a third-country national: %s, of a stateless person: %s', (code, third, stateless) => {
    const about = { person: { ...person, nationalities: [code] } };
    expect(receive(about)).toMatchObject({ ok: third });
    expect(receive({ ...about, category: 'stateless-person' })).toMatchObject({ ok: stateless });
  });

  test('is asked of another State, under an agreement that is in force between the two', () => {
    expect(receive({}, anAgreement(), arrivedAt, KZ)).toMatchObject({ error: { kind: 'transit-through-oneself' } });
    expect(receive({}, anAgreement(), arrivedAt, FR)).toMatchObject({ error: { kind: 'no-agreement' } });
    expect(receive({}, anAgreement(), arrivedAt, BE)).toMatchObject({ ok: true });
  });

  test('is asked whomever else the agreement covers, once its articles on transit have begun, and not where it has none', () => {
    expect(receive({}, anAgreement({ scopes: [] }))).toMatchObject({ ok: true });
    const later = anAgreement({ transitFrom: fact(day('2027-06-01')) });
    expect(receive({}, later)).toMatchObject({ error: { kind: 'category-not-covered', from: '2027-06-01' } });
    const none = anAgreement({ transitFrom: { none: true, source: 'No article' } });
    expect(receive({}, none)).toMatchObject({ error: { kind: 'category-not-covered' } });
  });

  test('lapses at once where its entry is past', () => {
    expect(receive({}, anAgreement(), entryAt)).toMatchObject({ value: { status: 'lapsed', lapsedAt: entryAt } });
    expect(receive({}, anAgreement(), addHours(entryAt, -0.01))).toMatchObject({ value: { status: 'requested' } });
  });

  describe('where the agreement says how long before it is asked for', () => {
    const inferred = { value: { count: 48, unit: 'hours' }, certainty: 'inferred', source: 'set for this test' } as const;
    const lead = (article?: string, expiry: Limit['expiry'] = fact('not-admitted')) =>
      anAgreement({
        limits: limitsWith({
          'transit-lead': {
            period: article === undefined ? inferred : { ...inferred, article },
            start: fact('planned-transit'),
            expiry,
          },
        }),
      });

    test('is inadmissible later, with the article', () => {
      const late = addHours(entryAt, -47);
      expect(receive({}, lead('art. 14'), late)).toMatchObject({
        value: { status: 'inadmissible', article: 'art. 14', source: 'set for this test' },
      });
      const { value } = receive({}, lead(), late) as { value: object };
      expect(value).not.toHaveProperty('article');
    });

    test('is admitted later too where the text gives lateness no effect', () => {
      const late = addHours(entryAt, -47);
      for (const expiry of [unset, fact('nothing' as const)])
        expect(receive({}, lead('art. 14', expiry), late)).toMatchObject({ value: { status: 'requested' } });
    });

    test('is admitted in time, counted back from the entry', () => {
      expect(receive({}, lead(), addHours(entryAt, -49))).toMatchObject({ value: { status: 'requested' } });
    });

    test('is admitted where the rule was not found: what is unset computes nothing', () => {
      expect(receive({}, anAgreement(), addHours(entryAt, -1))).toMatchObject({ value: { status: 'requested' } });
    });
  });
});
