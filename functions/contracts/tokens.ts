import { justiceRoles, type Role, roles } from '../../domain/caller.ts';
import type { Route } from '../http/route.ts';

const purposes: Readonly<Record<Role, string>> = {
  officer: 'the cases of the State',
  supervisor: 'what a second person decides',
  assessor: 'protection: what is found about the risks for a person',
  escort: 'departure and arrival',
  auditor: 'reading what the own side has',
  monitor: 'what was done to protect persons, without names',
  justice: 'transfers of convicted persons, and nothing of readmission',
  'justice-supervisor': 'what a second person decides in a transfer of a convicted person',
};

/** What a client system can be. The others are natural persons alone. */
const ofMachines: readonly Role[] = ['officer', 'escort', 'auditor', 'justice'];

const opening = { 'readmit/api': 'Opens the service; who calls may do what the roles say' };

/** What comes before the scopes of transfers of convicted persons, and before all others. */
const serverOf = (role: Role): string => (justiceRoles.some((known) => known === role) ? 'readmit-justice' : 'readmit');

/** A role is of one State: `FR.officer`. As there are many States, the scope of one is written here for all. */
const roleScopes = Object.fromEntries(
  roles
    .filter((role) => ofMachines.includes(role))
    .map((role) => [`${serverOf(role)}/XX.${role}`, `${purposes[role]}; the code of your State stands in place of XX`]),
);

/** The page of a deployment at which one signs in, as an example: no deployment has an address that all know. */
const signIn = 'https://sign-in.readmit.example/oauth2';

/** By what the service knows who calls. Both say the same: the token of the flows is the one that is sent. */
export const securitySchemes = {
  token: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description:
      'An access token of the deployment, got by one of the flows of `oauth`. It says who calls, for which State, in which roles. On your own machine: `npm run -s token -- FR officer`. Roles of justice go with no others',
  },
  oauth: {
    type: 'oauth2',
    description:
      'Whoever runs the deployment tells your State the address that stands in place of `sign-in.readmit.example`, and the ids of its clients',
    flows: {
      clientCredentials: { tokenUrl: `${signIn}/token`, scopes: { ...opening, ...roleScopes } },
      authorizationCode: {
        authorizationUrl: `${signIn}/authorize`,
        tokenUrl: `${signIn}/token`,
        refreshUrl: `${signIn}/token`,
        scopes: { ...opening, openid: 'Signs a natural person in; the roles are those of the groups in which that person is' },
      },
    },
  },
} as const;

/** What a row asks for: a token sent as it is, or got by a flow; none where anyone may call it. */
export const securityOf = (route: Route): Record<string, string[]>[] =>
  route.roles === 'anyone' ? [] : [{ token: [] }, { oauth: ['readmit/api'] }];
