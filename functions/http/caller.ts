import { type Caller, justiceRoles, ofTwoAuthorities, type Role, roles } from '../../domain/caller.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { isStateCode, type StateCode } from '../../domain/state-code.ts';
import type { CallerFailure } from './problems.ts';
import type { Route } from './route.ts';

/** The claims of an access token as the gateway passes them on: all of them strings, groups joined by commas. */
export type Claims = Readonly<Record<string, string | undefined>>;

type Right = { readonly state: StateCode; readonly role: Role };

const rightIn = (text: string): Right | undefined => {
  const [state, role, ...rest] = text.split('.');
  if (rest.length > 0 || state === undefined || !isStateCode(state)) return undefined;
  const known = roles.find((candidate) => candidate === role);
  return known && { state, role: known };
};

const isOfJustice = (role: Role): boolean => justiceRoles.some((known) => known === role);

/** What a scope of a machine gives: each of the two servers of scopes gives the roles of its own authority alone. */
const rightOfScope = (scope: string): Right | undefined => {
  const [server, named = '', ...rest] = scope.split('/');
  const right = rest.length > 0 ? undefined : rightIn(named);
  if (right === undefined) return undefined;
  return server === (isOfJustice(right.role) ? 'readmit-justice' : 'readmit') ? right : undefined;
};

const rightsIn = (claims: Claims, person: boolean): readonly Right[] => {
  const found = person
    ? (claims['cognito:groups'] ?? '').split(',').map((group) => rightIn(group.trim()))
    : (claims['scope'] ?? '').split(' ').map(rightOfScope);
  return found.filter((right) => right !== undefined);
};

/**
 * Who calls, from the token's claims. A natural person has a `username` and rights by group (`FR.officer`); a machine has
 * them by scope (`readmit/FR.officer`, `readmit-justice/KZ.justice`). Anything else than exactly one State is refused, and whoever has
 * roles of both authorities.
 */
export const callerOf = (claims: Claims): Result<Caller, CallerFailure> => {
  const person = claims['username'] !== undefined;
  const rights = rightsIn(claims, person);
  const states = new Set(rights.map(({ state }) => state));
  const [state, other] = states;
  if (state === undefined) return fail({ kind: 'token-of-no-state' });
  if (other !== undefined) return fail({ kind: 'token-of-two-states' });
  const given = rights.map(({ role }) => role);
  if (ofTwoAuthorities(given)) return fail({ kind: 'token-of-two-authorities' });

  const subject = claims['sub'];
  if (subject === undefined) throw new Error('The gateway passed a token without a subject');
  return ok({ subject, state, roles: given, person });
};

/** Nobody of a State on paper comes in, also by a token that was given while the State was connected. */
export const ofConnected = (onPaper: readonly StateCode[], caller: Caller): Result<Caller, CallerFailure> =>
  onPaper.includes(caller.state) ? fail({ kind: 'state-not-connected', state: caller.state }) : ok(caller);

/** Whether the row lets this caller in: by role, and as a natural person where it must be one. */
export const admitted = (route: Route, caller: Caller): Result<Caller, CallerFailure> => {
  const allowed = route.roles;
  if (allowed !== 'anyone' && !caller.roles.some((role) => allowed.includes(role)))
    return fail({ kind: 'role-missing', roles: allowed });
  if (route.person && !caller.person) return fail({ kind: 'person-required' });
  return ok(caller);
};
