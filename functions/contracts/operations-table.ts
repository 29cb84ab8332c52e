import type { ApiFunction, Route } from '../http/route.ts';

const [begin, end] = ['<!-- operations: written by npm run contracts -->', '<!-- end of operations -->'];

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

/** The README with its table of operations written anew. Throws where the README has no place for it. */
export const withOperations = (readme: string, functions: Readonly<Record<string, ApiFunction>>): string => {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md lacks the lines "${begin}" and "${end}"`);
  return `${readme.slice(0, from + begin.length)}\n${table(functions)}\n${readme.slice(to)}`;
};
