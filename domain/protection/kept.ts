import { bars } from '../file/claim-status.ts';
import type { Kept, KeptStop } from '../file/kept-entry.ts';
import type { OwnFile } from '../file/own-file.ts';
import { departureFrom } from '../file/reopening.ts';

/** What of an own file the State keeps of the person, for its other cases about the same person. */
export const entriesToKeep = ({ stops: found = [], claim }: Pick<OwnFile, 'stops' | 'claim'>): Kept['entries'] => {
  const stops = found.map(({ n, country, foundAt: since, reopening, by }): KeptStop => {
    const from = reopening === undefined ? {} : { departureFrom: departureFrom(reopening.reopenedAt) };
    return { kind: 'stop', n, country, since, ...from, by };
  });
  if (claim === undefined || !bars(claim.outcome)) return stops;
  return [...stops, { kind: 'claim', claim: claim.outcome, since: claim.recordedAt }];
};
