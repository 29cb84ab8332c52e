import { sampleText } from '../../../../functions/contracts/examples/sample-text.ts';
import type { requestOf } from '../../queue/intake/partner-messages.ts';
import { moment } from '../same-each-time.ts';

type Request = ReturnType<typeof requestOf>;

/** The request for a transit as the sample has it, with what of its data is other. */
export const request = (data: object = {}): Request => {
  const sample = JSON.parse(sampleText('transit/request', moment)) as Request & { readonly data: object };
  return { ...sample, data: { ...sample.data, ...data } };
};

/** What of a request is other where the transit State is entered so many hours from the moment of the examples. */
export const enteredIn = (hours: number): object => {
  const { itinerary } = request()['data'] as { itinerary: { entry: object; exit: object } };
  const later = (more: number): string => new Date(moment + (hours + more) * 3_600_000).toISOString();
  return {
    itinerary: { ...itinerary, entry: { ...itinerary.entry, at: later(0) }, exit: { ...itinerary.exit, at: later(6) } },
  };
};

/** What of the sample of an assessment is other where there is a real risk on one ground. */
export const realRisk = (): { readonly countries: readonly object[] } => {
  const { countries } = JSON.parse(sampleText('transits/assess-transit', moment)) as { countries: { findings: object }[] };
  return { countries: countries.map((one) => ({ ...one, findings: { ...one.findings, torture: 'real-risk' } })) };
};
