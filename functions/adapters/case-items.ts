import { sameText } from '../../domain/compared-text.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { CaseChange } from '../ports/case-change.ts';
import type { Listed } from '../ports/listed.ts';
import { alertWrites } from './alert-items.ts';
import { replacedItem, unmovedItem } from './item-seen.ts';
import {
  caseKey,
  changeKey,
  documentKey,
  duePartition,
  expiryKey,
  historyKey,
  ownDatesKey,
  ownFileKey,
  referenceKey,
  reminderKey,
  workKey,
} from './keys.ts';
import { matchesWrite, withoutMatches } from './matches-item.ts';
import { outboxWrites } from './outbox-write.ts';
import { pageWrites, split, tableOf } from './pages.ts';
import { receiptWrite, secondsAfter } from './receipt-write.ts';
import { listedAfter, standingWrites } from './standing-items.ts';
import type { Write } from './transaction.ts';
import { unmoved } from './use-items.ts';

export type Meaning = 'moved-on' | 'key-taken';

type Writes = readonly Write<Meaning>[];

/** For how long a State can still ask what changed since it last did. */
const changeDays = 400;

const absent = 'attribute_not_exists(pk)';

/** The service itself asks nothing twice: what it records is told from a repeat by the case's version. */
const receipt = ({ receipt: given, at }: CaseChange): Writes => (given === undefined ? [] : [receiptWrite(given, at)]);

/** Whose own file the change may move: that of the State that acts, or the one that the service is to act in. */
const ownerOf = ({ state, inFileOf }: CaseChange): StateCode | undefined => (state === 'service' ? inFileOf : state);

/** The case's item is put with every change, of an own file too: its version is what makes the case one consistency boundary. */
const files = (change: CaseChange): Writes => {
  const { caseId, before, moved, written, named } = change;
  const [key, shared] = [caseKey(caseId), split(moved.shared ?? before?.shared ?? {})];
  const version = (before?.version ?? 0) + 1;
  const put = {
    ...key,
    version,
    file: shared.file,
    pages: tableOf(shared),
    head: written.heads.shared,
    ...listedAfter(before, written, named),
  };
  const guarded: Write<Meaning> =
    before === undefined
      ? { put, condition: absent, otherwise: 'moved-on' }
      : { put, condition: 'version = :seen', values: { ':seen': before.version }, otherwise: 'moved-on' };
  const both = [guarded, ...pageWrites(key.pk, shared, before?.pages?.shared)];
  const owner = ownerOf(change);
  if (moved.own === undefined || owner === undefined) return both;
  const [ownKey, own] = [ownFileKey(caseId, owner), split(withoutMatches(moved.own))];
  return [
    ...both,
    { put: { ...ownKey, file: own.file, pages: tableOf(own), head: written.heads.own } },
    ...pageWrites(ownKey.pk, own, before?.pages?.own),
  ];
};

/** At the opening, also where there are none. */
const matches = ({ caseId, state, found }: CaseChange): Writes =>
  found === undefined || state === 'service' ? [] : [matchesWrite(caseId, state, found)];

const history = (change: CaseChange): Writes => {
  const { caseId, state, written } = change;
  const of = ownerOf(change) ?? state;
  return written.entries.map((entry) => ({ put: { ...historyKey(caseId, entry.chain, of, entry.n), entry }, condition: absent }));
};

const newReferences = ({ before, written }: CaseChange): readonly string[] => {
  const [first] = written.work;
  if (first === undefined) return [];
  const { requestingReference, requestedReference } = first.item;
  const known = before === undefined ? [] : [before.shared.requestingService.reference];
  if (before !== undefined && 'requestedService' in before.shared) known.push(before.shared.requestedService?.reference ?? '');
  const stated = [requestingReference, requestedReference].filter((reference) => reference !== undefined);
  return stated.filter(
    (reference, place) => ![...known, ...stated.slice(0, place)].some((earlier) => sameText(earlier, reference)),
  );
};

