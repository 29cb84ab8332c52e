import { type Assessment, outcomeFor } from '../../../domain/file/assessment.ts';
import type { Hold } from '../../../domain/file/hold.ts';
import type { Stop } from '../../../domain/file/stop.ts';
import { dayInUtc } from '../../../domain/time/calendar-date.ts';
import { present } from '../../http/present.ts';
import { onDay } from './on-day.ts';

/** What an assessor found, by States and grounds; undefined where nothing was assessed. */
export const monitoredAssessment = ({ assessment: found }: { readonly assessment?: Assessment }) =>
  found && {
    on: dayInUtc(found.assessedAt),
    confirmedOn: dayInUtc(found.confirmedAt),
    heard: found.heard.was,
    countries: found.countries.map(({ country, findings }) => ({ country, outcome: outcomeFor(found, country), findings })),
  };

/** The real risks that were found. */
export const monitoredStops = ({ stops = [] }: { readonly stops?: readonly Stop[] }) =>
  stops.map(({ country, basis, foundAt, reopening }) => ({
    country,
    basis,
    foundOn: dayInUtc(foundAt),
    ...(reopening === undefined
      ? {}
      : { reopening: { fact: reopening.fact, on: dayInUtc(reopening.reopenedAt), told: reopening.counselTold.who } }),
  }));

/** What holds, or held, by its kind. */
export const monitoredHolds = <Kind extends Hold['kind']>(holds: readonly (Hold & { readonly kind: Kind })[] = []) =>
  holds.map(({ kind, placedAt, releasedAt }) => present({ kind, placedOn: dayInUtc(placedAt), releasedOn: onDay(releasedAt) }));
