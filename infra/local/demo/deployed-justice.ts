import { tokenIn } from './deployed-tokens.ts';
import { type Justice, type JusticePerson, justiceAt, justicePeople } from './justice-team.ts';

/** The environment variable with the token of that person, e.g. `VN_JUSTICE_CLERK_TOKEN`. */
const variable = (state: string, person: JusticePerson): string => `${state}_JUSTICE_${person.toUpperCase()}_TOKEN`;

const all = justicePeople.map(([state, person]) => variable(state, person));

/**
 * The central authorities at a deployed service, by the tokens of their people from the environment; undefined where it has none of them:
 * not every stage serves these States. Throws a sentence where it has only some.
 */
export const deployedJustice = async (api: string): Promise<Justice | undefined> =>
  all.some((name) => process.env[name] !== undefined)
    ? justiceAt(api, async (state, person) => tokenIn(variable(state, person), all))
    : undefined;
