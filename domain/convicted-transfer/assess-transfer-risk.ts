import { type Assessment, outcomeFor } from '../file/assessment.ts';
import { withStops } from '../file/stop.ts';
import { fail, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';
import { type RecordedDayFault, recordedDayFault } from './recorded-day.ts';
import type { TransferFiles } from './transfer-files.ts';
import { keptFor, type TransferMoved, writtenOwn } from './transfer-moved.ts';
import { whoFurthered } from './who-acted.ts';
import { stillOpen, type WrongTransferState } from './wrong-transfer-state.ts';

export type TransferRiskFacts = Pick<Assessment, 'countries' | 'heard' | 'assessor'> & { readonly subject: string };

export type TransferRiskRefusal =
  | WrongTransferState
  | RecordedDayFault
  | { readonly kind: 'requester-assesses' }
  | { readonly kind: 'country-assessed-twice'; readonly country: StateCode };

/**
 * An assessor of either State, who neither opened, asked for nor agreed to the transfer, records the risks for the person in each State.
 * Consent takes no risk away: a real one stops the person and the country on this side, and no later assessment lifts that.
 */
export const assessTransferRisk = (
  { shared, own }: TransferFiles,
  { countries, heard, assessor, subject }: TransferRiskFacts,
  now: Instant,
): Result<TransferMoved, TransferRiskRefusal> => {
  const open = stillOpen(shared);
  if (!open.ok) return open;
  if (whoFurthered(shared).includes(subject)) return fail({ kind: 'requester-assesses' });
  const twice = countries.find(({ country }, index) => countries.findIndex((other) => other.country === country) !== index);
  if (twice !== undefined) return fail({ kind: 'country-assessed-twice', country: twice.country });
  const fault = heard.was === 'heard' ? recordedDayFault('heard/heardOn', heard.heardOn, shared, now) : undefined;
  if (fault !== undefined) return fail(fault);
  const [assessedAt, confirmedAt, by] = [now, now, subject];
  const { personEdition } = shared;
  const assessment = { countries, heard, assessor, assessedAt, confirmedAt, confirmedBy: by, personEdition, by };
  const risky = countries.map(({ country }) => country).filter((country) => outcomeFor(assessment, country) === 'real-risk');
  const stops = withStops(own.stops ?? [], risky, { basis: 'assessment', foundAt: now, by });
  return keptFor(writtenOwn({ ...own, assessment, ...(stops.length === 0 ? {} : { stops }) }));
};
