import { describe, expect, it } from 'vitest';
import { roles } from '../../../domain/caller.ts';
import { machineRoles, peopleRoles } from '../../../infra/aws/roles.ts';
import { at, readable } from './synthesis.ts';

const { all, stage } = readable('production');

const states = Object.keys(stage.states);
const clients = all('AWS::Cognito::UserPoolClient').map(({ properties }) => properties);
const scopesOf = (client: object): string[] =>
  (at(client, 'AllowedOAuthScopes') as string[]).map((scope) => scope.replace(/^\w+\//, 'readmit/'));

describe('The pool of callers', () => {
  it('takes in nobody by themselves, and asks everybody for a second factor', () => {
    expect(all('AWS::Cognito::UserPool')[0]?.properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      DeletionProtection: 'ACTIVE',
      UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
    });
  });

  it('has a group for each State and role', () => {
    const groups = all('AWS::Cognito::UserPoolGroup').map(({ properties }) => properties['GroupName']);
    expect(peopleRoles).toEqual(roles);
    expect(groups.sort()).toEqual(states.flatMap((state) => roles.map((role) => `${state}.${role}`)).sort());
  });

  it('has scopes for machines, but none of a role that needs a person', () => {
    const scopes = (
      at(all('AWS::Cognito::UserPoolResourceServer')[0]?.properties, 'Scopes') as { readonly ScopeName: string }[]
    ).map(({ ScopeName }) => ScopeName);
    expect(machineRoles).toEqual(['officer', 'escort', 'auditor']);
    expect(scopes.sort()).toEqual(['api', ...states.flatMap((state) => machineRoles.map((role) => `${state}.${role}`))].sort());
  });

  it('lets people sign in by code, with no scope that would make them a machine', () => {
    const people = clients.filter((client) => (at(client, 'AllowedOAuthFlows') as string[]).includes('code'));
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({ AllowedOAuthFlows: ['code'], GenerateSecret: false });
    expect(people[0]).toMatchObject({ CallbackURLs: stage.signInReturns, LogoutURLs: stage.signOutReturns });
    expect(scopesOf(people[0] ?? {}).sort()).toEqual(['openid', 'readmit/api']);
  });

  it('gives everybody tokens that are over in a quarter of an hour, and no new one to who was signed out', () => {
    for (const client of clients) {
      expect(client).toMatchObject({ AccessTokenValidity: 15, TokenValidityUnits: { AccessToken: 'minutes' } });
      expect(at(client, 'EnableTokenRevocation')).not.toBe(false);
    }
    const people = clients.filter(({ RefreshTokenValidity }) => RefreshTokenValidity !== undefined);
    expect(people).toMatchObject([{ IdTokenValidity: 15, RefreshTokenValidity: 720, EnableTokenRevocation: true }]);
  });

  it('lets no password be tried but on its own sign-in page', () => {
    expect(clients.map((client) => at(client, 'ExplicitAuthFlows'))).toEqual(clients.map(() => ['ALLOW_REFRESH_TOKEN_AUTH']));
  });

  it.each(states)('gives the machines of %s a client that can ask for no other State', (state) => {
    const own = ['readmit/api', ...machineRoles.map((role) => `readmit/${state}.${role}`)].sort();
    const found = clients.filter((client) => JSON.stringify(scopesOf(client).sort()) === JSON.stringify(own));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ AllowedOAuthFlows: ['client_credentials'], GenerateSecret: true });
    expect(clients).toHaveLength(states.length + 1);
  });
});
