import { change } from '../../../local/demo/caseworker.ts';
import { narrator } from '../../../local/demo/narrator.ts';
import { sample } from '../../../local/demo/sample.ts';
import { accept, open, plan, type Sides } from '../../../local/demo/steps.ts';
import { recordFacts } from '../../../local/demo/team.ts';

/** The cases of a rehearsal: of a person who departs after the copy, whose acceptance is withdrawn, who is held, and of nobody more. */
export type Rehearsed = {
  readonly departs: string;
  readonly withdrawn: string;
  readonly held: string;
  readonly untouched: string;
};

const silent = () => narrator(() => undefined);

/** Throws where the service did not answer as it should: what a rehearsal rests on must be there. */
const done = async (what: string, answer: ReturnType<typeof change>): Promise<void> => {
  const { status, body } = await answer;
  if (status !== 200) throw new Error(`${what}: ${status} ${JSON.stringify(body)}`);
};

/** What is done before the copy: four cases, one of them as far as it can be without a departure. */
export const doBefore = async (sides: Sides): Promise<Rehearsed> => {
  const told = silent();
  const opened = (): Promise<string> => open(sides, 'cases/open-case', 'a national', told);
  const cases = { departs: await opened(), withdrawn: await opened(), held: await opened(), untouched: await opened() };
  for (const caseId of [cases.departs, cases.withdrawn]) await accept(sides, caseId, told);
  await plan(sides, cases.departs, told);
  await done('The facts', recordFacts(sides.from, cases.departs));
  if (told.wentWrong()) throw new Error('What comes before the copy did not go as it should');
  return cases;
};

/** What is done after the copy, and is lost with it: the worst that can be. */
export const doAfter = async (sides: Sides, { departs, withdrawn, held }: Rehearsed): Promise<string> => {
  const { from, to } = sides;
  const letGo = sample('movements/authorise-departure');
  await done('The authorisation', change(from.supervisor, departs, 'departure-authorisation', letGo));
  await done('The departure', change(from.escort, departs, 'departure', sample('movements/record-departure')));
  await takeBackAgain(sides, withdrawn);
  await holdAgain(sides, held);
  const stop = await to.supervisor.post('/agreements/france-kazakhstan/stop', sample('agreements/stop-use'));
  if (stop.status !== 200) throw new Error(`The stop: ${stop.status} ${JSON.stringify(stop.body)}`);
  return open(sides, 'cases/open-case', 'a national', silent());
};

/** The acceptance is withdrawn. */
export const takeBackAgain = ({ to }: Sides, caseId: string): Promise<void> =>
  done('The withdrawal', change(to.officer, caseId, 'acceptance-withdrawal', sample('cases/withdraw-acceptance')));

/** The case is held. */
export const holdAgain = ({ from }: Sides, caseId: string): Promise<void> =>
  done('The hold', change(from.officer, caseId, 'hold', sample('protection/hold-case')));
