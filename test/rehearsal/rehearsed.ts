import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Context, DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { mailTag } from '../../functions/queue/mail-tag.ts';
import { aboutSomebodyElse } from '../../infra/local/demo/specimen-person.ts';
import { startApi } from '../functions/calls.ts';
import {
  type Api,
  bodyOf,
  callerFor,
  caseIn,
  france,
  type OperationName,
  type OperationRow,
  operations,
  type ReadyCall,
  ready,
  readyOn,
  take,
} from '../functions/operations.ts';
import { sesSays } from '../functions/queue/ses-notifications.ts';
import { realRisk as finding, stepsTo } from '../functions/stages.ts';
import { franceSays } from './partner-says.ts';
import type { Call, Recorder } from './recorder.ts';

/** What was called while a row of a table did its work. */
export type Rehearsed = { readonly row: string; readonly functionName: string; readonly calls: readonly Call[] };

/** Forty days after the cases were opened: every first reminder is due, and the time to reply of the Benelux agreement is over. */
const muchLater = 40 * 24 * 3_600_000;

const realRisk = { official: 'Head of service', grounds: [{ code: 'RR-REFOUL', country: 'KZ' }], reasons: 'Kept on this side.' };

const states = { requesting: 'FR', requested: 'KZ' };

/** A case with an issued travel document that has since come as far as that stage. */
const withDocument = async (api: Api, stage: 'accepted' | 'taking-back'): Promise<string> => {
  const caseId = await caseIn(api, 'document-issued');
  for (const step of stepsTo(stage).slice(stepsTo('accepted').length)) await take(api, caseId, states, step);
  return caseId;
};

/** The case in which an operation also writes what its sample does not: the own file, the register, a document that leaves its list. */
const otherCases: Partial<Readonly<Record<OperationName, (api: Api) => Promise<string>>>> = {
  refuseCase: (api) => caseIn(api, 'received'),
  withdrawAcceptance: (api) => withDocument(api, 'accepted'),
  withdrawCase: (api) => withDocument(api, 'accepted'),
  addEvidence: (api) => caseIn(api, 'stopped-by-requesting'),
  correctPerson: async (api) => {
    const caseId = await withDocument(api, 'accepted');
    await take(api, caseId, states, finding('requesting'));
    return caseId;
  },
  assessProtection: (api) => caseIn(api, 'opened'),
  requestTravelDocument: (api) => caseIn(api, 'document-expired'),
  recordDeparture: (api) => withDocument(api, 'accepted'),
  recordArrival: (api) => caseIn(api, 'departed-on-document'),
  recordTakingBack: (api) => withDocument(api, 'taking-back'),
};

/** What the sample is changed by on that other way. */
const otherBodies: Partial<Readonly<Record<OperationName, object>>> = {
  refuseCase: realRisk,
  withdrawAcceptance: realRisk,
  assessProtection: finding('requesting').but ?? {},
};

/** The way of an operation on which it also writes what its sample does not. */
const otherWay = async (api: Api, row: OperationRow): Promise<ReadyCall | undefined> => {
  if (row.name === 'openCase') {
    const linked = { caseId: await api.opened(), relation: 'child' };
    const claim = { outcome: 'none', checkedOn: '2026-06-02', source: 'Register' };
    return { claims: france, body: { ...aboutSomebodyElse(bodyOf(row) ?? {}), linkedCases: [linked], claim } };
  }
  const other = otherCases[row.name];
  if (other === undefined) return undefined;
  const call = await readyOn(api, row, callerFor(row), await other(api));
  return { ...call, body: { ...(call.body as object), ...otherBodies[row.name] } };
};

const context = { getRemainingTimeInMillis: () => 30_000 } as Context;

const outboxItems = async (table: string): Promise<readonly Record<string, unknown>[]> => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
  const { Items = [] } = await client.send(new ScanCommand({ TableName: table }));
  client.destroy();
  return Items.filter(({ pk }) => String(pk).startsWith('OUTBOX#'));
};

/** Lets every operation, queue, schedule and stream do its work once, and gives what each called. */
export const rehearse = async (recorders: readonly Recorder[]): Promise<readonly Rehearsed[]> => {
  const done: Rehearsed[] = [];
  const watch = async (row: string, functionName: string, work: () => Promise<unknown>): Promise<void> => {
    for (const { forget } of recorders) forget();
    await work();
    done.push({ row, functionName, calls: recorders.flatMap(({ calls }) => calls()) });
  };

  const api = await startApi();
  for (const row of operations) {
    const { name, folder, route } = row;
    const call = route.roles === 'anyone' ? {} : await ready(api, row);
    const again = await otherWay(api, row);
    await watch(name, `api-${folder}`, async () => {
      const { status, text } = await api.call(route.method, route.path, call);
      if (status !== route.status) throw new Error(`${name}: ${text}`);
      // The list by reference reads the work list's items one by one.
      if (name === 'listCases') await api.call('GET', '/cases', { ...call, query: { reference: 'FR-2026-000123' } });
      if (again === undefined) return;
      const other = await api.call(route.method, route.path, again);
      if (other.status !== route.status) throw new Error(`${name}, the other way: ${other.text}`);
    });
  }

  const [stream, sweep, reconcile, dutyMail, mailEvents, transitRequests] = await Promise.all([
    import('../../functions/stream/outbox.ts'),
    import('../../functions/schedule/sweep.ts'),
    import('../../functions/schedule/reconcile.ts'),
    import('../../functions/queue/duty-mail.ts'),
    import('../../functions/queue/mail-events.ts'),
    import('../../functions/queue/transit-requests.ts'),
  ]);
  const owed = await outboxItems(api.table);
  const mail = owed.find(({ to }) => (to as { queue: string }).queue === 'duty-mail');
  const Records = [{ dynamodb: { Keys: { pk: { S: String(mail?.['pk']) } }, SequenceNumber: '1' } }];
  await watch('outbox', 'stream-outbox', () => stream.handler({ Records } as DynamoDBStreamEvent));

  await caseIn(api, 'received', 'cases/open-case-nl-requests-kz', { requesting: 'NL', requested: 'KZ' });
  const now = Date.now;
  Date.now = () => now() + muchLater;
  await watch('sweep', 'schedule-sweep', async () => {
    await sweep.handler({}, context);
    // What is sent again falls due a minute after it was owed.
    Date.now = () => now() + muchLater + 120_000;
    await sweep.handler({}, context);
  });
  await watch('reconcile', 'schedule-reconcile', () => reconcile.handler());
  Date.now = now;

  const message = { messageId: randomUUID(), body: mail?.['body'], eventSource: 'aws:sqs' };
  const sent = { Records: [message] } as unknown as SQSEvent;
  await watch('duty-mail', 'queue-duty-mail', async () => {
    await dutyMail.handler(sent, context);
    await dutyMail.handler(sent, context);
  });
  const { mailId } = JSON.parse(String(mail?.['body'])) as { mailId: string };
  const told = { messageId: randomUUID(), body: sesSays('Delivery', { tag: mailTag(mailId) }), eventSource: 'aws:sqs' };
  await watch('mail-events', 'queue-mail-events', () => mailEvents.handler({ Records: [told] } as unknown as SQSEvent, context));
  await watch('transit-requests', 'inbound-transit-requests', async () => {
    for (const batch of franceSays()) {
      const { batchItemFailures } = await transitRequests.handler(batch, context);
      if (batchItemFailures.length > 0) throw new Error('What France said was not taken in');
    }
  });
  return done;
};
