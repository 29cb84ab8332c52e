import { describe, expect, it, test } from 'vitest';
import { functionRows } from '../../../../infra/aws/function-rows.ts';
import { startingOrder } from '../../../../infra/aws/restore/plan/starting-order.ts';

const rows = functionRows();
const started = (of = rows): readonly string[] => startingOrder(of).flatMap((group) => group.rows.map(({ name }) => name));

describe('The order in which the functions start again', () => {
  test.for(rows)('has one place for $name', (row) => {
    expect(started([row])).toEqual([row.name]);
  });

  it('lets nobody be forgotten of whom there is no place: the function is named', () => {
    const [first] = rows;
    if (first === undefined) throw new Error('There are no functions');
    expect(() => started([...rows, { ...first, name: 'api-new' }])).toThrow(/: api-new$/);
  });

  it('lets those who hear what changed start with those who read, since neither changes anything', () => {
    const changes = rows.filter(({ kind, may }) => kind === 'api' && may.some((grant) => grant.startsWith('put ')));
    const readers = rows.filter((row) => row.kind === 'api' && !changes.includes(row)).map(({ name }) => name);
    const [first] = startingOrder();
    expect(first?.rows.map(({ name }) => name)).toEqual(expect.arrayContaining(readers));
    expect(readers).toEqual(expect.arrayContaining(['api-reading', 'api-news']));
  });
});
