import { type Answer, type Caseworker, caseworker, change } from './caseworker.ts';
import { sample } from './sample.ts';

export const teamRoles = ['officer', 'supervisor', 'assessor', 'escort'] as const;

export type TeamRole = (typeof teamRoles)[number];

/** The people of one State at work on a case, each with a token of their own. */
export type Team = { readonly country: string } & Readonly<Record<TeamRole, Caseworker>>;

export const team = (country: string, api: string, tokens: Readonly<Record<TeamRole, string>>): Team => ({
  country,
  officer: caseworker(country, api, tokens.officer),
  supervisor: caseworker(country, api, tokens.supervisor),
  assessor: caseworker(country, api, tokens.assessor),
  escort: caseworker(country, api, tokens.escort),
});

/** What the moving State records in its own file before a person may depart, but for what is left out. The first answer that is not as it should be, or the last. */
export const recordFacts = async (mover: Team, caseId: string, left: readonly string[] = []): Promise<Answer> => {
  const facts: readonly (readonly [string, Caseworker, unknown])[] = [
    ['return-decision', mover.officer, sample('protection/record-return-decision')],
    ['notification', mover.officer, sample('person/record-notification')],
    ['trafficking-screening', mover.officer, sample('person/record-trafficking')],
    ['remedy', mover.officer, sample('protection/record-remedy')],
    ['claim-status', mover.officer, sample('protection/record-claim-status')],
    ['assessment', mover.assessor, sample('protection/assess-protection')],
    ['fitness', mover.officer, sample('protection/record-fitness')],
    ['escort-decision', mover.officer, sample('movements/decide-escort')],
  ];
  let last: Answer = { status: 200, etag: '', body: {} };
  for (const [act, worker, body] of facts.filter(([name]) => !left.includes(name))) {
    last = await change(worker, caseId, act, body);
    if (last.status !== 200) return last;
  }
  return last;
};
