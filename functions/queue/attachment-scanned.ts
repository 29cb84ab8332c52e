import type { SQSRecord } from 'aws-lambda';
import { attachmentObjects } from '../adapters/attachment-objects.ts';
import { caseStore } from '../adapters/case-store.ts';
import { clock } from '../adapters/clock.ts';
import { loadedAgreements } from '../adapters/loaded-agreements.ts';
import { sharedCaseIn } from '../adapters/shared-case.ts';
import { tableCalled } from '../adapters/table.ts';
import { Fault } from '../fault.ts';
import { log } from '../log.ts';
import { attachmentOfKey } from '../ports/attachment-key.ts';
import { tableName } from '../settings.ts';
import { batchByRecord } from './batch-by-message.ts';
import { checkArrived } from './check-arrived.ts';
import { scanResult } from './scan-result.ts';

const table = tableCalled(tableName());
const objects = attachmentObjects();
const parts = {
  sharedCase: sharedCaseIn(table),
  cases: caseStore(table),
  objects,
  agreements: loadedAgreements(),
  clock,
};

/** The service lays down what it makes itself before the case says so: what no case waits for may be announced in a moment. */
const patientTimes = 2;

const take = async ({ body, attributes }: SQSRecord): Promise<void> => {
  const { s3ObjectDetails, scanResultDetails } = scanResult.parse(JSON.parse(body)).detail;
  const named = attachmentOfKey(s3ObjectDetails.objectKey);
  const result = scanResultDetails.scanResultStatus;
  // The scanner tries its own rights with an object of its own.
  if (named === undefined) return log.info('scanned-no-attachment', { result });
  const { caseId } = named;
  if (result === 'ACCESS_DENIED' || result === 'FAILED') return log.error('attachment-not-scanned', { caseId, result });
  if (result === 'THREATS_FOUND') log.error('malware-found', { caseId });
  const arrival = await checkArrived(parts, { ...named, result });
  if (arrival !== 'unannounced') return log.info('attachment-checked', { caseId, arrival });
  if (Number(attributes.ApproximateReceiveCount) <= patientTimes) throw new Fault('No case waits for this file yet');
  await objects.remove(s3ObjectDetails.objectKey);
  log.warn('unannounced-file-removed', { caseId });
};

/** Takes in what the scanner tells, one file after the other: those of a batch are often of the same case. */
export const handler = batchByRecord(take, { oneByOne: true });
