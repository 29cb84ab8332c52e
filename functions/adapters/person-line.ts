import type { Kept, KeptClaim } from '../../domain/file/kept-entry.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';

type Entry = Kept['entries'][number];

const entryText = (entry: Entry): string => {
  switch (entry.kind) {
    case 'claim':
      return ['claim', entry.claim, entry.since].join(',');
    case 'transfer':
      return ['transfer', entry.since].join(',');
    case 'sentence':
      return ['sentence', entry.since, entry.until ?? ''].join(',');
    case 'stop':
      return ['stop', entry.n, entry.country, entry.since, entry.departureFrom ?? '', encodeURIComponent(entry.by)].join(',');
  }
};

const entryOf = (text: string): Entry => {
  const [kind, ...rest] = text.split(',') as [Entry['kind'], ...string[]];
  switch (kind) {
    case 'claim': {
      const [claim, since] = rest as [KeptClaim['claim'], Instant];
      return { kind, claim, since };
    }
    case 'transfer': {
      const [since] = rest as [Instant];
      return { kind, since };
    }
    case 'sentence': {
      const [since, until] = rest as [Instant, Instant | ''];
      return { kind, since, ...(until === '' ? {} : { until }) };
    }
    case 'stop': {
      const [n, country, since, from, by] = rest as [string, StateCode, Instant, Instant | '', string];
      const reopened = from === '' ? {} : { departureFrom: from };
      return { kind, n: Number(n), country, since, ...reopened, by: decodeURIComponent(by) };
    }
  }
};

/** What is kept of one case as a line of text, a third of the size that it has as a map: many stand in one small item. */
export const lineOf = ({ caseId, entries }: Kept): string => [caseId, ...entries.map(entryText)].join('|');

export const keptOf = (line: string): Kept => {
  const [caseId, ...entries] = line.split('|') as [string, ...string[]];
  return { caseId, entries: entries.map(entryOf) };
};
