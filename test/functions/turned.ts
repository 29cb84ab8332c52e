import type { Step } from './stages.ts';

type States = { readonly requesting: string; readonly requested: string };

/** The steps of the samples, with the way and the countries turned to where this person goes. */
export const turned = (step: Step, { requesting, requested }: States): Step => {
  const { does, but } = step;
  const from = { state: requesting, name: 'The airport of departure' };
  const to = { state: requested, name: 'The airport of arrival' };
  if (does === 'planTransfer') {
    const departsAt = new Date(Date.now() + 2 * 3_600_000).toISOString();
    const arrivesAt = new Date(Date.now() + 9 * 3_600_000).toISOString();
    return { ...step, but: { ...but, legs: [{ from, to, departsAt, arrivesAt, transport: 'KC 1' }] } };
  }
  if (does === 'recordReturnDecision') return { ...step, but: { ...but, countries: [requested] } };
  if (does === 'assessProtection' && requested === 'FR') return { ...step, sample: 'protection/assess-taking-back' };
  return step;
};