const expiring = ({ written: { expiring: lines } }: CaseChange): Writes => [
  ...lines.put.map(({ state, line }) => ({ put: { ...expiryKey(state, line), line } })),
  ...lines.remove.map(({ state, line }) => ({ remove: { ...expiryKey(state, line) } })),
];

const alerts = ({ written, at }: CaseChange): Writes => written.alerts.flatMap((alert) => alertWrites(alert, at));

/** As what the case is found by name, beside the line that the list shows. */
const namedAs = ({ before, named = before?.listed?.named }: CaseChange): Pick<Listed, 'named'> =>
  named === undefined ? {} : { named };

/** News stands in the order in which it was stored, not in that of the decisions: so nothing comes before what was read already. */
const work = (change: CaseChange, storedAt: Instant): Writes =>
  change.written.work.flatMap(({ state, item, change: news }) => [
    { put: { ...workKey(state, item.caseId), item, listed: true, ...namedAs(change) } },
    ...standingWrites(state, item, change.before?.listed),
    { put: { ...changeKey(state, news, storedAt), news, expiresAt: secondsAfter(change.at, changeDays) } },
    ...newReferences(change).map((reference) => ({
      put: { ...referenceKey(state, reference, item.caseId), caseId: item.caseId },
    })),
  ]);

/** Where nothing is owed any more the item stays without an instant, and so out of the index. */
const owed = ({ caseId, written: { remindAt } }: CaseChange): Writes => {
  if (remindAt === undefined) return [];
  return [{ put: { ...reminderKey(caseId), caseId, ...(remindAt === null ? {} : { duePartition, dueAt: remindAt }) } }];
};

/** The same of the dates that its own file sets the State that acts, in an item of its own that the other State's changes never touch. */
const ownDates = ({ caseId, state, written: { ownDateAt } }: CaseChange): Writes => {
  if (ownDateAt === undefined || state === 'service') return [];
  const due = ownDateAt === null ? {} : { duePartition, dueAt: ownDateAt };
  return [{ put: { ...ownDatesKey(caseId, state), caseId, state, ...due } }];
};

const documents = ({ caseId, written }: CaseChange): Writes =>
  written.documents.map((documentId) => ({ put: { ...documentKey(documentId), caseId }, condition: absent }));

/** In which order a change's messages go: a change of an own file alone has no place among those that both States see. */
const placeInOutbox = ({ state, written: { entries, heads, work } }: CaseChange): string =>
  work.length > 0 || entries.some(({ chain }) => chain === 'shared')
    ? String(heads.shared.n).padStart(6, '0')
    : `own#${state}#${String(heads.own.n).padStart(6, '0')}`;

const outbox = (change: CaseChange): Writes => {
  const { caseId, written, at } = change;
  return written.outgoing.flatMap((outgoing, index) => outboxWrites(caseId, outgoing, `${placeInOutbox(change)}#${index}`, at));
};

/** The stop switches are as they were read: one that moved meanwhile cancels the whole. */
const uses = ({ usesSeen = [] }: CaseChange): Writes => usesSeen.map((seen) => unmoved(seen));

/** What else was read for the decision, and what is put beside the case. */
const beside = ({ itemsSeen = [], replaced = [] }: CaseChange): Writes => [
  ...itemsSeen.map(unmovedItem),
  ...replaced.map(replacedItem),
];

/**
 * Every item that a change of a case writes, in one transaction that is sent at that moment. The receipt comes first, so that a repeat is
 * told from a race.
 */
export const itemsOf = (change: CaseChange, storedAt: Instant): Writes => [
  ...receipt(change),
  ...files(change),
  ...matches(change),
  ...history(change),
  ...work(change, storedAt),
  ...owed(change),
  ...ownDates(change),
  ...documents(change),
  ...expiring(change),
  ...alerts(change),
  ...outbox(change),
  ...uses(change),
  ...beside(change),
];
