import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { log } from '../../../functions/log.ts';
import { peopleActs } from '../../../functions/people/acts.ts';
import type { Answer } from '../../../functions/people/answer.ts';
import { answered } from '../../../functions/people/answered.ts';
import { type Cognito, startCognito } from '../../embedded/cognito.ts';
import { ownOf, UserPoolId, worksUntil } from './own-of.ts';

const [officer, stranger] = ['aigerim@kz.example', 'officier@fr.example'];

let cognito: Cognito;
let client: CognitoIdentityProviderClient;
let lines: string[];

beforeEach(async () => {
  cognito = await startCognito();
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
  client = new CognitoIdentityProviderClient({ region: 'eu-central-1', endpoint: cognito.endpoint, credentials });
  cognito.put(stranger, 'FR', ['FR.officer']);
  lines = [];
  for (const level of ['info', 'warn'] as const)
    vi.spyOn(log, level).mockImplementation((message, fields = {}) => {
      lines.push(JSON.stringify({ message, ...fields }));
    });
});
afterEach(async () => {
  vi.restoreAllMocks();
  client.destroy();
  await cognito.close();
});

const ask = (said: object, state = 'KZ'): Promise<Answer> => answered(ownOf(client, state), said, 'request-1');

const asked = (): string[] => cognito.calls.map(({ operation }) => operation);
const changing = (): string[] => asked().filter((operation) => !/^(AdminGet|AdminList|List)/.test(operation));

const invited = async (roles: readonly string[] = ['officer'], address = officer): Promise<void> => {
  expect(await ask({ act: 'invite', roles, address })).toMatchObject({ done: true });
  cognito.calls.length = 0;
};

describe('Who administers the people of a State', () => {
  test('enters a person with roles of that State and a first password, which is told and mailed to nobody', async () => {
    const answer = await ask({ act: 'invite', roles: ['supervisor', 'officer'], address: 'Aigerim@KZ.example' });
    expect(answer).toMatchObject({ done: true, kind: 'invited', subject: 'subject-2' });
    const { password } = answer as { readonly password: string };
    for (const kind of [/[a-z]/, /[A-Z]/, /\d/, /-/, /^.{14,}$/]) expect(password).toMatch(kind);
    expect(cognito.users.get(officer)).toEqual({
      attributes: { sub: 'subject-2', email: officer, 'custom:state': 'KZ' },
      groups: new Set(['KZ.supervisor', 'KZ.officer']),
      enabled: true,
      status: 'FORCE_CHANGE_PASSWORD',
    });
    const created = cognito.calls.find(({ operation }) => operation === 'AdminCreateUser')?.said;
    expect(created).toMatchObject({ UserPoolId, MessageAction: 'SUPPRESS', TemporaryPassword: password });
  });

  test('sees everybody who has a role of the State, on however many pages, the dismissed and who was put there by others', async () => {
    for (const name of ['a', 'b', 'c']) await invited(['auditor'], `${name}@kz.example`);
    await ask({ act: 'dismiss', address: 'b@kz.example' });
    cognito.put('planted@fr.example', 'FR', ['FR.officer', 'KZ.supervisor', 'KZ.auditor']);
    const answer = await ask({ act: 'list' });
    expect(answer).toMatchObject({
      people: [
        { address: 'a@kz.example', roles: ['auditor'], standing: 'first-password' },
        { address: 'b@kz.example', roles: ['auditor'], standing: 'dismissed' },
        { address: 'c@kz.example', roles: ['auditor'], standing: 'first-password' },
        { address: 'planted@fr.example', roles: ['supervisor', 'auditor'], standing: 'not-yours' },
      ],
    });
  });

  test('gives a person other roles: what is taken goes first and with it what renews a token', async () => {
    await invited(['officer', 'escort']);
    const answer = await ask({ act: 'roles', roles: ['escort', 'supervisor'], address: officer });
    expect(answer).toEqual({
      done: true,
      kind: 'roles-set',
      subject: 'subject-2',
      roles: ['escort', 'supervisor'],
      worksUntil,
      supervisors: 1,
      justiceSupervisors: 0,
    });
    expect(changing()).toEqual(['AdminRemoveUserFromGroup', 'AdminUserGlobalSignOut', 'AdminAddUserToGroup']);
    expect(cognito.users.get(officer)?.groups).toEqual(new Set(['KZ.escort', 'KZ.supervisor']));
  });

  test('dismisses a person, who can renew nothing from then on, and hears until when a token still works and who is left', async () => {
    await invited(['supervisor']);
    const answer = await ask({ act: 'dismiss', address: officer });
    expect(answer).toEqual({
      done: true,
      kind: 'dismissed',
      subject: 'subject-2',
      roles: ['supervisor'],
      worksUntil,
      supervisors: 0,
      justiceSupervisors: 0,
    });
    expect(changing()).toEqual(['AdminDisableUser', 'AdminUserGlobalSignOut']);
    expect(cognito.users.get(officer)?.enabled).toBe(false);
    expect(await ask({ act: 'dismiss', address: officer })).toMatchObject({ done: true });
    expect(await ask({ act: 'reset', address: officer })).toEqual({ done: false, kind: 'dismissed-already' });
  });

  test('lets a dismissed person in again under the same subject, by a password that is set while the person is out', async () => {
    await invited();
    expect(await ask({ act: 'reinstate', address: officer })).toEqual({ done: false, kind: 'not-dismissed' });
    await ask({ act: 'dismiss', address: officer });
    cognito.calls.length = 0;
    expect(await ask({ act: 'reinstate', address: officer })).toMatchObject({ done: true, subject: 'subject-2' });
    expect(changing()).toEqual(['AdminSetUserPassword', 'AdminEnableUser']);
    expect(cognito.users.get(officer)?.enabled).toBe(true);
  });

  test('resets a password and never the second factor, so that nobody can act as another', async () => {
    await invited();
    expect(await ask({ act: 'reset', address: officer })).toMatchObject({ done: true, kind: 'reset' });
    expect(changing()).toEqual(['AdminSetUserPassword', 'AdminUserGlobalSignOut']);
    expect(cognito.calls.find(({ operation }) => operation === 'AdminSetUserPassword')?.said).toMatchObject({ Permanent: false });
    expect(Object.values(peopleActs).flatMap(({ may }) => may as readonly string[])).not.toContain('AdminSetUserMFAPreference');
  });
});

