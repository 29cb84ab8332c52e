import { type Caseworker, caseworker } from './caseworker.ts';

/** Who is at work in a central authority, each another person, and by which right. */
const members = {
  clerk: 'justice',
  assessor: 'justice',
  head: 'justice-supervisor',
  releaser: 'justice-supervisor',
} as const;

export type JusticeMember = keyof typeof members;

export type JusticeRole = (typeof members)[JusticeMember];

export const justiceMembers = Object.keys(members) as readonly JusticeMember[];

/** The central authority of one State for transfers of convicted persons. */
export type JusticeTeam = { readonly country: string; readonly code: string } & Readonly<Record<JusticeMember, Caseworker>>;

/** The token of that member, who has that right in the State. */
export type JusticeTokens = (code: string, member: JusticeMember, role: JusticeRole) => Promise<string>;

/** The central authorities of the stories. Nobody of them works on readmission. */
export type Justice = Readonly<Record<'vietnam' | 'morocco' | 'france' | 'kazakhstan', JusticeTeam>>;

const teamOf = async (country: string, code: string, api: string, tokens: JusticeTokens): Promise<JusticeTeam> => {
  const of = async (member: JusticeMember) => caseworker(country, api, await tokens(code, member, members[member]));
  const [clerk, assessor, head, releaser] = await Promise.all([of('clerk'), of('assessor'), of('head'), of('releaser')]);
  return { country, code, clerk, assessor, head, releaser };
};

/** The central authorities at the service of that address. */
export const justiceAt = async (api: string, tokens: JusticeTokens): Promise<Justice> => {
  const [vietnam, morocco, france, kazakhstan] = await Promise.all([
    teamOf('Vietnam', 'VN', api, tokens),
    teamOf('Morocco', 'MA', api, tokens),
    teamOf('France', 'FR', api, tokens),
    teamOf('Kazakhstan', 'KZ', api, tokens),
  ]);
  return { vietnam, morocco, france, kazakhstan };
};
