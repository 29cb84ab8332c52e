import { randomUUID } from 'node:crypto';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import type { SQSEvent } from 'aws-lambda';
import { fingerprintKey } from '../../functions/adapters/keys.ts';
import { destinationOf } from '../../functions/outbox/lane.ts';
import { mailTag } from '../../functions/ports/mail-tag.ts';
import type { Destination } from '../../functions/ports/owed-message.ts';
import { s3AtHand } from '../embedded/s3.ts';
import { dumpOf, storeHere } from '../embedded/table.ts';
import { startApi } from '../functions/calls.ts';
import { firstCall, withFirst } from '../functions/first-call.ts';
import { aMonitorNotice } from '../functions/mail/duty-mail-messages.ts';
import { caseIn, operations, type ReadyCall, ready } from '../functions/operations.ts';
import { streamOf, workOf } from '../functions/outbox/woken-by.ts';
import { sesSays } from '../functions/queue/ses-notifications.ts';
import { unhurried } from '../functions/unhurried.ts';
import { filesArrive } from './arrivals.ts';
import { followed } from './followed.ts';
import { askedOfLists, movedByTime, ofEarlierRelease, ownDateDue } from './lists-at-hand.ts';
import { otherWays } from './other-ways.ts';
import { franceLeavesOut, franceSays } from './partner-says.ts';
import type { Call, Recorder } from './recorder.ts';

/** What was called while a row of a table did its work. */
export type Rehearsed = { readonly row: string; readonly functionName: string; readonly calls: readonly Call[] };

/** Forty days after the cases were opened: every first reminder is due, and the time to reply of the Benelux agreement is over. */
const muchLater = 40 * 24 * 3_600_000;

const outboxItems = async (table: string): Promise<readonly Record<string, unknown>[]> =>
  (await dumpOf(table)).filter(({ pk }) => pk.startsWith('OUTBOX#'));

/** The secret is new to the table again, so that whoever comes leaves its fingerprint. */
const forgetSecret = (TableName: string) => storeHere().send(new DeleteCommand({ TableName, Key: { ...fingerprintKey } }));

/** What the first thing that a function does in a process is called here. */
export const firstOf = (folder: string): string => `${folder}, first`;

