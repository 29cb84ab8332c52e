import { describe, expect, it } from 'vitest';
import { roles } from '../../../domain/caller.ts';
import { authorities, machineRoles, peopleRoles } from '../../../infra/aws/roles.ts';
import { apiScope, scopesOfMachines } from '../../../infra/aws/scope-names.ts';
import { authoritiesOf, statesServing } from '../../../infra/aws/stage.ts';
import { at, readable } from './synthesis.ts';

const { all, stage } = readable('production');

const states = Object.keys(stage.states);
const clients = all('AWS::Cognito::UserPoolClient').map(({ properties }) => properties);
const scopesOf = (client: object): string[] => at(client, 'AllowedOAuthScopes') as string[];

const serverCalled = (identifier: string): readonly string[] => {
  const found = all('AWS::Cognito::UserPoolResourceServer').find(({ properties }) => properties['Identifier'] === identifier);
  return (at(found?.properties, 'Scopes') as { readonly ScopeName: string }[]).map(({ ScopeName }) => ScopeName).sort();
};

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

  it('has a group for each State and role of its authorities, and none of an authority that it has not', () => {
    const groups = all('AWS::Cognito::UserPoolGroup').map(({ properties }) => properties['GroupName']);
    expect(peopleRoles(authorities)).toEqual(roles);
    expect(peopleRoles(['justice'])).toEqual(['monitor', 'justice', 'justice-supervisor']);
    expect(peopleRoles(['readmission'])).toEqual(['officer', 'supervisor', 'assessor', 'escort', 'auditor', 'monitor']);
    expect(groups.sort()).toEqual(
      states.flatMap((state) => peopleRoles(authoritiesOf(stage, state)).map((role) => `${state}.${role}`)).sort(),
    );
    expect(groups).toContain('KZ.justice-supervisor');
    expect(groups).not.toContain('PL.justice');
  });

  it('has scopes for machines, but none of a role that needs a person, and those of justice on a server of their own', () => {
    expect(machineRoles('readmission')).toEqual(['officer', 'escort', 'auditor']);
    expect(machineRoles('justice')).toEqual(['justice']);
    const ofReadmission = statesServing(stage, 'readmission').flatMap((state) =>
      machineRoles('readmission').map((role) => `${state}.${role}`),
    );
    expect(serverCalled('readmit')).toEqual(['api', ...ofReadmission].sort());
    expect(serverCalled('readmit-justice')).toEqual(
      statesServing(stage, 'justice')
        .map((state) => `${state}.justice`)
        .sort(),
    );
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

  it.each(
    states.flatMap((state) => authoritiesOf(stage, state).map((authority) => ({ state, authority }))),
  )('gives the machines of $state for $authority a client that can ask for no other State, and not for the other authority', ({
    state,
    authority,
  }) => {
    const own = [...scopesOfMachines(state, authority)].sort();
    expect(own).toContain(apiScope);
    const found = clients.filter((client) => JSON.stringify(scopesOf(client).sort()) === JSON.stringify(own));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ AllowedOAuthFlows: ['client_credentials'], GenerateSecret: true });
  });

  it('has no client beside those and that of people, and none by which both authorities of a State could be asked for', () => {
    expect(clients).toHaveLength(1 + statesServing(stage, 'readmission').length + statesServing(stage, 'justice').length);
    for (const client of clients) {
      const asked = scopesOf(client).filter((scope) => /^readmit(-justice)?\/[A-Z]{2}\./.test(scope));
      expect(new Set(asked.map((scope) => scope.startsWith('readmit-justice/'))).size).toBeLessThan(2);
    }
  });
});
