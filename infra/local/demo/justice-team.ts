import { type Caseworker, caseworker } from './caseworker.ts';

/** Who is at work on transfers in a State, each another person, and by which right. */
const roleOf = {
  clerk: 'justice',
  assessor: 'justice',
  head: 'justice-supervisor',
  releaser: 'justice-supervisor',
  monitor: 'monitor',
} as const;

export type JusticePerson = keyof typeof roleOf;

const members = ['clerk', 'assessor', 'head', 'releaser'] as const;

/** The central authority of one State for transfers of convicted persons. Nobody of it works on readmission. */
export type JusticeTeam = { readonly country: string; readonly code: string } & Readonly<
  Record<(typeof members)[number], Caseworker>
>;

/** The central authorities of the stories, and the independent monitor of Morocco. Of France only a clerk: nothing is opened there. */
export type Justice = Readonly<Record<'vietnam' | 'morocco' | 'kazakhstan', JusticeTeam>> &
  Readonly<Record<'france' | 'monitor', Caseworker>>;

/** The token of that person, who has that role in the State. */
export type JusticeTokens = (code: string, person: JusticePerson, role: (typeof roleOf)[JusticePerson]) => Promise<string>;

/** Whose tokens are needed: the codes of States and the persons there. */
export const justicePeople: readonly (readonly [string, JusticePerson])[] = [
  ...['VN', 'MA', 'KZ'].flatMap((code) => members.map((member) => [code, member] as const)),
  ['FR', 'clerk'],
  ['MA', 'monitor'],
];

/** The central authorities at the service of that address. */
export const justiceAt = async (api: string, tokens: JusticeTokens): Promise<Justice> => {
  const one = async (country: string, code: string, person: JusticePerson): Promise<Caseworker> =>
    caseworker(country, api, await tokens(code, person, roleOf[person]));
  const teamOf = async (country: string, code: string): Promise<JusticeTeam> => {
    const [clerk, assessor, head, releaser] = await Promise.all([
      one(country, code, 'clerk'),
      one(country, code, 'assessor'),
      one(country, code, 'head'),
      one(country, code, 'releaser'),
    ]);
    return { country, code, clerk, assessor, head, releaser };
  };
  const [vietnam, morocco, kazakhstan, france, monitor] = await Promise.all([
    teamOf('Vietnam', 'VN'),
    teamOf('Morocco', 'MA'),
    teamOf('Kazakhstan', 'KZ'),
    one('France', 'FR', 'clerk'),
    one('Morocco', 'MA', 'monitor'),
  ]);
  return { vietnam, morocco, kazakhstan, france, monitor };
};
