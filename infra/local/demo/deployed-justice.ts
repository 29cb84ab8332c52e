import { tokenIn } from './deployed-tokens.ts';
import { type Justice, type JusticeMember, justiceAt, justiceMembers } from './justice-team.ts';

/** The environment variable with the token of that member, e.g. `VN_JUSTICE_CLERK_TOKEN`. */
const variable = (state: string, member: JusticeMember): string => `${state}_JUSTICE_${member.toUpperCase()}_TOKEN`;

const all = ['VN', 'MA', 'FR', 'KZ'].flatMap((state) => justiceMembers.map((member) => variable(state, member)));

/**
 * The central authorities at a deployed service, by the tokens of their people from the environment; undefined where it has none of them:
 * not every stage serves these States. Throws a sentence where it has only some.
 */
export const deployedJustice = async (api: string): Promise<Justice | undefined> =>
  all.some((name) => process.env[name] !== undefined)
    ? justiceAt(api, async (state, member) => tokenIn(variable(state, member), all))
    : undefined;
