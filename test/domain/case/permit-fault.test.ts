import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { czechRepublicKazakhstan } from '../../../domain/agreement/agreements/czech-republic-kazakhstan.ts';
import { franceKazakhstan } from '../../../domain/agreement/agreements/france-kazakhstan.ts';
import { germanyKazakhstan } from '../../../domain/agreement/agreements/germany-kazakhstan.ts';
import { hungaryKazakhstan } from '../../../domain/agreement/agreements/hungary-kazakhstan.ts';
import { latviaKazakhstan } from '../../../domain/agreement/agreements/latvia-kazakhstan.ts';
import { lithuaniaKazakhstan } from '../../../domain/agreement/agreements/lithuania-kazakhstan.ts';
import { moldovaKazakhstan } from '../../../domain/agreement/agreements/moldova-kazakhstan.ts';
import { norwayKazakhstan } from '../../../domain/agreement/agreements/norway-kazakhstan.ts';
import { polandKazakhstan } from '../../../domain/agreement/agreements/poland-kazakhstan.ts';
import { register } from '../../../domain/agreement/agreements/register.ts';
import { switzerlandKazakhstan } from '../../../domain/agreement/agreements/switzerland-kazakhstan.ts';
import { bears } from '../../../domain/agreement/fact.ts';
import type { Limb } from '../../../domain/agreement/scope.ts';
import { permitFault } from '../../../domain/case/permit-fault.ts';
import type { Connection } from '../../../domain/file/connection.ts';
import { at, day } from '../specimen.ts';

const now = at('2026-06-02T08:00:00Z');

const until = (validUntil: string, kind: 'visa' | 'residence-permit' = 'visa') =>
  ({ kind, validUntil: day(validUntil), obtainedByForgery: false }) as const;

const tie = (limb: Limb, changes: Partial<Connection> = {}): Connection => ({
  limb,
  statement: 'As the file shows.',
  airportTransitOnly: false,
  ...changes,
});

const ranOut = { kind: 'permit-ran-out', validUntil: '2026-05-30' };

const asksForAValidOne = [
  ['Benelux-Kazakhstan art. 3(1)1-2', beneluxKazakhstan],
  ['Switzerland-Kazakhstan art. 3(1)1', switzerlandKazakhstan],
  ['Germany-Kazakhstan art. 6(1)1', germanyKazakhstan],
  ['Hungary-Kazakhstan art. 2(2)', hungaryKazakhstan],
] as const;

describe('who is asked for because of a visa or permit that is held', () => {
  test.each(asksForAValidOne)('holds one that is valid on the day of the request: %s', (_article, agreement) => {
    const asked = (validUntil: string, kind?: 'residence-permit') =>
      permitFault(agreement, tie('visa-or-permit', { requestedPermit: until(validUntil, kind) }), {}, now);
    expect(asked('2027-01-01')).toBeUndefined();
    expect(asked('2026-06-02')).toBeUndefined();
    expect(asked('2026-05-30')).toMatchObject(ranOut);
    expect(asked('2026-05-30', 'residence-permit')).toMatchObject(ranOut);
    expect(asked('2026-05-30')).toHaveProperty('source', expect.stringMatching(/./));
  });

  test('and the day is over only where it is over everywhere on Earth', () => {
    const asked = (validUntil: string) =>
      permitFault(beneluxKazakhstan, tie('visa-or-permit', { requestedPermit: until(validUntil) }), {}, now);
    expect(asked('2026-06-01')).toBeUndefined();
    expect(asked('2026-05-31')).toMatchObject({ kind: 'permit-ran-out' });
  });

  const atEntryToo = asksForAValidOne.filter(([, { id }]) => id !== hungaryKazakhstan.id);
  test.each(atEntryToo)('but one that was held at the entry may have run out since: %s', (_article, agreement) => {
    expect(
      permitFault(agreement, tie('visa-or-permit-at-entry', { requestedPermit: until('2026-05-30') }), {}, now),
    ).toBeUndefined();
  });

  test('nor is anybody refused where it is not settled which ties oblige: France- and Latvia-Kazakhstan', () => {
    for (const agreement of [franceKazakhstan, latviaKazakhstan])
      expect(permitFault(agreement, tie('visa-or-permit', { requestedPermit: until('2026-05-30') }), {}, now)).toBeUndefined();
  });

  test('no other agreement that is loaded names such a tie', () => {
    const naming = register().filter(({ scopes }) =>
      scopes.some(({ limbs }) => limbs !== undefined && bears(limbs) && limbs.value.includes('visa-or-permit')),
    );
    expect(naming.map(({ id }) => id).sort()).toEqual(asksForAValidOne.map(([, { id }]) => id).sort());
  });
});

