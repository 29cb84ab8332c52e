import { type Caller, type Role, roles } from '../../domain/caller.ts';
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

/**
 * Who calls, from the token's claims. A natural person has a `username` and rights by group (`FR.officer`); a machine has
 * them by scope (`readmit/FR.officer`). Anything else than exactly one State is refused.
 */
export const callerOf = (claims: Claims): Result<Caller, CallerFailure> => {
  const person = claims['username'] !== undefined;
  const named = person
    ? (claims['cognito:groups'] ?? '').split(',')
    : (claims['scope'] ?? '').split(' ').map((scope) => scope.replace(/^readmit\//, ''));
  const rights = named.map((text) => rightIn(text.trim())).filter((right) => right !== undefined);
  const states = new Set(rights.map(({ state }) => state));
  const [state, other] = states;
  if (state === undefined) return fail({ kind: 'token-of-no-state' });
  if (other !== undefined) return fail({ kind: 'token-of-two-states' });

  const subject = claims['sub'];
  if (subject === undefined) throw new Error('The gateway passed a token without a subject');
  return ok({ subject, state, roles: rights.map(({ role }) => role), person });
};

/** Whether the row lets this caller in: by role, and as a natural person where it must be one. */
export const admitted = (route: Route, caller: Caller): Result<Caller, CallerFailure> => {
  const allowed = route.roles;
  if (allowed !== 'anyone' && !caller.roles.some((role) => allowed.includes(role)))
    return fail({ kind: 'role-missing', roles: allowed });
  if (route.person && !caller.person) return fail({ kind: 'person-required' });
  return ok(caller);
};