/** Lets every operation, queue, schedule and stream do its work once, and gives what each called. */
export const rehearse = async (recorders: readonly Recorder[]): Promise<readonly Rehearsed[]> => {
  const done: Rehearsed[] = [];
  const watch = async (row: string, functionName: string, work: () => Promise<unknown>): Promise<void> => {
    for (const { forget } of recorders) forget();
    await work();
    done.push({ row, functionName, calls: recorders.flatMap(({ calls }) => calls()) });
  };

  const s3 = await s3AtHand();
  const api = await startApi();
  for (const [folder, row] of withFirst) {
    if (row.mayFirst?.includes('put FINGERPRINT#')) await forgetSecret(api.table);
    await watch(firstOf(folder), `api-${folder}`, () => firstCall(api, row));
  }
  // A list has a line, whichever row comes first.
  await caseIn(api, 'opened');
  for (const row of operations) {
    const { name, folder, route } = row;
    const { claims, ...rest } = await ready(api, row);
    const call: Partial<ReadyCall> = route.roles === 'anyone' ? rest : { claims, ...rest };
    const others = await otherWays(api, row);
    if (route.may.includes('remove WORK#') && call.caseId !== undefined) await movedByTime(api.table, call.caseId);
    await watch(name, `api-${folder}`, async () => {
      const { status, text, body } = await api.call(route.method, route.path, call);
      if (status !== route.status) throw new Error(`${name}: ${text}`);
      await followed(s3, body);
      await askedOfLists[name]?.(api, call);
      for (const again of others) {
        const other = await api.call(route.method, route.path, again);
        if (other.status !== route.status) throw new Error(`${name}, another way: ${other.text}`);
      }
    });
  }

  const [stream, owedQueue, sweep, reconcile, dutyMail, mailEvents, transitRequests] = await Promise.all([
    import('../../functions/stream/outbox.ts'),
    import('../../functions/queue/owed.ts'),
    import('../../functions/schedule/sweep.ts'),
    import('../../functions/schedule/reconcile.ts'),
    import('../../functions/queue/duty-mail.ts'),
    import('../../functions/queue/mail-events.ts'),
    import('../../functions/queue/transit-requests.ts'),
  ]);
  const owed = await outboxItems(api.table);
  const owedTo = (queue: Destination['queue']) => owed.find(({ to }) => (to as Destination).queue === queue);
  const [mail, ofJustice] = [owedTo('duty-mail'), owedTo('outbound-justice')];
  if (mail === undefined || ofJustice === undefined) throw new Error('Nobody is owed a mail, or no central authority is told');
  await watch('outbox', 'stream-outbox', () => stream.handler(streamOf([mail], Date.now()), unhurried));
  const ofBoth = owed.filter(({ pk }) => pk === mail['pk'] || pk === ofJustice['pk']);
  const work = ofBoth.map(({ pk, to, body }) => ({
    caseId: String(pk).slice('OUTBOX#'.length),
    destination: destinationOf({ to: to as Destination, body: String(body) }),
  }));
  await watch('owed', 'queue-owed', () => owedQueue.handler(workOf(work), unhurried));

  await caseIn(api, 'received', 'cases/open-case-nl-requests-kz', { requesting: 'NL', requested: 'KZ' });
  const takenIn = async (batch: SQSEvent): Promise<void> => {
    const { batchItemFailures } = await transitRequests.handler(batch, unhurried);
    if (batchItemFailures.length > 0) throw new Error('What France said was not taken in');
  };
  await takenIn(franceLeavesOut());
  await ownDateDue(api.table, await caseIn(api, 'received'));
  const now = Date.now;
  Date.now = () => now() + muchLater;
  await watch('sweep', 'schedule-sweep', async () => {
    await sweep.handler({}, unhurried);
    // What is sent again falls due a minute after it was owed.
    Date.now = () => now() + muchLater + 120_000;
    await sweep.handler({}, unhurried);
  });
  await ofEarlierRelease(api.table);
  await watch('reconcile', 'schedule-reconcile', async () => {
    await reconcile.handler({}, unhurried);
    // The second time nothing is left to be placed, which is noted.
    await reconcile.handler({}, unhurried);
  });
  Date.now = now;

  const message = { messageId: randomUUID(), body: mail['body'], eventSource: 'aws:sqs' };
  const sent = { Records: [message] } as unknown as SQSEvent;
  const notice = { messageId: randomUUID(), body: JSON.stringify(aMonitorNotice()), eventSource: 'aws:sqs' };
  const noticed = { Records: [notice] } as unknown as SQSEvent;
  await watch('duty-mail', 'queue-duty-mail', async () => {
    await dutyMail.handler(sent, unhurried);
    await dutyMail.handler(noticed, unhurried);
    await dutyMail.handler(sent, unhurried);
  });
  const { mailId } = JSON.parse(String(mail['body'])) as { mailId: string };
  const told = { messageId: randomUUID(), body: sesSays('Delivery', { tag: mailTag(mailId) }), eventSource: 'aws:sqs' };
  await watch('mail-events', 'queue-mail-events', () =>
    mailEvents.handler({ Records: [told] } as unknown as SQSEvent, unhurried),
  );
  const attachmentScanned = await import('../../functions/queue/attachment-scanned.ts');
  const arrivals = await filesArrive(api, s3);
  await watch('attachment-scanned', 'queue-attachment-scanned', async () => {
    for (const told of arrivals) {
      const { batchItemFailures } = await attachmentScanned.handler(told, unhurried);
      if (batchItemFailures.length > 0) throw new Error('What the scanner told was not taken in');
    }
  });
  await watch('transit-requests', 'inbound-transit-requests', async () => {
    for (const batch of franceSays()) await takenIn(batch);
  });
  return done;
};
