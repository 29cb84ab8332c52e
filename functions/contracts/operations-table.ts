import type { ApiFunction, Route } from '../http/route.ts';
import { withPart } from './written-part.ts';

const who = ({ roles, side, person }: Route): string => {
  if (roles === 'anyone') return 'anyone';
  const where = side === undefined || side === 'any-party' ? '' : ` (${side})`;
  return `${roles.join(', ')}${where}${person ? ', person' : ''}`;
};

/** The table of operations in Markdown. */
const table = (functions: Readonly<Record<string, ApiFunction>>): string => {
  const rows = Object.values(functions).flatMap(({ routes }) =>
    Object.entries(routes).map(
      ([name, route]) => `| \`${name}\` | \`${route.method} ${route.path}\` | ${who(route)} | ${route.summary} |`,
    ),
  );
  return ['| Operation | Path | Who | What |', '|---|---|---|---|', ...rows].join('\n');
};

/** The guide with its table of operations written anew. Throws where it has no place for it. */
export const withOperations = (guide: string, functions: Readonly<Record<string, ApiFunction>>): string =>
  withPart(guide, 'operations', table(functions));
