import type { StateCode } from '../../domain/state-code.ts';
import { addHours } from '../../domain/time/instant.ts';
import { resendHours } from '../change/outgoing.ts';
import type { CaseChange } from '../ports.ts';
import {
  caseKey,
  duePartition,
  historyKey,
  outboxPartition,
  ownFileKey,
  receiptItemKey,
  referenceKey,
  reminderKey,
  workKey,
} from './keys.ts';
import type { Write } from './transaction.ts';

export type Meaning = 'moved-on' | 'key-taken';

type Writes = readonly Write<Meaning>[];

const receiptDays = 90;

const absent = 'attribute_not_exists(pk)';

const receipt = ({ receipt: { key, request, answer, etag }, at }: CaseChange): Writes => [
  {
    put: { ...receiptItemKey(key), request, answer, etag, expiresAt: Math.floor(Date.parse(at) / 1000) + receiptDays * 86_400 },
    condition: absent,
    otherwise: 'key-taken',
  },
];

/** The case's item is put with every change, of an own file too: its version is what makes the case one consistency boundary. */
const files = ({ caseId, state, before, moved, written }: CaseChange): Writes => {
  const shared = moved.shared ?? before?.shared;
  const put = { ...caseKey(caseId), version: (before?.version ?? 0) + 1, file: shared, head: written.heads.shared };
  const guarded: Write<Meaning> =
    before === undefined
      ? { put, condition: absent, otherwise: 'moved-on' }
      : { put, condition: 'version = :seen', values: { ':seen': before.version }, otherwise: 'moved-on' };
  if (moved.own === undefined) return [guarded];
  return [guarded, { put: { ...ownFileKey(caseId, state), file: moved.own, head: written.heads.own } }];
};

const history = ({ caseId, state, written }: CaseChange): Writes =>
  written.entries.map((entry) => ({ put: { ...historyKey(caseId, entry.chain, state, entry.n), entry }, condition: absent }));

const newReferences = ({ before, written }: CaseChange): readonly string[] => {
  const [first] = written.work;
  if (first === undefined) return [];
  const { requestingReference, requestedReference } = first.item;
  const known = before === undefined ? [] : [before.shared.requestingService.reference];
  if (before !== undefined && before.shared.status !== 'opened') known.push(before.shared.requestedService.reference);
  return [...new Set([requestingReference, requestedReference])].filter(
    (reference) => reference !== undefined && !known.includes(reference),
  ) as string[];
};

const work = (change: CaseChange): Writes =>
  change.written.work.flatMap(({ state, item }: { readonly state: StateCode; readonly item: { readonly caseId: string } }) => [
    { put: { ...workKey(state, item.caseId), item } },
    ...newReferences(change).map((reference) => ({
      put: { ...referenceKey(state, reference, item.caseId), caseId: item.caseId },
    })),
  ]);

const owed = ({ caseId, written: { owed: next } }: CaseChange): Writes => {
  if (next === undefined) return [];
  if (next === null) return [{ remove: { ...reminderKey(caseId) } }];
  return [{ put: { ...reminderKey(caseId), caseId, act: next.act, count: next.count, duePartition, dueAt: next.at } }];
};

const outbox = ({ caseId, written, at }: CaseChange): Writes =>
  written.outgoing.map(({ id, to, body }, index) => ({
    put: {
      pk: outboxPartition(caseId),
      sk: `${String(written.heads.shared.n).padStart(6, '0')}#${index}`,
      id,
      to,
      body,
      caseId,
      duePartition,
      dueAt: addHours(at, resendHours),
    },
  }));

/** Every item that a change of a case writes, in one transaction. The receipt comes first, so that a repeat is told from a race. */
export const itemsOf = (change: CaseChange): Writes => [
  ...receipt(change),
  ...files(change),
  ...history(change),
  ...work(change),
  ...owed(change),
  ...outbox(change),
];
