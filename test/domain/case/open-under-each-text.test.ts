import { describe, expect, test } from 'vitest';
import { register } from '../../../domain/agreement/agreements/register.ts';
import { openCase } from '../../../domain/case/open-case.ts';
import type { RequestFacts } from '../../../domain/case/request-facts.ts';
import type { Connection } from '../../../domain/file/connection.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { BE, DE, day, FR, KZ, opening, someFacts } from '../specimen.ts';

const [CH, LT, PL, TJ, UZ] = [stateOf('CH'), stateOf('LT'), stateOf('PL'), stateOf('TJ'), stateOf('UZ')];

/** A French national, or a stateless person, is asked for of Kazakhstan under the agreements as they are loaded. */
const ask = (requestingState: typeof FR, connection: Partial<Connection>, changes: Partial<RequestFacts> = {}) =>
  openCase(
    someFacts({
      requestingState,
      category: 'third-country-national',
      person: { ...someFacts().person, nationalities: [FR] },
      connection: { limb: 'visa-or-permit', statement: 'As the file shows.', airportTransitOnly: false, ...connection },
      ...changes,
    }),
    register(),
    opening,
  );

const visa = { kind: 'visa', validUntil: day('2026-12-31'), obtainedByForgery: false } as const;
const forged = { ...visa, obtainedByForgery: true };

describe('a request for somebody who is not a national opens by the text of that agreement', () => {
  test('under Switzerland-Kazakhstan for who got the visa by forgery, which no article excludes, and not under the Benelux text', () => {
    expect(ask(CH, { requestedPermit: forged })).toMatchObject({
      ok: true,
      value: { agreement: { id: 'switzerland-kazakhstan' } },
    });
    expect(ask(BE, { requestedPermit: forged })).toMatchObject({ error: { kind: 'excluded', ground: 'permit-by-forgery' } });
  });

  test('under Poland-Kazakhstan not for who merely passed through, whom its art. 3(1) does not name', () => {
    expect(ask(PL, { limb: 'transit' })).toMatchObject({
      error: { kind: 'category-not-covered', limb: 'transit', limbs: ['entry', 'permit-at-entry', 'visa-at-entry'] },
    });
    expect(ask(PL, { limb: 'entry' })).toMatchObject({ ok: true });
    expect(ask(BE, { limb: 'transit' })).toMatchObject({ ok: true });
  });

  test('under Lithuania-Kazakhstan not for who holds a transit visa', () => {
    const entered = { limb: 'visa-at-entry', requestedPermit: visa } as const;
    expect(ask(LT, entered)).toMatchObject({ ok: true });
    expect(ask(LT, { ...entered, circumstances: ['transit-visa-held'] })).toMatchObject({
      error: { kind: 'excluded', ground: 'transit-visa-held' },
    });
  });

  test('under Tajikistan-Kazakhstan only where it is stated that both States have a treaty with the third', () => {
    const direct = { limb: 'direct-entry' } as const;
    expect(ask(TJ, direct)).toMatchObject({ error: { kind: 'third-state-treaty-not-stated', treaties: 'treaties-with-both' } });
    expect(ask(TJ, { ...direct, thirdStateTreaties: 'treaty-with-either' })).toMatchObject({
      error: { kind: 'third-state-treaty-not-stated' },
    });
    expect(ask(TJ, { ...direct, thirdStateTreaties: 'treaties-with-both' })).toMatchObject({ ok: true });
  });

  test('under Uzbekistan-Kazakhstan for nobody, a national included: no entry into force was found', () => {
    const closed = { error: { kind: 'agreement-not-in-force', agreement: 'uzbekistan-kazakhstan' } };
    expect(ask(UZ, { limb: 'direct-entry', thirdStateTreaties: 'treaties-with-both' })).toMatchObject(closed);
    expect(openCase(someFacts({ requestingState: UZ }), register(), opening)).toMatchObject(closed);
  });
});

test('a request for a national opens under an agreement that lists what ties others', () => {
  expect(openCase(someFacts({ requestingState: DE, requestedState: KZ }), register(), opening)).toMatchObject({ ok: true });
});