describe('who is asked for because of a visa or permit that was held at the entry', () => {
  const each: readonly (readonly [string, Agreement, Limb, 'visa' | 'residence-permit'])[] = [
    ['Benelux-Kazakhstan art. 3(1)3', beneluxKazakhstan, 'visa-or-permit-at-entry', 'visa'],
    ['Switzerland-Kazakhstan art. 3(1)1', switzerlandKazakhstan, 'visa-or-permit-at-entry', 'residence-permit'],
    ['Germany-Kazakhstan art. 6(1)1', germanyKazakhstan, 'visa-or-permit-at-entry', 'visa'],
    ['Poland-Kazakhstan art. 3(1)2', polandKazakhstan, 'permit-at-entry', 'residence-permit'],
    ['Poland-Kazakhstan art. 3(1)3', polandKazakhstan, 'visa-at-entry', 'visa'],
    ['Moldova-Kazakhstan art. 3(1)2', moldovaKazakhstan, 'permit-at-entry', 'residence-permit'],
    ['Moldova-Kazakhstan art. 3(1)3', moldovaKazakhstan, 'visa-at-entry', 'visa'],
    ['Lithuania-Kazakhstan art. 3(1)', lithuaniaKazakhstan, 'visa-at-entry', 'visa'],
    ['Czech Republic-Kazakhstan art. 3(1)', czechRepublicKazakhstan, 'permit-at-entry', 'residence-permit'],
    ['Czech Republic-Kazakhstan art. 3(1)', czechRepublicKazakhstan, 'visa-and-direct-entry', 'visa'],
    ['Norway-Kazakhstan art. 3(1)', norwayKazakhstan, 'visa-and-direct-entry', 'visa'],
  ];

  test.each(each)('held one that was valid then: %s', (_article, agreement, limb, kind) => {
    const asked = (enteredOn?: string) => {
      const irregularity = enteredOn === undefined ? {} : { enteredOn: day(enteredOn) };
      return permitFault(agreement, tie(limb, { requestedPermit: until('2026-05-30', kind) }), irregularity, now);
    };
    expect(asked('2026-05-30')).toBeUndefined();
    expect(asked('2026-05-31')).toMatchObject(ranOut);
    expect(asked()).toBeUndefined();
  });
});

describe('where both States gave a visa or permit that ran out, Germany-Kazakhstan art. 6(2)', () => {
  const asked = (validUntil: string, own?: string) => {
    const ownPermit = own === undefined ? {} : { ownPermit: { validUntil: day(own) } };
    const connection = tie('visa-or-permit-ran-out', { requestedPermit: until(validUntil), ...ownPermit });
    return permitFault(germanyKazakhstan, connection, {}, now);
  };

  test('the State whose own ran longer takes the person', () => {
    expect(asked('2026-05-30', '2026-05-29')).toBeUndefined();
    expect(asked('2026-05-30', '2026-05-31')).toMatchObject(ranOut);
  });

  test('and of two that ended on one day either may: how long they were is not stated', () => {
    expect(asked('2026-05-30', '2026-05-30')).toBeUndefined();
  });

  test('and nobody who had that of one State alone', () => {
    expect(asked('2026-05-30')).toMatchObject(ranOut);
  });
});

test('a tie by visa or permit names one, of the kind that the tie is about', () => {
  const missing = { kind: 'permit-missing' };
  for (const limb of ['visa-or-permit', 'visa-or-permit-ran-out', 'visa-or-permit-at-entry'] as const)
    expect(permitFault(germanyKazakhstan, tie(limb), {}, now)).toEqual(missing);
  const permit = { requestedPermit: until('2027-01-01', 'residence-permit') };
  expect(permitFault(polandKazakhstan, tie('visa-at-entry', permit), {}, now)).toEqual(missing);
  expect(permitFault(polandKazakhstan, tie('permit-at-entry', permit), {}, now)).toBeUndefined();
  expect(permitFault(polandKazakhstan, tie('entry'), {}, now)).toBeUndefined();
});
