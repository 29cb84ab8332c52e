import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { germanyKazakhstan } from '../../../domain/agreement/agreements/germany-kazakhstan.ts';
import { lithuaniaKazakhstan } from '../../../domain/agreement/agreements/lithuania-kazakhstan.ts';
import { russiaKazakhstan } from '../../../domain/agreement/agreements/russia-kazakhstan.ts';
import { tajikistanKazakhstan } from '../../../domain/agreement/agreements/tajikistan-kazakhstan.ts';
import { isNone } from '../../../domain/agreement/fact.ts';
import { limitEntries, limitOf } from '../../../domain/agreement/limit.ts';
import type { TreatedAsNational } from '../../../domain/agreement/scope.ts';
import { weighEvidence } from '../../../domain/agreement/weigh-evidence.ts';
import { migrateCase } from '../../../domain/case/migrate-case.ts';
import { tieNotInAgreement } from '../../../domain/case/national-tie-fault.ts';
import { openCase } from '../../../domain/case/open-case.ts';
import type { RequestFacts } from '../../../domain/case/request-facts.ts';
import { establishedOn } from '../../../domain/deadline/clocks.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { anAgreement, day, done, FR, fact, KZ, opening, someFacts } from '../specimen.ts';

const statement = 'Married to a national who is readmitted.';
const tied = (kind: TreatedAsNational, changes: Partial<RequestFacts> = {}) =>
  someFacts({ nationalTie: { kind, statement }, person: { ...someFacts().person, nationalities: [FR] }, ...changes });
const open = (facts: RequestFacts, agreement: Agreement = anAgreement()) => openCase(facts, [agreement], opening);

const spouses = anAgreement({ treatedAsNationals: fact(['spouse'] as const) });
const nobodyElse = anAgreement({ treatedAsNationals: { none: true, source: 'a test' } });

describe('a person who is no national and is treated as one', () => {
  test('is asked for where the agreement has that tie, and the case keeps it', () => {
    expect(done(open(tied('spouse'), spouses))).toMatchObject({ nationalTie: { kind: 'spouse', statement } });
  });

  test('is asked for where it was not found whom the agreement treats so', () => {
    expect(open(tied('minor-child'))).toMatchObject({ ok: true });
  });

  test('is not asked for where the agreement treats others so, or nobody: it is said whom', () => {
    expect(open(tied('former-national'), spouses)).toEqual({
      ok: false,
      error: { kind: 'tie-not-in-agreement', tie: 'former-national', admitted: ['spouse'], source: expect.any(String) },
    });
    expect(open(tied('spouse'), nobodyElse)).toMatchObject({ error: { kind: 'tie-not-in-agreement', admitted: [] } });
  });

  test('is no national: whoever is stated to be one is asked for as that', () => {
    const person = { ...someFacts().person, nationalities: [FR, KZ] };
    expect(open(tied('spouse', { person }), spouses)).toMatchObject({ error: { kind: 'national-of-requested-state' } });
  });

  test('is asked for in the category of nationals and in no other', () => {
    const connection = { limb: 'transit', statement: 'Came by way of Almaty.', airportTransitOnly: false } as const;
    expect(open(tied('spouse', { category: 'third-country-national', connection }), spouses)).toMatchObject({
      error: { kind: 'tie-of-other-category', category: 'third-country-national' },
    });
  });

  test('has not lost the nationality on a day to come', () => {
    const nationalTie = { kind: 'former-national', statement, lossKnownOn: day('2199-01-01') } as const;
    expect(open(tied('former-national', { nationalTie }))).toMatchObject({
      error: { kind: 'date-in-future', field: 'nationalTie/lossKnownOn' },
    });
  });

  test('does not come under an agreement that has not that tie by a migration', () => {
    const shared = done(open(tied('spouse'), spouses));
    const later = { ...nobodyElse, id: spouses.id, edition: '2026-06-02' };
    const facts = { agreement: spouses.id, official: 'A', reasons: 'B', side: 'requesting', subject: 'C' } as const;
    expect(migrateCase({ shared } as Parameters<typeof migrateCase>[0], facts, [later], opening)).toMatchObject({
      error: { kind: 'tie-not-in-agreement', tie: 'spouse' },
    });
  });
});

describe('as the texts have it', () => {
  test.each([
    ['Germany', germanyKazakhstan, ['former-national', 'minor-child', 'spouse']],
    ['Lithuania', lithuaniaKazakhstan, ['former-national', 'minor-child', 'spouse']],
    ['Russia', russiaKazakhstan, ['former-national']],
    ['Tajikistan', tajikistanKazakhstan, []],
  ] as const)('%s-Kazakhstan', (_, agreement, admitted) => {
    for (const kind of ['former-national', 'minor-child', 'spouse', 'resident-non-citizen'] as const) {
      const has = (admitted as readonly TreatedAsNational[]).includes(kind);
      expect([kind, tieNotInAgreement({ kind, statement }, agreement)?.admitted]).toEqual([kind, has ? undefined : admitted]);
    }
  });

  test('under Germany-Kazakhstan former nationals alone have a time to file, from when the loss was known (art. 4(2))', () => {
    const limit = limitOf(germanyKazakhstan, 'filing', 'own-national', 'former-national');
    expect(limit).toMatchObject({
      period: { value: { count: 12, unit: 'months' }, article: 'art. 4(2)' },
      start: { value: 'loss-of-nationality-known' },
    });
    for (const tie of [undefined, 'spouse'] as const)
      expect(isNone(limitOf(germanyKazakhstan, 'filing', 'own-national', tie).period)).toBe(true);
    expect(limitEntries(germanyKazakhstan.limits.filing).at(-1)).toMatchObject({
      categories: ['own-national'],
      treatedAs: 'former-national',
    });
    const nationalTie = { kind: 'former-national', statement, lossKnownOn: day('2026-01-15') } as const;
    const { irregularity } = someFacts();
    expect(establishedOn({ irregularity, nationalTie }, 'loss-of-nationality-known')).toBe('2026-01-15');
    expect(establishedOn({ irregularity }, 'loss-of-nationality-known')).toBeUndefined();
  });

  test('under Germany-Kazakhstan no paper spares the request for a former national (art. 4(1))', () => {
    const DE = stateOf('DE');
    const passport = {
      number: 'DE7',
      issuedBy: DE,
      validUntil: day('2028-01-01'),
      checkedOn: day('2026-06-01'),
      checkedBy: 'Border service',
    };
    const notice = { passport };
    const states = { requestingState: KZ, requestedState: DE, notice } as const;
    expect(open(tied('former-national', states), germanyKazakhstan)).toMatchObject({ error: { kind: 'request-always-needed' } });
    expect(open(tied('minor-child', states), germanyKazakhstan)).toMatchObject({ ok: true });
  });

  test('a marriage certificate proves the tie of a spouse under Lithuania-Kazakhstan, and nobody’s nationality (annex 3)', () => {
    const piece = { kind: 'marriage-certificate', form: 'original', attachments: [] } as const;
    const about = { category: 'own-national', requestingState: stateOf('LT'), requestedState: KZ } as const;
    const weight = (kind: TreatedAsNational) =>
      weighEvidence(lithuaniaKazakhstan, piece, { ...about, nationalTie: { kind } }, day('2026-06-01')).weight;
    expect([weight('spouse'), weight('former-national')]).toEqual(['proof', 'prima-facie']);
  });
});
