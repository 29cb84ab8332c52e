import { type TeamRole, teamRoles } from './team.ts';

/** The environment variable with the token of that person, e.g. `FR_SUPERVISOR_TOKEN`. */
const variable = (state: string, role: TeamRole): string => `${state}_${role.toUpperCase()}_TOKEN`;

const all = ['FR', 'KZ'].flatMap((state) => teamRoles.map((role) => variable(state, role)));

/** The token in that environment variable. Throws a sentence where there is none; `others` are named in it. */
export const tokenIn = (name: string, others: readonly string[] = []): string => {
  const value = process.env[name];
  if (value !== undefined) return value;
  const named = others.length === 0 ? `set ${name}` : `set ${others.join(', ')} (${name} is not set)`;
  throw new Error(`To act on a deployed instance, ${named}`);
};

/** The token of one person there. Throws a sentence where the environment has none. */
export const deployedToken = (state: string, role: TeamRole): string => tokenIn(variable(state, role));

const tokenOf = (state: string, role: TeamRole): string => tokenIn(variable(state, role), all);

/**
 * Tokens of the people of a State on a deployed instance, from the environment. They are natural persons', signed in by the
 * user pool: a machine's client credentials do not let anybody depart.
 */
export const deployedTokens = (state: string): Readonly<Record<TeamRole, string>> => ({
  officer: tokenOf(state, 'officer'),
  supervisor: tokenOf(state, 'supervisor'),
  assessor: tokenOf(state, 'assessor'),
  escort: tokenOf(state, 'escort'),
});
