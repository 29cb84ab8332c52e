import { stopsIn } from '../../domain/file/kept-entry.ts';
import type { OwnFile } from '../../domain/file/own-file.ts';
import type { Matches } from '../../domain/protection/own-file-at-opening.ts';
import type { StateCode } from '../../domain/state-code.ts';
import { matchesKey } from './keys.ts';
import { keptOf, lineOf } from './person-line.ts';
import type { Write } from './transaction.ts';

/**
 * They stand beside the own file, in one item of less than 1 KB that is written at every opening and read with every file: what a
 * change of the case costs does not tell whether there are any.
 */
export const matchesWrite = (caseId: string, state: StateCode, { matches = [], moreMatches }: Matches): Write<never> => ({
  put: {
    ...matchesKey(caseId, state),
    lines: matches.map(({ caseId: there, ...stop }) => lineOf({ caseId: there, entries: [stop] })),
    ...(moreMatches === undefined ? {} : { more: true }),
  },
});

/** An own file as it is stored: without what stands beside. */
export const withoutMatches = ({ matches: _matches, moreMatches: _more, ...file }: OwnFile): OwnFile => file;

/** An own file as it is read, with what stands beside. */
export const withMatches = (file: OwnFile, item: Readonly<Record<string, unknown>> | undefined): OwnFile => {
  const matches = stopsIn(((item?.['lines'] ?? []) as readonly string[]).map(keptOf));
  if (matches.length === 0 && item?.['more'] !== true) return file;
  return {
    ...file,
    ...(matches.length === 0 ? {} : { matches }),
    ...(item?.['more'] === true ? { moreMatches: true as const } : {}),
  };
};
