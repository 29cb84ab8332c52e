import type { Finding } from '../../schema/finding.ts';

/** A rejection has to fit into an item of the table (400 KB) and onto a queue, however many faults a message has. */
const findingsAtMost = 20;
const charactersOfPath = 200;

const shortened = ({ path, ...rest }: Finding): Finding => ({
  path: path.length <= charactersOfPath ? path : `${path.slice(0, charactersOfPath).toWellFormed()}…`,
  ...rest,
});

/** What a partner is told of the faults of a message: the first of them, and how many more there are. */
export const findingsTold = (errors: readonly Finding[]): readonly Finding[] => {
  const told = errors.slice(0, findingsAtMost).map(shortened);
  const more = errors.length - told.length;
  return more === 0 ? told : [...told, { path: 'message', message: `${more} more findings are not listed` }];
};
