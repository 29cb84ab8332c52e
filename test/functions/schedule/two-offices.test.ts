import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { justiceOf, type Office } from '../../../domain/alert/office.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { alertListsIn } from '../../../functions/adapters/alert-lists.ts';
import { caseAlertsIn } from '../../../functions/adapters/case-alerts.ts';
import { digestLinesIn, digestsIn } from '../../../functions/adapters/digests.ts';
import { reminderKey } from '../../../functions/adapters/keys.ts';
import { mailRecordsIn } from '../../../functions/adapters/mail-records.ts';
import { type Table, tableCalled } from '../../../functions/adapters/table.ts';
import { destinationOf } from '../../../functions/outbox/lane.ts';
import type { Unsent } from '../../../functions/ports/outbox.ts';
import { beginDigests, closeDigest } from '../../../functions/schedule/close-digest.ts';
import { passOn } from '../../../functions/schedule/pass-on.ts';
import { reconcileOffice } from '../../../functions/schedule/reconcile-alerts.ts';
import { sweepUntil } from '../../../functions/schedule/sweep-until.ts';
import { addressedTo } from '../../../functions/schema/addressed-office.ts';
import { alertIdOf } from '../../../functions/schema/alert-id.ts';
import type { DutyMailMessage } from '../../../functions/schema/duty-mail-message.ts';
import { dumpOf, newTable, storeHere } from '../../embedded/table.ts';
import { startApi } from '../calls.ts';
import { aDutyMail, aTransferMail } from '../mail/duty-mail-messages.ts';
import { partsOfSweep } from './sweep-parts.ts';

const readmission: Office = stateOf('KZ');
const justice = justiceOf(stateOf('KZ'));
const offices: readonly Office[] = [readmission, justice];
const now = '2026-12-01T00:00:00.000Z' as Instant;
const seven = '2026-12-01T02:00:00.000Z' as Instant;

beforeAll(async () => {
  await startApi();
});

let name: string;
let table: Table;
beforeEach(async () => {
  name = await newTable();
  table = tableCalled(name);
  await beginDigests(digestsIn(table), offices, now);
});

/** An alert for that office. */
const forOffice = (office: Office, urgency: DutyMailMessage['urgency']): DutyMailMessage => {
  const alert = office === justice ? aTransferMail({ urgency, at: now }) : aDutyMail({ urgency, at: now });
  return { ...alert, mailId: `${alert.caseId}/of-${office}` };
};

const owed = async (...alerts: readonly DutyMailMessage[]): Promise<void> => {
  const caseId = 'one';
  await storeHere().send(new PutCommand({ TableName: name, Item: { ...reminderKey(caseId), dueAt: now } }));
  expect(await caseAlertsIn(table).replace({ caseId, dueAt: now }, undefined, alerts, now)).toBe('done');
};

const outbox = async () =>
  (await dumpOf(name))
    .filter(({ pk }) => pk.startsWith('OUTBOX#'))
    .map((item) => ({ to: { queue: 'duty-mail' as const }, body: String(item['body']) }));

describe.each(offices)('of the two authorities of a State, that called %s', (office) => {
  const other = office === readmission ? justice : readmission;

  test('has in its list what is for it, and the other does not', async () => {
    const alert = forOffice(office, 'at-once');
    await owed(alert);
    const lists = alertListsIn(table);
    expect((await lists.list(office, { limit: 10 })).items).toMatchObject([{ office, alert }]);
    expect((await lists.list(other, { limit: 10 })).items).toEqual([]);
    expect(await lists.find(other, alertIdOf(alert))).toBeUndefined();
  });

  test('reads in its digest what is for it; the digest of the other goes out empty', async () => {
    const alert = forOffice(office, 'digest');
    await owed(alert);
    for (const one of offices)
      expect(await closeDigest({ digests: digestsIn(table), onPaper: [] }, one, seven)).toBe('digest-closed');
    const notices = (await outbox()).map(({ body }) => JSON.parse(body));
    expect(notices).toHaveLength(2);
    expect(notices).toContainEqual({ mailId: `digest/${office}/2026-12-01`, ...addressedTo(office), digest: '2026-12-01' });
    const linesOf = digestLinesIn(table);
    expect(await linesOf(office, '2026-12-01')).toEqual([alert]);
    expect(await linesOf(other, '2026-12-01')).toEqual([]);
  });

  test('is told of an urgent alert at its own next address, after two hours and while nobody acknowledged it', async () => {
    const alert = forOffice(office, 'urgent');
    await owed(alert);
    const acknowledgements = alertListsIn(table);
    const asked: string[] = [];
    const parts = {
      acknowledgements,
      onPaper: [],
      addressesOf: (of: string) => {
        asked.push(of);
        return 2;
      },
    };
    const alertId = alertIdOf(alert);
    expect(await passOn(parts, office, alertId, addHours(now, 1.9))).toBe('nothing-owed');
    expect(await passOn(parts, other, alertId, addHours(now, 2))).toBe('nothing-owed');
    expect(await passOn(parts, office, alertId, addHours(now, 2))).toBe('passed-on');
    expect(asked).toEqual([office]);
    const mails = (await outbox()).map(({ body }) => JSON.parse(body) as DutyMailMessage);
    expect(mails.find(({ passedOn }) => passedOn === 1)).toMatchObject(addressedTo(office));
  });

  test('is passed on to by the sweep, which knows the office by its list alone', async () => {
    await owed(forOffice(office, 'urgent'));
    const passedOn: DutyMailMessage[] = [];
    const sender = {
      send: async ({ body }: Unsent) => {
        const mail = JSON.parse(body) as DutyMailMessage;
        if (mail.passedOn !== undefined) passedOn.push(mail);
      },
    };
    const sweep = (at: Instant) => sweepUntil({ ...partsOfSweep(name), sender }, at, () => true);
    for (const hours of [1.9, 2, 2.1]) await sweep(addHours(now, hours));
    expect(passedOn).toMatchObject([addressedTo(office)]);
    expect(passedOn.map((mail) => mail.office)).toEqual([addressedTo(office).office]);
  });

  test('is compared with what was delivered to it, and not with what the other was sent', async () => {
    await owed(forOffice(office, 'at-once'));
    const parts = { alerts: alertListsIn(table), digests: digestsIn(table), mails: mailRecordsIn(table) };
    const later = addHours(now, 3);
    expect(await reconcileOffice(parts, office, later)).toMatchObject({ office, owed: 1, delivered: 0 });
    expect(await reconcileOffice(parts, other, later)).toMatchObject({ office: other, owed: 0, undelivered: [] });
  });

  test('waits for no mail of the other', async () => {
    await owed(...offices.map((one) => forOffice(one, 'at-once')));
    const destinations = (await outbox()).map(destinationOf);
    expect(destinations.toSorted()).toEqual(offices.map((one) => `duty-mail-${one}`).toSorted());
  });
});
