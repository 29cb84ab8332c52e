import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { nextAlertAt } from '../../../domain/alert/owed-alerts.ts';
import { dueDeadlines } from '../../../domain/deadline/due-deadlines.ts';
import { sharedFields } from '../../../domain/file/case-view.ts';
import type { Moved } from '../../../domain/file/moved.ts';
import { emptyOwnFile, type OwnFile, ownFields } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { stateOn } from '../../../domain/file/side.ts';
import { workListItem } from '../../../domain/file/work-list-item.ts';
import { lookBackHours } from '../../../domain/policy/deadlines.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { type ChainHead, type ChainName, emptyChain, type HistoryEntry } from '../../history/entry.ts';
import type { Act } from '../../ports/act.ts';
import type { Written } from '../../ports/written.ts';
import { chained } from '../chained.ts';
import { outgoingOfOwn } from '../outgoing-of-own.ts';
import type { Salts } from '../salts.ts';
import { alertsFor } from './alerts-for.ts';
import { expiringLines, noLines } from './expiring-lines.ts';
import { outgoingFor } from './outgoing.ts';
import { ownDatesMoved } from './own-dates-moved.ts';
import { visibleChange } from './visible-change.ts';

/** The ends of the chains of a case, as they are before a change. */
type Heads = Readonly<Record<ChainName, ChainHead>>;

/** The files before a change; a new case has none. */
type Before = { readonly shared?: ReadmissionCase; readonly own?: OwnFile };

const pick = (file: object, fields: readonly string[]): object =>
  Object.fromEntries(Object.entries(file).filter(([field]) => fields.includes(field)));

const aboutOf = ({ attachment, inNameOf }: Act): Pick<Act, 'attachment' | 'inNameOf'> => ({
  ...(attachment === undefined ? {} : { attachment }),
  ...(inNameOf === undefined ? {} : { inNameOf }),
});

/** The ends of the chains of a case that has none yet, or of an own file that is still empty. */
export const newHeads = (caseId: string, salts: Salts): Record<ChainName, ChainHead> => ({
  shared: emptyChain(caseId, 'shared', salts()),
  own: emptyChain(caseId, 'own', salts()),
});

const newDocuments = (before: ReadmissionCase | undefined, after: ReadmissionCase): readonly string[] => {
  const known = (before?.travelDocuments ?? []).map(({ documentId }) => documentId);
  return after.travelDocuments.map(({ documentId }) => documentId).filter((documentId) => !known.includes(documentId));
};

/**
 * What the change writes: a history entry per changed file, both sides' work-list items and the next alert where the
 * shared file moved, what is owed to queues, and when the State that acts is next told of a date of its own file, where that moved.
 * A change of an own file alone touches nothing that the other State has.
 */
export const writtenBy = (act: Act, heads: Heads, before: Before, moved: Moved, agreement: Agreement): Written => {
  const { caseId, state, move, at } = act;
  const shared = moved.shared ?? before.shared;
  if (shared === undefined) throw new Error(`${move} changes a case that is not there and opens none`);
  const entries: HistoryEntry[] = [];
  const after: Record<ChainName, ChainHead> = { ...heads };
  const add = (chain: ChainName, fields: readonly string[], old: object, now: object): void => {
    const by = { caseId, chain, at, state, move, status: shared.status, ...aboutOf(act) };
    const { entry, head } = chained(heads[chain], by, pick(old, fields), pick(now, fields));
    entries.push(entry);
    after[chain] = head;
  };
  if (moved.shared !== undefined) add('shared', sharedFields, before.shared ?? {}, moved.shared);
  if (moved.own !== undefined) add('own', ownFields, before.own ?? {}, moved.own);
  const dates = ownDatesMoved(act, before, { shared, own: moved.own ?? before.own ?? emptyOwnFile });
  const ofOwn = moved.own === undefined ? [] : outgoingOfOwn(act, shared.agreement, before.own ?? {}, moved.own);
  if (moved.shared === undefined)
    return { heads: after, entries, work: [], documents: [], expiring: noLines, outgoing: ofOwn, alerts: [], ...dates };

  const due = dueDeadlines(shared, agreement, at);
  const change = visibleChange({ ...act, change: after.shared.n }, shared);
  return {
    heads: after,
    entries,
    work: (['requesting', 'requested'] as const).map((side) => ({
      state: stateOn(shared, side),
      item: workListItem(shared, side, due),
      change,
    })),
    remindAt: nextAlertAt(shared, agreement, addHours(at, -lookBackHours)) ?? null,
    documents: newDocuments(before.shared, shared),
    expiring: expiringLines(before.shared, shared),
    outgoing: [...outgoingFor({ ...act, change: after.shared.n }, shared), ...ofOwn],
    alerts: alertsFor(shared, before.shared),
    ...dates,
  };
};
