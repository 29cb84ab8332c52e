import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { agreementOf } from '../../../domain/agreement/agreement-of.ts';
import { nextAlertAt } from '../../../domain/alert/owed-alerts.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import type { CalendarDate } from '../../../domain/time/calendar-date.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { loadedAgreements } from '../../../functions/adapters/loaded-agreements.ts';
import { dumpOf, type Item } from '../../embedded/table.ts';
import { type Api, caseIn, take } from '../operations.ts';

const states = { requesting: 'FR', requested: 'KZ' };

/** The item of a case whose transfer is confirmed on a travel document, so that nothing is owed but what the document's date brings. */
export const waitingCase = async (api: Api): Promise<Item> => {
  const caseId = await caseIn(api, 'planned-on-document');
  await take(api, caseId, states, { does: 'confirmTransfer', by: 'requested' });
  const item = (await dumpOf(api.table)).find(({ pk, sk }) => pk === `CASE#${caseId}` && sk === 'CASE');
  if (item === undefined) throw new Error('The case is not in the table');
  return item;
};

/** The same case of its own, whose document was issued at that instant and is valid until that day. */
export const caseLike = (like: Item, issuedAt: Instant, validUntil: CalendarDate, n: number): ReadmissionCase => {
  const file = like['file'] as ReadmissionCase;
  const [document] = file.travelDocuments;
  if (document?.issued === undefined) throw new Error('The case has no document');
  const documentId = randomUUID();
  const issued = { ...document.issued, at: issuedAt, issuedOn: issuedAt.slice(0, 10) as CalendarDate, validUntil };
  return {
    ...file,
    id: randomUUID(),
    requestingService: { ...file.requestingService, reference: `FR-YEAR-${n}` },
    travelDocuments: [{ ...document, documentId, issued }],
  };
};

/** The items that the sweep reads of a case: the case, and when something of it falls due after that instant. */
export const itemsOfCase = (like: Item, file: ReadmissionCase, after: Instant): readonly Item[] => {
  const dueAt = nextAlertAt(file, agreementOf(loadedAgreements()(), file.agreement), after);
  return [
    { ...like, pk: `CASE#${file.id}`, sk: 'CASE', file },
    { pk: `DUE#${file.id}`, sk: 'REMINDER', caseId: file.id, ...(dueAt === undefined ? {} : { duePartition: 'DUE#ALL', dueAt }) },
  ];
};

const atOnce = 25;

/** Puts items into the table, as many at a time as the store takes. */
export const putAll = async (table: string, items: readonly Item[]): Promise<void> => {
  const client = new DynamoDBClient({});
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  for (let from = 0; from < items.length; from += atOnce) {
    const writes = items.slice(from, from + atOnce).map((Item) => ({ PutRequest: { Item } }));
    const { UnprocessedItems = {} } = await documents.send(new BatchWriteCommand({ RequestItems: { [table]: writes } }));
    if (Object.keys(UnprocessedItems).length > 0) throw new Error('The store did not take all');
  }
  client.destroy();
};
