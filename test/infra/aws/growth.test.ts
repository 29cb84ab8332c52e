import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ApiFunction, Route } from '../../../functions/http/route.ts';
import { type FunctionRow, functionRows } from '../../../infra/aws/function-rows.ts';
import { type Deployed, limitsOf } from './limits.ts';
import { stages, synthesisedOf } from './synthesis.ts';

const stateCount = 25;
const operationCount = 200;

/** Twenty-five States with both authorities, each of which has an account. */
const grownStage = () => {
  const codes = 'FR KZ BE NL LU CH PL DE RU UZ CZ LT KG MD TJ BY NO LV HU AT ES IT SE FI EE'.split(' ');
  const state = (code: string, index: number) => ({
    dutyAddresses: [
      `first.${code.toLowerCase()}@authority.readmit.example`,
      `second.${code.toLowerCase()}@authority.readmit.example`,
    ],
    justice: {
      dutyAddresses: [`justice.${code.toLowerCase()}@authority.readmit.example`],
      partnerAccount: String(222_222_222_222 + index),
    },
    monitorAddresses: [`monitor.${code.toLowerCase()}@authority.readmit.example`],
    complaints: `complaints.${code.toLowerCase()}@authority.readmit.example`,
    partnerAccount: String(111_111_111_111 + index),
  });
  return { ...stages['production'], states: Object.fromEntries(codes.map((code, index) => [code, state(code, index)])) };
};

/** The functions of the tables, and more of the API until there are so many operations: each at a path of its own. */
const grownRows = (): readonly FunctionRow[] => {
  const rows = functionRows();
  const apis = rows.flatMap((row) => (row.kind === 'api' ? [row] : []));
  const routes = apis.flatMap(({ row }) => Object.entries<Route>(row.routes));
  const more: FunctionRow[] = [];
  for (let left = operationCount - routes.length; left > 0; left -= 12) {
    const [like] = apis.filter(({ rowName }) => rowName === 'movements');
    if (like === undefined) throw new Error('No function of the API is called movements');
    const own = routes
      .slice(0, Math.min(12, left))
      .map(([name, route], index): readonly [string, Route] => [
        `${name}${left}`,
        { ...route, path: `/cases/{caseId}/more-${left}-${index}` },
      ]);
    const row: ApiFunction = { ...like.row, routes: Object.fromEntries(own) };
    more.push({ ...like, kind: 'api', row, name: `api-more-${left}`, rowName: `more-${left}` });
  }
  return [...rows, ...more];
};

const rows = grownRows();
const { stage, raw } = synthesisedOf(grownStage(), 'grown', rows);
const templates: readonly Deployed[] = Object.entries(raw).map(([stack, template]) => ({ stack, ...template }));
const limits = limitsOf(templates);

const guide = readFileSync(new URL('../../../infra/README.md', import.meta.url), 'utf8');

describe('With 25 States and 200 operations', () => {
  it('a stage is put together, with as many of each as that', () => {
    expect(Object.keys(stage.states)).toHaveLength(stateCount);
    const operations = rows.flatMap((row) => (row.kind === 'api' ? Object.keys(row.row.routes) : []));
    expect(operations).toHaveLength(operationCount);
    expect(templates).toHaveLength(4 + stateCount);
  });

  it.each(limits)('no more than four fifths of a limit are used: $what', ({ greatest, of }) => {
    expect(greatest).toBeGreaterThan(0);
    expect(greatest / of).toBeLessThanOrEqual(0.8);
  });

  it('the guide says how much of each limit that is', () => {
    for (const { what, of, greatest } of limits) {
      const told = new RegExp(
        `^\\| ${what.replaceAll(/[()]/g, '\\$&')} \\| ${of.toLocaleString('en')} \\| (\\d+) % \\|`,
        'm',
      ).exec(guide);
      expect(
        told,
        `infra/README.md, "What grows": | ${what} | ${of.toLocaleString('en')} | ${Math.ceil((100 * greatest) / of)} % |`,
      ).not.toBeNull();
      expect(Math.abs(Number(told?.[1]) - (100 * greatest) / of), what).toBeLessThan(2);
    }
  });
});
