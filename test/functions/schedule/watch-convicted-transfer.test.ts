import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { justiceOf, type Office } from '../../../domain/alert/office.ts';
import type { ConvictedTransfer } from '../../../domain/convicted-transfer/convicted-transfer.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { digestLinesIn } from '../../../functions/adapters/digests.ts';
import { convictedDueKey, convictedKey, duePartition } from '../../../functions/adapters/keys.ts';
import { pageWrites, split, tableOf } from '../../../functions/adapters/pages.ts';
import { tableCalled } from '../../../functions/adapters/table.ts';
import { nextTransferDueAt } from '../../../functions/change/convicted-transfer/transfer-alerts.ts';
import type { Unsent } from '../../../functions/ports/outbox.ts';
import { beginDigests } from '../../../functions/schedule/close-digest.ts';
import { sweepUntil } from '../../../functions/schedule/sweep-until.ts';
import { watchConvictedTransfer } from '../../../functions/schedule/watch-convicted-transfer.ts';
import { type DutyMailMessage, dutyMailMessage } from '../../../functions/schema/duty-mail-message.ts';
import { day, KZ, openedAt, person, VN } from '../../domain/convicted-transfer/specimen-facts.ts';
import { complete, fresh, step } from '../../domain/convicted-transfer/specimen-transfer.ts';
import { dumpOf, newTable, storeHere } from '../../embedded/table.ts';
import { startApi } from '../calls.ts';
import { partsOfSweep } from './sweep-parts.ts';

const transferId = '0190a000-0000-7000-8000-000000000007';
const offices: readonly Office[] = [KZ, justiceOf(KZ), justiceOf(VN)];
const days = (count: number, since: Instant = openedAt): Instant => addHours(since, 24 * count);

let name: string;
let parts: ReturnType<typeof partsOfSweep>;
beforeAll(async () => {
  await startApi();
});
beforeEach(async () => {
  name = await newTable();
  parts = partsOfSweep(name);
  await beginDigests(parts.digests, offices, openedAt);
});

/** Stores the shared file as a change of it does, with when it next falls due. */
const stored = async (shared: ConvictedTransfer, dueAt = nextTransferDueAt(shared)): Promise<void> => {
  const file = split({ ...shared, id: transferId });
  const key = convictedKey(transferId);
  const items = [
    { ...key, version: 1, file: file.file, pages: tableOf(file) },
    ...pageWrites(key.pk, file, undefined).flatMap((write) => ('put' in write ? [write.put] : [])),
    { ...convictedDueKey(transferId), transferId, ...(dueAt === undefined ? {} : { duePartition, dueAt }) },
  ];
  for (const Item of items) await storeHere().send(new PutCommand({ TableName: name, Item }));
};

const watch = (now: Instant) => watchConvictedTransfer(parts, transferId, now);

/** What each office has in its list, by its name. */
const told = async (): Promise<readonly (readonly [office: string, alert: DutyMailMessage])[]> =>
  (await dumpOf(name))
    .filter(({ pk }) => pk.startsWith('ALERT#OF#'))
    .map(({ pk, alert }) => [pk.slice('ALERT#OF#'.length), dutyMailMessage.parse(alert)] as const);

const consented = step(step(fresh(), 'information'), 'consent').shared;
const asked = step(step(step(step(fresh(), 'information'), 'consent'), 'verification'), 'request').shared;

