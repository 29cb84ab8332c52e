import { describe, expect, test } from 'vitest';
import { caseRoutes } from '../../../functions/api/cases/routes.ts';
import { admitted, callerOf } from '../../../functions/http/caller.ts';
import { KZ } from '../../domain/specimen.ts';
import { machine, person } from '../calls.ts';

describe('who is calling, from the claims of a token', () => {
  test('a person acts for the State of its groups, which the gateway joins by commas', () => {
    expect(callerOf(person('FR.officer', 'FR.assessor'))).toEqual({
      ok: true,
      value: { subject: 'person-FR.officer-FR.assessor', state: 'FR', roles: ['officer', 'assessor'], person: true },
    });
    expect(callerOf({ sub: 's', username: 's', 'cognito:groups': 'FR.officer, FR.auditor' })).toMatchObject({
      value: { roles: ['officer', 'auditor'] },
    });
  });

  test('a machine acts for the State of its scopes', () => {
    expect(callerOf(machine('KZ.officer'))).toEqual({
      ok: true,
      value: { subject: 'machine-KZ.officer', state: 'KZ', roles: ['officer'], person: false },
    });
  });

  test('a person gets no right from a scope, and a machine none from a group', () => {
    expect(callerOf({ sub: 's', username: 's', scope: 'readmit/FR.officer' })).toMatchObject({
      error: { kind: 'token-of-no-state' },
    });
    expect(callerOf({ sub: 's', 'cognito:groups': 'FR.officer' })).toMatchObject({ error: { kind: 'token-of-no-state' } });
  });

  test.each([
    ['no groups', []],
    ['a role that does not exist', ['FR.king']],
    ['a State that does not exist', ['XX.officer']],
    ['a State without a role', ['FR']],
    ['a role without a State', ['officer']],
    ['small letters', ['fr.officer']],
    ['a role with a tail', ['FR.officer.all']],
    ['spaces', [' ']],
  ])('%s give no State', (_what, groups) => {
    expect(callerOf(person(...groups))).toEqual({ ok: false, error: { kind: 'token-of-no-state' } });
  });

  test('rights of two States are refused whole, even where one of them would do', () => {
    expect(callerOf(person('FR.officer', 'KZ.auditor'))).toEqual({ ok: false, error: { kind: 'token-of-two-states' } });
  });

  test('a machine of a central authority has its role on the server of justice, and each server gives the roles of its own alone', () => {
    expect(callerOf(machine('KZ.justice'))).toMatchObject({ value: { state: 'KZ', roles: ['justice'], person: false } });
    const scope = (text: string) => callerOf({ sub: 's', scope: `readmit/api ${text}` });
    for (const wrong of ['readmit/KZ.justice', 'readmit-justice/KZ.officer', 'KZ.officer', 'readmit/readmit/KZ.officer'])
      expect(scope(wrong)).toEqual({ ok: false, error: { kind: 'token-of-no-state' } });
  });

  test.each([
    ['officer', 'justice'],
    ['auditor', 'justice-supervisor'],
    ['monitor', 'justice'],
    ['supervisor', 'justice', 'justice-supervisor'],
  ])('roles of justice beside others are refused whole: nobody sees what both authorities do (%s, %s)', (...given) => {
    const refused = { ok: false, error: { kind: 'token-of-two-authorities' } };
    expect(callerOf(person(...given.map((role) => `KZ.${role}`)))).toEqual(refused);
    expect(callerOf(machine('KZ.officer', 'KZ.justice'))).toEqual(refused);
  });

  test('roles of one authority go together, and a monitor’s with those of readmission as before', () => {
    expect(callerOf(person('KZ.justice', 'KZ.justice-supervisor'))).toMatchObject({
      value: { roles: ['justice', 'justice-supervisor'] },
    });
    expect(callerOf(person('KZ.monitor', 'KZ.auditor'))).toMatchObject({ value: { roles: ['monitor', 'auditor'] } });
  });

  test('an unknown group beside a known one takes nothing away and gives nothing', () => {
    expect(callerOf(person('FR.officer', 'FR.king', 'administrators'))).toMatchObject({
      value: { state: 'FR', roles: ['officer'] },
    });
  });

  test('a token without a subject is a fault of the gateway, not a caller', () => {
    expect(() => callerOf({ username: 's', 'cognito:groups': 'FR.officer' })).toThrow('without a subject');
  });
});

describe('whom a row lets in', () => {
  const officer = { subject: 'one', state: KZ, roles: ['officer'], person: true } as const;

  test('one of its roles, a person or a machine', () => {
    for (const caller of [officer, { ...officer, person: false }]) {
      expect(admitted(caseRoutes.acceptCase, caller)).toEqual({ ok: true, value: caller });
    }
  });

  test('no other role, which is told the roles that may', () => {
    expect(admitted(caseRoutes.acceptCase, { ...officer, roles: ['escort', 'auditor'] })).toEqual({
      ok: false,
      error: { kind: 'role-missing', roles: ['officer', 'supervisor'] },
    });
  });

  test('no machine where a natural person must act, whatever its roles', () => {
    const forPersons = { ...caseRoutes.acceptCase, person: true };
    expect(admitted(forPersons, { ...officer, person: false })).toEqual({ ok: false, error: { kind: 'person-required' } });
    expect(admitted(forPersons, officer)).toMatchObject({ ok: true });
  });
});
