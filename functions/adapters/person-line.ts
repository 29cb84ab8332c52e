import type { Kept, KeptClaim, KeptStop } from '../../domain/file/kept-entry.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';

const entryText = (entry: KeptStop | KeptClaim): string =>
  entry.kind === 'claim'
    ? ['claim', entry.claim, entry.since].join(',')
    : ['stop', entry.n, entry.country, entry.since, entry.departureFrom ?? '', encodeURIComponent(entry.by)].join(',');

const entryOf = (text: string): KeptStop | KeptClaim => {
  const [kind, ...rest] = text.split(',') as [string, ...string[]];
  if (kind === 'claim') {
    const [claim, since] = rest as [KeptClaim['claim'], Instant];
    return { kind, claim, since };
  }
  const [n, country, since, from, by] = rest as [string, StateCode, Instant, Instant | '', string];
  const reopened = from === '' ? {} : { departureFrom: from };
  return { kind: 'stop', n: Number(n), country, since, ...reopened, by: decodeURIComponent(by) };
};

/** What is kept of one case as a line of text, a third of the size that it has as a map: many stand in one small item. */
export const lineOf = ({ caseId, entries }: Kept): string => [caseId, ...entries.map(entryText)].join('|');

export const keptOf = (line: string): Kept => {
  const [caseId, ...entries] = line.split('|') as [string, ...string[]];
  return { caseId, entries: entries.map(entryOf) };
};