describe('a transfer of a convicted person that is watched', () => {
  test('reminds the central authority of the State that owes an act, in its digest, by references and the treaty alone', async () => {
    await stored(consented);
    expect(await watch(addHours(days(14), -1 / 3600))).toBe('nothing-owed');
    expect(await watch(days(14))).toBe('alerted');
    const all = await told();
    expect(all).toEqual([['KZ.justice', expect.anything()]]);
    expect(all[0]?.[1]).toMatchObject({
      subject: 'convicted-transfer-verify-consent',
      urgency: 'digest',
      caseId: transferId,
      reference: 'VN-1',
      owedBy: 'KZ',
      basis: { lacks: 'rule-not-found' },
      assumptions: [expect.stringContaining('is assumed')],
    });
    for (const secret of [person.surname?.latin ?? 'SPECIMEN', person.dateOfBirth, 'Consul'])
      expect(JSON.stringify(all)).not.toContain(secret);
  });

  test('reminds once however often it is looked at, and again when the next reminder falls due', async () => {
    await stored(consented);
    for (const at of [14, 14, 15, 20.9]) await watch(days(at));
    expect(await told()).toHaveLength(1);
    expect(await parts.convicted.dueAt(transferId)).toBe(days(21));
    await watch(days(21));
    expect(await told()).toHaveLength(2);
  });

  test('reminds both States where both owe an answer, each for itself', async () => {
    await stored(asked);
    await watch(days(30));
    const all = (await told()).map(([office, { owedBy, subject }]) => [office, owedBy, subject]);
    expect(all.toSorted()).toEqual([
      ['KZ.justice', 'KZ', 'convicted-transfer-answer-request'],
      ['VN.justice', 'VN', 'convicted-transfer-answer-request'],
    ]);
  });

  test('tells at once that a travel document ends too soon where the digest would come when the person has left', async () => {
    const { shared } = complete();
    const { travelDocument } = shared;
    if (travelDocument === undefined) throw new Error('The specimen has a document');
    const ending = { ...shared, travelDocument: { ...travelDocument, validUntil: day('2026-06-02') } };
    const late = '2026-06-01T08:00:00.000Z' as Instant;
    await stored(ending, ending.changedAt);
    await beginDigests(parts.digests, [justiceOf(KZ)], late);
    await watch(late);
    const mine = (await told()).filter(([, { subject }]) => subject === 'convicted-transfer-document-ends');
    expect(mine).toMatchObject([['KZ.justice', { urgency: 'at-once', due: { latest: '2026-06-01T09:00:00.000Z' } }]]);
  });

  test('is left alone where a change moved it meanwhile', async () => {
    await stored(consented);
    const moved = {
      ...parts.convicted,
      load: async (id: string) => {
        const file = await parts.convicted.load(id);
        await stored(asked);
        return file;
      },
    };
    expect(await watchConvictedTransfer({ ...parts, convicted: moved }, transferId, days(14))).toBe('nothing-owed');
    expect(await told()).toEqual([]);
    expect(await parts.convicted.dueAt(transferId)).toBe(days(30));
  });

  test('is read whole where its file has pages', async () => {
    const long = { ...asked, questions: Array.from({ length: 20 }, (_none, n) => question(n)) } as ConvictedTransfer;
    await stored(long);
    expect((await dumpOf(name)).filter(({ pk }) => pk === `CONVICTED#${transferId}`).length).toBeGreaterThan(1);
    expect(await parts.convicted.load(transferId)).toMatchObject({ questions: long.questions });
  });

  const question = (n: number) => ({ n, from: 'sentencing', question: 'Q'.repeat(2_000), askedAt: openedAt });
});

describe('the sweep', () => {
  test('finds what falls due about a transfer, and writes it into the digest of the central authority and into no other', async () => {
    await stored(consented);
    const sent: Unsent[] = [];
    const sender = { send: async (message: Unsent) => void sent.push(message) };
    for (const now of [days(14), days(15), addHours(days(15), 1 / 30)]) await sweepUntil({ ...parts, sender }, now, () => true);
    const digests = sent.map(({ body }) => JSON.parse(body)).filter((body) => 'digest' in body);
    expect(new Set(digests.map(({ state, office }) => [state, office].join(' ')))).toEqual(
      new Set(['KZ ', 'KZ justice', 'VN justice']),
    );
    const linesOf = digestLinesIn(tableCalled(name));
    const lines = await Promise.all(
      digests.map(async ({ state, office, digest }) => [
        office === undefined ? state : `${state}.${office}`,
        (await linesOf(office === undefined ? state : `${state}.${office}`, digest)).map(({ subject }) => subject),
      ]),
    );
    expect(lines.filter(([, subjects]) => subjects.length > 0)).toEqual([['KZ.justice', ['convicted-transfer-verify-consent']]]);
  });
});
