import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { stateOf } from '../../domain/state-code.ts';
import { caseKey, duePartition, fingerprintKey, linePrefix, ownDatesKey, workPartition } from '../../functions/adapters/keys.ts';
import { storeHere } from '../embedded/table.ts';
import type { Api, OperationName, ReadyCall } from '../functions/operations.ts';

type Stored = Readonly<Record<string, unknown>>;

/** Lets a deadline of the case that ran when it last changed be over, so that its place in the work lists moves with whatever changes it. */
export const movedByTime = async (TableName: string, caseId: string): Promise<void> => {
  const store = storeHere();
  const { Item } = await store.send(new GetCommand({ TableName, Key: { ...caseKey(caseId) } }));
  const listed = Item?.['listed'] as { readonly standing: Stored } | undefined;
  if (listed === undefined) return;
  const before = { ...listed, standing: { ...listed.standing, due: '2000-01-01T00:00:00.000Z' } };
  await store.send(new PutCommand({ TableName, Item: { ...Item, listed: before } }));
};

/** Lets a date of that State's own file fall due, as a change of that file notes it. */
export const ownDateDue = async (TableName: string, caseId: string): Promise<void> => {
  const state = stateOf('FR');
  const due = { caseId, state, duePartition, dueAt: '2000-01-01T00:00:00.000Z' };
  await storeHere().send(new PutCommand({ TableName, Item: { ...ownDatesKey(caseId, state), ...due } }));
};

/** Lets the table be one of an earlier release, in which one case has no places in the work lists. */
export const ofEarlierRelease = async (TableName: string): Promise<void> => {
  const store = storeHere();
  const { Item: first } = await store.send(new GetCommand({ TableName, Key: { ...fingerprintKey } }));
  const { lists: _lists, ...rest } = first as Stored;
  await store.send(new PutCommand({ TableName, Item: { ...rest } }));
  const { Items: [line] = [] } = await store.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :lines)',
      ExpressionAttributeValues: { ':pk': workPartition(stateOf('FR')), ':lines': linePrefix },
      Limit: 1,
    }),
  );
  if (line === undefined) throw new Error('France has no case');
  const { listed: _listed, named: _named, ...earlier } = line;
  await store.send(new PutCommand({ TableName, Item: earlier }));
};

/** What is asked of a list besides, so that its lines are read one by one. */
export const askedOfLists: Partial<Readonly<Record<OperationName, (api: Api, call: Partial<ReadyCall>) => Promise<unknown>>>> = {
  listCases: async (api, call) => {
    await api.call('GET', '/cases', { ...call, query: { reference: 'FR-2026-000123' } });
    await api.call('GET', '/cases', { ...call, query: { owedBy: 'them', count: 'true' } });
  },
  searchCases: async (api, call) => {
    const { body } = await api.call('GET', '/cases', { ...call, query: { limit: '1' } });
    const [line] = body['items'] as { surname: string }[];
    const found = await api.call('POST', '/cases/search', { ...call, body: { surname: line?.surname } });
    if (found.status !== 200 || (found.body['items'] as unknown[]).length === 0)
      throw new Error(`Nobody is called ${line?.surname}: ${found.text}`);
  },
  openCase: (api, call) => api.call('POST', '/cases', call),
};
