import { change } from './caseworker.ts';
import type { Narrator } from './narrator.ts';
import { sample } from './sample.ts';
import { open, type Sides } from './steps.ts';

type Day = { readonly day: string; readonly counted?: number; readonly why?: string };
type Reading = {
  readonly until: string;
  readonly unit: string;
  readonly count: number;
  readonly zone: string;
  readonly days: readonly Day[];
};
type Deadline = {
  readonly clock: string;
  readonly state: string;
  readonly standing: string;
  readonly readings?: { readonly earliest: Reading; readonly latest: Reading };
  readonly rule?: { readonly source: string; readonly certainty: string };
  readonly lookUp?: string;
};

const deadlinesOf = async ({ from }: Sides, caseId: string): Promise<readonly Deadline[]> =>
  (await from.officer.get(`/cases/${caseId}/deadlines`)).body['items'] as Deadline[];

const inWords = ({ until, unit, count }: Reading): string =>
  `before ${until.slice(0, 16)} UTC (${count} ${unit.replace('-', ' ')})`;

const tellOne = ({ tell }: Narrator, { clock, state, standing, readings, rule, lookUp }: Deadline): void => {
  if (readings === undefined || rule === undefined) {
    tell(`${clock}, owed by ${state}: ${lookUp ?? standing}`);
    return;
  }
  const { earliest, latest } = readings;
  tell(
    `${clock}, owed by ${state}: ${inWords(earliest)} or, in the latest reading, ${inWords(latest)}. ${rule.source} (${rule.certainty}).`,
  );
  for (const { day, counted, why } of latest.days) tell(`  ${day}: ${counted === undefined ? why : `counted, day ${counted}`}`);
};

/** The deadlines of an urgent case, each in its two readings and day by day; and what is said where no law is known. */
export const untilWhen = async (sides: Sides, told: Narrator): Promise<void> => {
  told.heading('Until when, and why');
  const { from, to } = sides;
  const found = await from.officer.get('/agreements/applicable?requestingState=FR&requestedState=KZ&category=own-national');
  told.expect(`${from.country} asks which agreement applies between the two today: ${found.body['id']}.`, 200, found);
  const caseId = await open(sides, 'cases/open-case-urgent', 'a national, urgently', told);
  const receipt = await change(to.officer, caseId, 'receipt', sample('cases/confirm-receipt'));
  told.expect(`${to.country} confirms receipt: the clocks that depend on it start.`, 200, receipt);
  for (const deadline of await deadlinesOf(sides, caseId)) tellOne(told, deadline);
  const off = await change(to.officer, caseId, 'track', sample('cases/change-track'));
  told.expect(`${to.country} takes the case off the urgent track.`, 200, off);
  for (const deadline of await deadlinesOf(sides, caseId)) tellOne(told, deadline);
};