describe('Nobody of one State', () => {
  const acts = [{ act: 'roles', roles: ['supervisor'] }, { act: 'reset' }, { act: 'dismiss' }, { act: 'reinstate' }];

  test.each(acts)('can touch a person of another by $act, nor learn that there is one', async (act) => {
    const answers = [await ask({ ...act, address: stranger }), await ask({ ...act, address: 'nobody@fr.example' })];
    expect(answers).toEqual([
      { done: false, kind: 'nobody-of-yours' },
      { done: false, kind: 'nobody-of-yours' },
    ]);
    expect(changing()).toEqual([]);
  });

  test.each(acts)('can touch by $act a person of its own whom somebody put into a group of another', async (act) => {
    cognito.put('both@kz.example', 'KZ', ['KZ.officer', 'KZ.auditor', 'FR.supervisor']);
    expect(await ask({ ...act, address: 'both@kz.example' })).toEqual({ done: false, kind: 'nobody-of-yours' });
    expect(changing()).toEqual([]);
  });

  test.each(
    acts,
  )('can touch by $act a person whom nobody entered by this service, whatever group that person has', async (act) => {
    cognito.put('byhand@kz.example', undefined, ['KZ.officer']);
    expect(await ask({ ...act, address: 'byhand@kz.example' })).toEqual({ done: false, kind: 'nobody-of-yours' });
    expect(changing()).toEqual([]);
  });

  test('can enter a person anew who is entered, or make another’s its own', async () => {
    await invited();
    const again = { act: 'invite', roles: ['supervisor'] };
    expect(await ask({ ...again, address: officer })).toEqual({ done: false, kind: 'already-entered' });
    expect(await ask({ ...again, address: stranger })).toEqual({ done: false, kind: 'address-taken' });
    expect(cognito.users.get(stranger)?.groups).toEqual(new Set(['FR.officer']));
    expect(cognito.users.get(officer)?.groups).toEqual(new Set(['KZ.officer']));
  });

  test.each([
    ['a role with a State before it', { act: 'invite', roles: ['FR.supervisor'], address: officer }],
    ['another State', { act: 'invite', roles: ['officer'], address: officer, state: 'FR' }],
    ['no role', { act: 'roles', roles: [], address: officer }],
    ['somebody by subject', { act: 'dismiss', address: 'subject-1' }],
    ['an act that there is not', { act: 'delete', address: officer }],
  ])('is understood when it names %s', async (_, said) => {
    expect(await ask(said)).toMatchObject({ done: false, kind: 'not-understood' });
    expect(cognito.calls).toEqual([]);
  });
});

