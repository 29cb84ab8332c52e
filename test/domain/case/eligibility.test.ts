import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { belarusKazakhstan } from '../../../domain/agreement/agreements/belarus-kazakhstan.ts';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { franceKazakhstan } from '../../../domain/agreement/agreements/france-kazakhstan.ts';
import { hungaryKazakhstan } from '../../../domain/agreement/agreements/hungary-kazakhstan.ts';
import { kyrgyzstanKazakhstan } from '../../../domain/agreement/agreements/kyrgyzstan-kazakhstan.ts';
import { latviaKazakhstan } from '../../../domain/agreement/agreements/latvia-kazakhstan.ts';
import { lithuaniaKazakhstan } from '../../../domain/agreement/agreements/lithuania-kazakhstan.ts';
import { polandKazakhstan } from '../../../domain/agreement/agreements/poland-kazakhstan.ts';
import { switzerlandKazakhstan } from '../../../domain/agreement/agreements/switzerland-kazakhstan.ts';
import { tajikistanKazakhstan } from '../../../domain/agreement/agreements/tajikistan-kazakhstan.ts';
import { uzbekistanKazakhstan } from '../../../domain/agreement/agreements/uzbekistan-kazakhstan.ts';
import type { Limit } from '../../../domain/agreement/limit.ts';
import { eligible } from '../../../domain/case/eligibility.ts';
import type { RequestFacts } from '../../../domain/case/request-facts.ts';
import type { Connection } from '../../../domain/file/connection.ts';
import { anAgreement, at, day, FR, fact, KZ, limitsWith, opening, someFacts } from '../specimen.ts';

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
const tied = (changes: Partial<Connection>, agreement = beneluxKazakhstan) =>
  ask({ connection: { ...transit, ...changes } }, agreement);
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

  test('but not after a mere airport transit, where the text says so: the Benelux text does not', () => {
    const excluded = { error: { kind: 'excluded', ground: 'airport-transit-only' } };
    expect(tied({ airportTransitOnly: true }, switzerlandKazakhstan)).toMatchObject(excluded);
    expect(tied({ airportTransitOnly: true }, polandKazakhstan)).toMatchObject(excluded);
    expect(tied({ airportTransitOnly: true }, beneluxKazakhstan)).toMatchObject({ ok: true });
  });

  test('nor on a visa of the requested State that was got by forgery, under the Benelux text alone of the three', () => {
    const forged = { limb: 'visa-or-permit', requestedPermit: { ...visa, obtainedByForgery: true } } as const;
    expect(tied(forged, beneluxKazakhstan)).toMatchObject({ error: { kind: 'excluded', ground: 'permit-by-forgery' } });
    expect(tied(forged, switzerlandKazakhstan)).toMatchObject({ ok: true });
    expect(tied(forged, polandKazakhstan)).toMatchObject({ ok: true });
  });

  test('nor with a transit visa, under Poland- and Lithuania-Kazakhstan', () => {
    const held = { circumstances: ['transit-visa-held'] } as const;
    const excluded = { error: { kind: 'excluded', ground: 'transit-visa-held' } };
    expect(tied(held, polandKazakhstan)).toMatchObject(excluded);
    expect(tied(held, lithuaniaKazakhstan)).toMatchObject(excluded);
    expect(tied(held, switzerlandKazakhstan)).toMatchObject({ ok: true });
  });

  describe('whom the requesting State itself gave a visa', () => {
    const ownPermit = { validUntil: day('2026-12-31') };
    test('stays where the visa came from', () => {
      expect(tied({ ownPermit })).toMatchObject({ error: { kind: 'excluded', ground: 'own-visa-issued' } });
    });
    // What each art. 3(2) excepts: Switzerland forged papers, false statements and a breach, Poland forged papers, the Benelux nothing.
    test.each([
      ['forged-papers', true, true, false],
      ['obtained-by-fraud', true, true, false],
      ['false-statements', true, false, false],
      ['conditions-breached', true, false, false],
    ] as const)('with %s: asked for under Switzerland- %s, Poland- %s, Benelux-Kazakhstan %s', (exception, ch, pl, bx) => {
      const asked = (agreement: Agreement) => tied({ ownPermit: { ...ownPermit, exception } }, agreement).ok;
      expect([switzerlandKazakhstan, polandKazakhstan, beneluxKazakhstan].map(asked)).toEqual([ch, pl, bx]);
    });
    test('unless the requested State’s runs longer or, by the Benelux text, as long', () => {
      const longer = { ...visa, validUntil: day('2027-01-01') };
      const shorter = { ...visa, validUntil: day('2026-12-30') };
      const asked = (requestedPermit: typeof visa | typeof longer, agreement: Agreement) =>
        tied({ ownPermit, requestedPermit }, agreement).ok;
      for (const agreement of [switzerlandKazakhstan, polandKazakhstan])
        expect([shorter, visa, longer].map((permit) => asked(permit, agreement))).toEqual([false, false, true]);
      expect([shorter, visa, longer].map((permit) => asked(permit, beneluxKazakhstan))).toEqual([false, true, true]);
    });
    test('unless that of the requested State was got by forged papers, by the words of Kyrgyzstan-Kazakhstan art. 3(2)(3)', () => {
      const direct = (obtainedByForgery: boolean) => {
        const requestedPermit = { ...visa, validUntil: day('2026-12-30'), obtainedByForgery };
        return tied({ limb: 'direct-entry', ownPermit, requestedPermit }, kyrgyzstanKazakhstan);
      };
      expect(direct(true)).toMatchObject({ ok: true });
      expect(direct(false)).toMatchObject({ error: { kind: 'excluded', ground: 'own-visa-issued' } });
    });
    test('unless it has run out: Hungary-Kazakhstan art. 2(4)1 asks for one that is valid, the Benelux text for one that was issued', () => {
      const asked = (validUntil: string, agreement: Agreement) =>
        tied({ limb: 'visa-or-permit', ownPermit: { validUntil: day(validUntil) }, requestedPermit: visa }, agreement).ok;
      expect(['2020-01-01', '2026-12-31'].map((until) => asked(until, hungaryKazakhstan))).toEqual([true, false]);
      expect(tied({ ownPermit: { validUntil: day('2020-01-01') } }, beneluxKazakhstan)).toMatchObject({
        error: { kind: 'excluded', ground: 'own-visa-issued' },
      });
    });
    test('unless it had run out before the entry: Uzbekistan- (art. 3(4)) and Tajikistan-Kazakhstan (art. 3(3)) ask for one valid then', () => {
      const entered = (enteredOn?: string) => ({
        connection: { ...transit, limb: 'direct-entry' as const, ownPermit: { validUntil: day('2025-12-31') } },
        irregularity: {
          kind: 'entry' as const,
          establishedOn: day('2026-05-20'),
          ...(enteredOn === undefined ? {} : { enteredOn: day(enteredOn) }),
        },
      });
      for (const agreement of [uzbekistanKazakhstan, tajikistanKazakhstan]) {
        const asked = (enteredOn?: string) => ask(entered(enteredOn), agreement).ok;
        expect([asked('2026-01-01'), asked('2025-12-31'), asked()]).toEqual([true, false, false]);
      }
    });
    test('unless it was a transit visa, which the Benelux text sets apart', () => {
      const own = { ownPermit: { ...ownPermit, transitVisa: true } } as const;
      expect(tied(own, beneluxKazakhstan)).toMatchObject({ ok: true });
      expect(tied(own, switzerlandKazakhstan)).toMatchObject({ error: { kind: 'excluded', ground: 'own-visa-issued' } });
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

  test('but with papers that dispense with a request at any time, unless the text has its year for a notice too (Latvia, art. 3(3))', () => {
    const checked = { validUntil: day('2028-01-01'), checkedOn: day('2026-06-01'), checkedBy: 'Border service' };
    const notice = { passport: { number: 'A1', issuedBy: FR, ...checked } };
    const late = { irregularity: { kind: 'stay' as const, establishedOn: day('2025-02-03') } };
    expect(ask({ ...late, notice })).toMatchObject({ ok: true });
    expect(ask(late)).toMatchObject({ error: { kind: 'filed-out-of-time' } });
    expect(ask({ ...late, notice }, latviaKazakhstan)).toMatchObject({ error: { kind: 'filed-out-of-time' } });
  });

  test('however late, where the agreement gives lateness no effect', () => {
    const late = { irregularity: { kind: 'stay' as const, establishedOn: day('2025-06-13') } };
    const aYear = { period: fact({ count: 1, unit: 'years' } as const), start: fact('irregularity-established' as const) };
    const under = (limit: Partial<Limit>) => anAgreement({ limits: limitsWith({ filing: { ...aYear, ...limit } }) });
    const now = at('2026-06-20T08:00:00Z');
    expect(ask(late, under({ expiry: fact('not-admitted') }), now)).toMatchObject({ error: { kind: 'filed-out-of-time' } });
    expect(ask(late, under({ expiry: fact('lapse') }), now)).toMatchObject({ error: { kind: 'filed-out-of-time' } });
    expect(ask(late, under({}), now)).toMatchObject({ ok: true });
    expect(ask(late, under({ expiry: fact('nothing') }), now)).toMatchObject({ ok: true });
    expect(ask(late, under({ expiry: { none: true, source: 'The text, read' } }), now)).toMatchObject({ ok: true });
  });

  test('within the time of Belarus-Kazakhstan or after it: what lateness does there was not found', () => {
    const late = { irregularity: { kind: 'stay' as const, establishedOn: day('2025-06-13') } };
    expect(ask(late, belarusKazakhstan)).toMatchObject({ ok: true });
  });

  test('within 90 days of the finding under Hungary-Kazakhstan, a national too', () => {
    const late = { irregularity: { kind: 'stay' as const, establishedOn: day('2025-06-13') } };
    const { connection: _none, ...national } = someFacts(late);
    expect(eligible(national, hungaryKazakhstan, opening)).toMatchObject({ error: { kind: 'filed-out-of-time' } });
    expect(eligible(national, beneluxKazakhstan, opening)).toMatchObject({ ok: true });
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
