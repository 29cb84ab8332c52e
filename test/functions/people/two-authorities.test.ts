import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { log } from '../../../functions/log.ts';
import type { Answer } from '../../../functions/people/answer.ts';
import { answered } from '../../../functions/people/answered.ts';
import { type Cognito, startCognito } from '../../embedded/cognito.ts';
import { ownOf } from './own-of.ts';

const officer = 'aigerim@kz.example';
let cognito: Cognito;
let client: CognitoIdentityProviderClient;

beforeEach(async () => {
  cognito = await startCognito();
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
  client = new CognitoIdentityProviderClient({ region: 'eu-central-1', endpoint: cognito.endpoint, credentials });
  for (const level of ['info', 'warn'] as const) vi.spyOn(log, level).mockImplementation(() => undefined);
});
afterEach(async () => {
  vi.restoreAllMocks();
  client.destroy();
  await cognito.close();
});

const ask = (said: object, state = 'KZ'): Promise<Answer> => answered(ownOf(client, state), said, 'request-1');

const changing = (): string[] =>
  cognito.calls.map(({ operation }) => operation).filter((operation) => !/^(AdminGet|AdminList|List)/.test(operation));

const invited = async (roles: readonly string[], address = officer): Promise<void> => {
  expect(await ask({ act: 'invite', roles, address })).toMatchObject({ done: true });
  cognito.calls.length = 0;
};

describe('Nobody acts for both authorities of a State', () => {
  test.each([
    ['officer', 'justice'],
    ['supervisor', 'justice-supervisor'],
    ['monitor', 'justice'],
  ])('nobody is entered as %s and %s, nor given the one beside the other', async (...both) => {
    expect(await ask({ act: 'invite', roles: both, address: officer })).toEqual({ done: false, kind: 'two-authorities' });
    expect(cognito.users.has(officer)).toBe(false);
    await invited([both[0] ?? '']);
    expect(await ask({ act: 'roles', roles: both, address: officer })).toEqual({ done: false, kind: 'two-authorities' });
    expect(changing()).toEqual([]);
  });

  test('who goes from the one to the other has at no moment roles of both', async () => {
    await invited(['officer', 'supervisor']);
    expect(await ask({ act: 'roles', roles: ['justice'], address: officer })).toMatchObject({
      roles: ['justice'],
      supervisors: 0,
    });
    expect(changing()).toEqual([
      'AdminRemoveUserFromGroup',
      'AdminRemoveUserFromGroup',
      'AdminUserGlobalSignOut',
      'AdminAddUserToGroup',
    ]);
    expect(cognito.users.get(officer)?.groups).toEqual(new Set(['KZ.justice']));
  });

  test('a dismissal says how many supervisors each authority has left, and those of one are none of the other', async () => {
    await invited(['supervisor'], 'one@kz.example');
    await invited(['justice-supervisor'], 'two@kz.example');
    await invited(['justice-supervisor'], 'three@kz.example');
    expect(await ask({ act: 'dismiss', address: 'two@kz.example' })).toMatchObject({ supervisors: 1, justiceSupervisors: 1 });
    expect(await ask({ act: 'dismiss', address: 'one@kz.example' })).toMatchObject({ supervisors: 0, justiceSupervisors: 1 });
  });
});

describe('A State with a central authority alone', () => {
  test('enters nobody for readmission, and counts supervisors of justice alone', async () => {
    const refused = { done: false, kind: 'authority-not-served' };
    expect(await ask({ act: 'invite', roles: ['officer'], address: 'one@vn.example' }, 'VN')).toEqual(refused);
    expect(await ask({ act: 'invite', roles: ['justice-supervisor'], address: 'one@vn.example' }, 'VN')).toMatchObject({
      done: true,
    });
    const dismissed = await ask({ act: 'dismiss', address: 'one@vn.example' }, 'VN');
    expect(dismissed).toMatchObject({ done: true, justiceSupervisors: 0 });
    expect(dismissed).not.toHaveProperty('supervisors');
  });

  test('has a secret of the machines of that authority and no other', async () => {
    for (const act of ['secrets', 'add-secret']) {
      expect(await ask({ act }, 'VN')).toEqual({ done: false, kind: 'authority-not-served' });
      expect(await ask({ act, of: 'justice' }, 'VN')).toMatchObject({ done: true, client: 'client-of-justice' });
    }
  });
});