describe('The secret of a State’s machines', () => {
  test('is changed in three steps, at each of which one works', async () => {
    expect(await ask({ act: 'secrets' })).toMatchObject({ client: 'client', secrets: [{ id: 'client--1' }] });
    expect(await ask({ act: 'end-secret', id: 'client--1' })).toEqual({ done: false, kind: 'last-secret' });
    expect(await ask({ act: 'add-secret' })).toEqual({
      done: true,
      kind: 'secret-added',
      client: 'client',
      id: 'client--2',
      secret: 'secret 2',
    });
    expect(await ask({ act: 'add-secret' })).toEqual({ done: false, kind: 'two-secrets' });
    expect(await ask({ act: 'end-secret', id: 'client--9' })).toEqual({ done: false, kind: 'no-such-secret' });
    expect(await ask({ act: 'end-secret', id: 'client--1' })).toMatchObject({ done: true, worksUntil });
    expect(cognito.secrets.map(({ id }) => id)).toEqual(['client--2']);
    for (const { said } of cognito.calls) expect(said).toMatchObject({ UserPoolId, ClientId: 'client' });
  });
});

describe('The trail', () => {
  test('has what was done under the request id by which CloudTrail says who asked, and no address and no password', async () => {
    const { password } = (await ask({ act: 'invite', roles: ['officer'], address: officer })) as { readonly password: string };
    const { secret } = (await ask({ act: 'add-secret' })) as { readonly secret: string };
    await ask({ act: 'dismiss', address: stranger });
    const said = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(
      said.map(({ message, act, requestId, state, subject, kind }) => [message, act, requestId, state, subject ?? kind]),
    ).toEqual([
      ['people-asked', 'invite', 'request-1', 'KZ', undefined],
      ['people-done', 'invite', 'request-1', 'KZ', 'subject-2'],
      ['people-asked', 'add-secret', 'request-1', 'KZ', undefined],
      ['people-done', 'add-secret', 'request-1', 'KZ', undefined],
      ['people-asked', 'dismiss', 'request-1', 'KZ', undefined],
      ['people-refused', 'dismiss', 'request-1', 'KZ', 'nobody-of-yours'],
    ]);
    for (const word of ['@', password, secret]) expect(lines.join('')).not.toContain(word);
  });
});

describe('Each act', () => {
  test.each(
    Object.keys(peopleActs) as (keyof typeof peopleActs)[],
  )('asks the pool for what its row says and no more: %s', async (act) => {
    await invited(['officer', 'supervisor']);
    if (act === 'reinstate') await ask({ act: 'dismiss', address: officer });
    if (act === 'end-secret') await ask({ act: 'add-secret' });
    cognito.calls.length = 0;
    const row = peopleActs[act];
    const words = { roles: ['escort'], address: act === 'invite' ? 'new@kz.example' : officer, id: 'client--1' };
    const said = { act, ...Object.fromEntries(row.takes.map((word) => [word, words[word]])) };
    expect(await ask(said)).toMatchObject({ done: true });
    // Only where the address is taken does an invitation look whose it is.
    if (act === 'invite') await ask(said);
    expect(new Set(asked())).toEqual(new Set(row.may));
  });
});
