import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { fingerprintKey } from '../../../functions/adapters/keys.ts';
import { rightSecretIn } from '../../../functions/adapters/right-secret.ts';
import { tableCalled } from '../../../functions/adapters/table.ts';
import type { Route } from '../../../functions/http/route.ts';
import { log } from '../../../functions/log.ts';
import { WrongSecret } from '../../../functions/ports/right-secret.ts';
import { functionRows } from '../../../infra/aws/function-rows.ts';
import { dumpOf, storeHere } from '../../embedded/table.ts';
import { person, startApi } from '../calls.ts';

let api: Awaited<ReturnType<typeof startApi>>;
beforeAll(async () => {
  api = await startApi();
  await storeHere().send(new DeleteCommand({ TableName: api.table, Key: { ...fingerprintKey } }));
  await rightSecretIn(tableCalled(api.table), 'the secret with which the table began')();
});

const using = functionRows().filter(({ row }) => (row.needs as readonly string[]).includes('identity-key'));

const operations = using.flatMap(({ kind, row }) =>
  kind === 'api'
    ? Object.entries<Route>(row.routes)
        .map(([name, route]) => ({ name, route }))
        // Of what only reads, the search by name alone uses it.
        .filter(({ route }) => row.entry !== 'api/reading/handler' || route.may.includes('read PERSON#'))
    : [],
);

describe('Under another secret of the registers', () => {
  test.each(operations)('$name does nothing: its run fails, so that a new version gives its calls back', async ({ route }) => {
    const before = await dumpOf(api.table);
    const rung = vi.spyOn(log, 'error').mockReturnValue(undefined);
    const claims = person(...(route.roles === 'anyone' ? [] : [`FR.${route.roles[0]}`]));
    const body = route.path === '/cases/search' ? { body: { surname: 'SPECIMEN' } } : {};
    await expect(api.call(route.method, route.path, { claims, ...body })).rejects.toThrow(WrongSecret);
    expect(rung.mock.calls.map(([event]) => event)).toContain('identity-key-differs');
    rung.mockRestore();
    expect(await dumpOf(api.table)).toEqual(before);
  });

  test('what needs no secret goes on', async () => {
    expect(await api.call('GET', '/cases', { claims: person('FR.officer') })).toMatchObject({ status: 200 });
  });

  test.each(using)('$name looks before it uses it, and wakes somebody where no failed run does', ({ may, row, kind }) => {
    expect(may).toContain('read FINGERPRINT#');
    if (kind !== 'api') expect(row.alarmsOn).toHaveProperty('identity-key-differs');
  });
});
