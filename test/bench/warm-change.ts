import { randomUUID } from 'node:crypto';
import { type DynamoDBDocumentClient, GetCommand, TransactGetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { person, sample, startApi } from '../functions/calls.ts';
import { onEmbeddedStore } from './embedded-store.ts';
import { atMost, type Figure, median } from './figure.ts';
import { type Sent, unitsIn, watchStore } from './watched-store.ts';

const runs = 60;

const kazakhstan = person('KZ.officer');

const commands = { GetCommand, TransactGetCommand, TransactWriteCommand } as const;

/** The same reads and the same transaction for another case, by the bare SDK. */
const replayed = async (client: DynamoDBDocumentClient, sent: readonly Sent[], from: string, to: string): Promise<number> => {
  const receipt = /RECEIPT#[0-9a-f]{64}/g;
  const fresh = `RECEIPT#${randomUUID().replaceAll('-', '').padEnd(64, '0')}`;
  let units = 0;
  for (const { name, input } of sent) {
    const same = JSON.parse(JSON.stringify(input).replaceAll(from, to).replace(receipt, fresh)) as object;
    // Under the token of the transaction that was watched, another would be refused.
    const token = 'ClientRequestToken' in same ? { ClientRequestToken: randomUUID() } : {};
    const command = new commands[name as keyof typeof commands]({ ...same, ...token } as never);
    const { ConsumedCapacity } = await client.send(command as GetCommand);
    units += unitsIn(ConsumedCapacity);
  }
  return units;
};

const measure = async (): Promise<readonly Figure[]> => {
  const api = await startApi();
  const received = async (): Promise<readonly [string, string]> => {
    const caseId = await api.opened();
    const { headers } = await api.change('/cases/{caseId}/receipt', {
      claims: kazakhstan,
      caseId,
      body: sample('cases/confirm-receipt'),
    });
    return [caseId, headers['etag'] ?? ''];
  };
  const accept = async ([caseId, etag]: readonly [string, string]): Promise<void> => {
    const call = { claims: kazakhstan, caseId, body: sample('cases/accept-case'), headers: { 'If-Match': etag } };
    const { status, text } = await api.call('POST', '/cases/{caseId}/acceptance', call);
    if (status !== 200) throw new Error(text);
  };
  const [ours, bare, unitsOurs, unitsBare]: number[][] = [[], [], [], []];
  for (let run = 0; run < runs; run += 1) {
    const [one, other] = [await received(), await received()];
    const watch = watchStore();
    const started = performance.now();
    await accept(one);
    const between = performance.now();
    watch.end();
    if (watch.client === undefined) throw new Error('The handler sent nothing');
    const units = await replayed(watch.client, watch.sent, one[0], other[0]);
    ours?.push(between - started);
    bare?.push(performance.now() - between);
    unitsOurs?.push(watch.units);
    unitsBare?.push(units);
  }
  const [time, floor] = [median(ours ?? []), median(bare ?? [])].map((value) => Math.round(value * 100) / 100) as [
    number,
    number,
  ];
  return [
    atMost('warm change (acceptCase)', 'ms', time, floor, 1.3),
    atMost('capacity units of a warm change', 'units', median(unitsOurs ?? []), median(unitsBare ?? []), 1),
  ];
};

/** A warm change, handler to stored case, history and work list, against the same reads and transaction by the bare SDK. */
export const warmChange = (): Promise<readonly Figure[]> => onEmbeddedStore(0, measure);
