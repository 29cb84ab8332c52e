import { namesIn } from '../../../../domain/by-name.ts';
import type { apiFunctions } from '../../../api/tables.ts';
import { agreements } from './agreements.ts';
import { attachments } from './attachments.ts';
import { alerts, monitor, news, open } from './beside-cases.ts';
import { cases } from './cases.ts';
import { convictedReading } from './convicted-reading.ts';
import { convictedTransfers } from './convicted-transfers.ts';
import { documentPrinting } from './document-printing.ts';
import { movements } from './movements.ts';
import { person } from './person.ts';
import { protection } from './protection.ts';
import { reading } from './reading.ts';
import { sanctions } from './sanctions.ts';
import { transcriptions } from './transcriptions.ts';
import { transits } from './transits.ts';
import { travelDocuments } from './travel-documents.ts';

type OperationWords = {
  readonly [Function in keyof typeof apiFunctions]: Readonly<Record<keyof (typeof apiFunctions)[Function]['routes'], string>>;
};

const byFunction: OperationWords = {
  open,
  reading,
  news,
  cases,
  protection,
  person,
  sanctions,
  movements,
  'travel-documents': travelDocuments,
  attachments,
  transits,
  transcriptions,
  'document-printing': documentPrinting,
  agreements,
  alerts,
  monitor,
  'convicted-transfers': convictedTransfers,
  'convicted-reading': convictedReading,
};

/**
 * What each operation of HTTP does to a file, what comes before and after it, what the other State sees of it, and which take two
 * persons. An operation without its words does not compile.
 */
export const wordsOfOperations: Readonly<Record<string, string>> = Object.assign(
  {},
  ...namesIn(byFunction).map((name) => byFunction[name]),
);
