import type { Answer } from '../calls.ts';
import type { OperationName } from '../operations.ts';
import type { About, Call } from './turn.ts';

/** What a story is about before its first turn. */
export const nothingYet: About = {
  case: '',
  transit: '',
  transfer: '',
  document: '',
  attachment: '',
  agreement: 'france-kazakhstan',
  instrument: 'convicted-persons-vn-kz',
  alert: '',
  monitor: '',
  page: 'openCase',
  read: '',
  next: '',
};

const wordOf = {
  caseId: 'case',
  transitId: 'transit',
  transferId: 'transfer',
  documentId: 'document',
  attachmentId: 'attachment',
  agreementId: 'agreement',
  instrumentId: 'instrument',
  alertId: 'alert',
  monitorId: 'monitor',
  page: 'page',
} as const;

/** The ids that a path names. */
export const idsIn = (path: string, about: About): Record<string, string> =>
  Object.fromEntries(
    Object.entries(wordOf)
      .filter(([name]) => path.includes(`{${name}}`))
      .map(([name, word]) => [name, about[word]]),
  );

const lastOf = (list: unknown, field: string): string =>
  ((list ?? []) as readonly Readonly<Record<string, string>>[]).at(-1)?.[field] ?? '';

/** What an answer tells of what a story is about, by the operation. */
const tells: Partial<Readonly<Record<OperationName, (body: Answer['body']) => Partial<About>>>> = {
  openCase: ({ caseId }) => ({ case: String(caseId) }),
  stateInterest: ({ transferId }) => ({ transfer: String(transferId) }),
  addAttachment: ({ attachmentId }) => ({ attachment: String(attachmentId) }),
  getCase: ({ travelDocuments }) => ({ document: lastOf(travelDocuments, 'documentId') }),
  getTransit: ({ takeBackCase }) => (takeBackCase === undefined ? {} : { case: String(takeBackCase) }),
  getSanctions: ({ proposals }) => ({ read: lastOf(proposals, 'read') }),
  listAlerts: ({ items }) => ({ alert: lastOf(items, 'alertId') }),
  listConvictedTransferAlerts: ({ items }) => ({ alert: lastOf(items, 'alertId') }),
  listMonitoredCases: ({ items }) => ({ monitor: lastOf(items, 'monitorId') }),
  listMonitoredTransfers: ({ items }) => ({ monitor: lastOf(items, 'monitorId') }),
};

/** What a story is about after a call was answered. */
export const knowing = (about: About, { does, keeps }: Call, { body }: Answer): About => {
  const { next } = body;
  return { ...about, ...(keeps ? {} : tells[does]?.(body)), ...(typeof next === 'string' ? { next } : {}) };
};
