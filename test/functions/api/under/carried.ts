import { vi } from 'vitest';
import { aboutSomebodyElse } from '../../../../infra/local/demo/specimen-person.ts';
import { person, sample } from '../../calls.ts';
import { type Api, type OperationName, take } from '../../operations.ts';
import { type Step, stepsTo } from '../../stages.ts';

type States = { readonly requesting: string; readonly requested: string };
type Side = keyof States;
type Body = Readonly<Record<string, unknown>>;

/** Every clock reads that moment from now on: a story that is told by the calendar has its days. */
export const itIs = (moment: string): void => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) });
};

/** What a client is told of a clock: how it stands, by which article, and the last day in the earliest and in the latest reading. */
export type Told = readonly [
  standing: string,
  article?: string | undefined,
  earliest?: string | undefined,
  latest?: string | undefined,
];

type End = { readonly lastDay?: string; readonly until: string };

type Item = {
  readonly clock: string;
  readonly standing: string;
  readonly rule?: { readonly article?: string };
  readonly readings?: { readonly earliest: End; readonly latest: End };
} & Body;

/** What the guard asks of the moving State, as of now, on the day of the departure. */
const factsOfMover = (): readonly Step[] =>
  stepsTo('ready')
    .slice(stepsTo('confirmed').length)
    .map((step) => {
      if (step.does !== 'recordClaimStatus') return step;
      return { ...step, but: { ...step.but, checkedOn: new Date().toISOString().slice(0, 10) } };
    });

/** A case between two States, opened and carried by HTTP. What of the samples is other is named. */
export const carried = async (api: Api, states: States, opening: string, but: Body = {}) => {
  const claims = { requesting: person(`${states.requesting}.officer`), requested: person(`${states.requested}.officer`) };
  const { service: _ofAnother, ...asked } = sample(opening);
  const service = { authority: 'The competent authority', reference: `${states.requesting}-1-2026` };
  const body = aboutSomebodyElse({ ...asked, service, requestedState: states.requested, ...but });
  const opened = await api.call('POST', '/cases', { claims: claims.requesting, body });
  if (opened.status !== 201) throw new Error(opened.text);
  const caseId = opened.body['caseId'] as string;

  const read = async (what: string, by: Side = 'requesting'): Promise<Body> => {
    const { status, body: reply, text } = await api.call('GET', `/cases/{caseId}${what}`, { claims: claims[by], caseId });
    if (status !== 200) throw new Error(text);
    return reply;
  };

  const does = (by: Side, operation: OperationName, body: Body = {}, rest: Partial<Step> = {}): Promise<void> =>
    take(api, caseId, states, { does: operation, by, but: body, ...rest });

  /** The clock as it stands, the last occasion of it; both States are told the same. */
  const clock = async (name: string): Promise<Item | undefined> => {
    const [ours, theirs] = [await read('/deadlines'), await read('/deadlines', 'requested')];
    if (JSON.stringify(ours['items']) !== JSON.stringify(theirs['items'])) throw new Error('The two States are told otherwise');
    return (ours['items'] as Item[]).filter((item) => item.clock === name).at(-1);
  };

  const told = async (name: string): Promise<Told | undefined> => {
    const item = await clock(name);
    if (item === undefined) return undefined;
    const { standing, rule, readings } = item;
    if (readings === undefined) return [standing];
    return [standing, rule?.article, readings.earliest.lastDay, readings.latest.lastDay];
  };

  /** By air in seven hours, and what else is other of the plan. */
  const plan = (departsAt: string, more: Body = {}): Body => {
    const arrivesAt = new Date(Date.parse(departsAt) + 7 * 3_600_000).toISOString();
    const from = { state: states.requesting, name: 'The airport of departure' };
    const to = { state: states.requested, name: 'Almaty' };
    return { legs: [{ from, to, departsAt, arrivesAt, transport: 'KC 1' }], ...more };
  };

  /** On the day that was planned: every fact of the guard, the authorisation, the departure and, seven hours later, the arrival. */
  const arrives = async (departsAt: string): Promise<void> => {
    itIs(new Date(Date.parse(departsAt) - 3_600_000).toISOString());
    for (const step of factsOfMover()) await take(api, caseId, states, step);
    await does('requesting', 'authoriseDeparture', {}, { role: 'supervisor' });
    itIs(departsAt);
    await does('requesting', 'recordDeparture');
    itIs(new Date(Date.parse(departsAt) + 7 * 3_600_000).toISOString());
    await does('requested', 'recordArrival');
  };

  return { caseId, read, does, clock, told, plan, arrives };
};

/** The person of that sample, stated to be a national of another State. */
export const nationalOf = (state: string, opening: string): Body => ({
  ...(sample(opening)['person'] as Body),
  nationalities: [state],
});
