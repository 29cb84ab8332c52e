import { describe, expect, test } from 'vitest';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { franceKazakhstan } from '../../../domain/agreement/agreements/france-kazakhstan.ts';
import { eligible } from '../../../domain/case/eligibility.ts';
import type { RequestFacts } from '../../../domain/case/request-facts.ts';
import type { Connection } from '../../../domain/file/connection.ts';
import { at, day, FR, KZ, opening, someFacts } from '../specimen.ts';

const transit: Connection = { limb: 'transit', statement: 'Came by way of Almaty.', airportTransitOnly: false };
const visa = { kind: 'visa', validUntil: day('2026-12-31'), obtainedByForgery: false } as const;

const ask = (changes: Partial<RequestFacts>, agreement = beneluxKazakhstan, now = opening) =>
  eligible(
    someFacts({
      category: 'third-country-national',
      person: { ...someFacts().person, nationalities: [FR] },
      connection: transit,
      ...changes,
    }),
    agreement,
    now,
  );
const tied = (changes: Partial<Connection>) => ask({ connection: { ...transit, ...changes } });
const nationalities = (...of: RequestFacts['person']['nationalities']) => ({
  person: { ...someFacts().person, nationalities: of },
});

describe('somebody who is not its national is asked of a State', () => {
  test('for what ties the person to it, and for nothing less', () => {
    expect(tied({})).toMatchObject({ ok: true });
    const { connection: _none, ...untied } = someFacts({ category: 'stateless-person', ...nationalities() });
    expect(eligible(untied, beneluxKazakhstan, opening)).toMatchObject({ error: { kind: 'connection-missing' } });
  });

  test('a tie by visa or permit names the visa or permit', () => {
    expect(tied({ limb: 'visa-or-permit' })).toMatchObject({ error: { kind: 'permit-missing' } });
    expect(tied({ limb: 'visa-or-permit', requestedPermit: visa })).toMatchObject({ ok: true });
  });

  test('but not after a mere airport transit', () => {
    expect(tied({ airportTransitOnly: true })).toMatchObject({ error: { kind: 'excluded', ground: 'airport-transit-only' } });
  });

  test('nor on a visa of the requested State that was forged', () => {
    expect(tied({ limb: 'visa-or-permit', requestedPermit: { ...visa, obtainedByForgery: true } })).toMatchObject({
      error: { kind: 'excluded', ground: 'permit-by-forgery' },
    });
  });

  describe('whom the requesting State itself gave a visa', () => {
    const ownPermit = { validUntil: day('2026-12-31') };
    test('stays where the visa came from', () => {
      expect(tied({ ownPermit })).toMatchObject({ error: { kind: 'excluded', ground: 'own-visa-issued' } });
    });
    test.each(['obtained-by-fraud', 'conditions-breached'] as const)('unless the visa was %s', (exception) => {
      expect(tied({ ownPermit: { ...ownPermit, exception } })).toMatchObject({ ok: true });
    });
    test('unless the requested State’s runs longer, not merely as long', () => {
      const longer = { ...visa, validUntil: day('2027-01-01') };
      expect(tied({ ownPermit, requestedPermit: visa })).toMatchObject({ error: { kind: 'excluded' } });
      expect(tied({ ownPermit, requestedPermit: longer })).toMatchObject({ ok: true });
    });
  });

  test('within a year of the finding, in every reading, or with the obstacle that stood in the way', () => {
    // A year from Sunday 15 June 2025 ends on Monday the 15th, with the night in Amsterdam; from Friday the 13th on a Saturday, and it may roll to the Monday.
    const now = at('2026-06-15T22:00:00Z');
    const found = (establishedOn: string) => ({ irregularity: { kind: 'stay' as const, establishedOn: day(establishedOn) } });
    expect(ask(found('2025-06-13'), beneluxKazakhstan, now)).toMatchObject({
      error: { kind: 'filed-out-of-time', establishedOn: '2025-06-13', until: '2026-06-15T22:00:00.000Z' },
    });
    expect(ask(found('2025-06-13'), beneluxKazakhstan, at('2026-06-15T21:59:59Z'))).toMatchObject({ ok: true });
    expect(ask(found('2025-06-16'), beneluxKazakhstan, now)).toMatchObject({ ok: true });
    const obstacle = { connection: { ...transit, obstacle: 'An appeal was pending.' } };
    expect(ask({ ...found('2024-01-01'), ...obstacle }, beneluxKazakhstan, now)).toMatchObject({ ok: true });
  });

  test('between France and Kazakhstan neither exclusions nor time were found: nobody is excluded and nothing is too late', () => {
    const late = { irregularity: { kind: 'stay' as const, establishedOn: day('2010-01-01') } };
    expect(ask({ ...late, connection: { ...transit, airportTransitOnly: true } }, franceKazakhstan)).toMatchObject({ ok: true });
  });
});

describe('nobody is labelled with a nationality, or with none, against what is stated', () => {
  test('a stateless person has none, a third-country national has one', () => {
    expect(ask({ category: 'stateless-person' })).toMatchObject({ error: { kind: 'nationality-of-stateless' } });
    expect(ask(nationalities())).toMatchObject({ error: { kind: 'nationality-missing' } });
  });

  test('a person of Kosovo is a third-country national and not stateless', () => {
    expect(ask(nationalities('XK'))).toMatchObject({ ok: true });
    expect(ask({ category: 'stateless-person', ...nationalities('XK') })).toMatchObject({
      error: { kind: 'nationality-of-stateless' },
    });
  });

  test.each(['XXB', 'XXC'] as const)('a refugee (%s) is of no stated nationality, and may have one or none', (code) => {
    expect(ask(nationalities(code))).toMatchObject({ ok: true });
    expect(ask({ category: 'stateless-person', ...nationalities(code) })).toMatchObject({ ok: true });
    const also = { category: 'stateless-person' as const, ...nationalities(code, FR) };
    expect(ask(also)).toMatchObject({ error: { kind: 'nationality-of-stateless' } });
  });

  test('a national of the requested State is asked for as its national', () => {
    expect(ask(nationalities(FR, KZ))).toMatchObject({ error: { kind: 'national-of-requested-state', requestedState: KZ } });
  });

  test('a national needs no tie, and states none', () => {
    expect(ask({ category: 'own-national', ...nationalities(KZ) })).toMatchObject({ error: { kind: 'connection-of-national' } });
  });
});
