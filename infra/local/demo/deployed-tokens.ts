import { type TeamRole, teamRoles } from './team.ts';

/** The environment variable with the token of that person, e.g. `FR_SUPERVISOR_TOKEN`. */
const variable = (state: string, role: TeamRole): string => `${state}_${role.toUpperCase()}_TOKEN`;

const all = ['FR', 'KZ'].flatMap((state) => teamRoles.map((role) => variable(state, role)));

const tokenOf = (state: string, role: TeamRole): string => {
  const value = process.env[variable(state, role)];
  if (value === undefined)
    throw new Error(`To tell the story on a deployed instance, set ${all.join(', ')} (${variable(state, role)} is not set)`);
  return value;
};

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
