import { createHash } from 'node:crypto';
import { comparedText } from '../../domain/compared-text.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { ChainName } from '../history/entry.ts';

/** The key of an item. The partition key's prefix is a permission. */
export type Key = { readonly pk: string; readonly sk: string };

const padded = (n: number): string => String(n).padStart(6, '0');

export const caseKey = (caseId: string): Key => ({ pk: `CASE#${caseId}`, sk: 'CASE' });

export const ownFileKey = (caseId: string, state: StateCode): Key => ({ pk: `OWNFILE#${state}#${caseId}`, sk: 'OWNFILE' });

/** What the register had of the person when that State opened the case. */
export const matchesKey = (caseId: string, state: StateCode): Key => ({ ...ownFileKey(caseId, state), sk: 'MATCHES' });

/** The partition of a chain: the shared one, or the own one of a State. */
export const historyPartition = (caseId: string, chain: ChainName, state: string): string =>
  `HISTORY#${caseId}#${chain === 'shared' ? 'SHARED' : state}`;

export const historyKey = (caseId: string, chain: ChainName, state: string, n: number): Key => ({
  pk: historyPartition(caseId, chain, state),
  sk: padded(n),
});

export const workPartition = (state: StateCode): string => `WORK#${state}`;

/** Where the lines of a State's work list are, in the order in which the cases were opened. */
export const linePrefix = 'CASE#';

export const workKey = (state: StateCode, caseId: string): Key => ({ pk: workPartition(state), sk: `${linePrefix}${caseId}` });

/** Where the cases of a reference stand in a State's work list, however it is written. The length keeps `A` from finding `A#B`. */
export const referencePrefix = (reference: string): string => {
  const compared = comparedText(reference);
  // One sign can stand for many letters, and a sort key has 1024 bytes.
  const place = compared.length <= 100 ? compared : createHash('sha256').update(compared).digest('base64url');
  return `REF#${compared.length}#${place}#`;
};

export const referenceKey = (state: StateCode, reference: string, caseId: string): Key => ({
  pk: workPartition(state),
  sk: `${referencePrefix(reference)}${caseId}`,
});

/** Where the cases of one standing are in a State's work list, by `standing-items.ts`. */
export const taskPrefix = (group: string): string => `TASK#${group}#`;

/** Where all cases of a State's work list are, in the order in which they fall due; those of which no deadline runs come last. */
export const pressingPrefix = 'PRESSING#';

/** Behind every instant. */
export const noDeadline = '~';

export const pressingPlace = (due: string | undefined, caseId: string): string => `${due ?? noDeadline}#${caseId}`;

/** Where the news of changes stand in a State's partition, in the order in which they were stored. */
export const changePrefix = 'CHANGE#';

export const changeKey = (
  state: StateCode,
  { caseId, change }: { readonly caseId: string; readonly change: number },
  storedAt: string,
): Key => ({ pk: workPartition(state), sk: `${changePrefix}${storedAt}#${caseId}#${padded(change)}` });

/** The stop switches of a State under an agreement. */
export const useKey = (agreement: string, state: StateCode): Key => ({ pk: `SWITCH#${state}#${agreement}`, sk: 'USE' });

/** The stops that ended, in the order of their numbers. */
export const endedStopPrefix = 'STOP#';

export const endedStopKey = (agreement: string, state: StateCode, n: number): Key => ({
  pk: useKey(agreement, state).pk,
  sk: `${endedStopPrefix}${padded(n)}`,
});

/**
 * Which cases that a State opened name a case as that of a member of the family, of those that the reading State is a party to. Each
 * State writes items of its own, and what it writes where the other reads is of cases that both can read.
 */
export const linksKey = (caseId: string, reader: StateCode, opener: StateCode): Key => ({
  pk: `CASE#${caseId}`,
  sk: `LINKS#${reader}#${opener}`,
});

/** A place in a State's register of persons, by the hash of a trait or of a case. */
export const personKey = (hash: string): Key => ({ pk: `PERSON#${hash}`, sk: 'PERSON' });

/** The cases that are kept at a place of the register. */
export const personCasePrefix = 'CASE#';

/** The lists of the places at which a case is kept. */
export const personPlacesPrefix = 'PLACES#';

/** The cases of a State whose person has a word of a name, or a document of a number, by the hash of that: each with all that is said beside it. */
export const namedPrefix = 'NAMED#';

/** `said`: by what is known again all that is said of the person, or all numbers of the person's documents. */
export const namedPlace = (caseId: string, said: string): string => `${caseId}#${said}`;

/** By what the secret of the registers is known again. */
export const fingerprintKey: Key = { pk: 'FINGERPRINT#REGISTERS', sk: 'FINGERPRINT' };

/** Where the documents that expire stand in a State's partition, in the order of their last day. */
export const expiryPrefix = 'EXPIRY#';

export const expiryKey = (
  state: StateCode,
  { validUntil, documentId }: { readonly validUntil: string; readonly documentId: string },
): Key => ({ pk: workPartition(state), sk: `${expiryPrefix}${validUntil}#${documentId}` });

/** In which case the document of a number stands, by the keyed hash of State and number. */
export const numberKey = (hash: string): Key => ({ pk: `DOCUMENT#NUMBER#${hash}`, sk: 'NUMBER' });

export const documentKey = (documentId: string): Key => ({ pk: `DOCUMENT#${documentId}`, sk: 'DOCUMENT' });

export const receiptItemKey = (key: string): Key => ({ pk: `RECEIPT#${key}`, sk: 'RECEIPT' });

export const outboxPartition = (caseId: string): string => `OUTBOX#${caseId}`;

export const reminderKey = (caseId: string): Key => ({ pk: `DUE#${caseId}`, sk: 'REMINDER' });

/** When a State is next told of a date that its own file of a case sets it. */
export const ownDatesKey = (caseId: string, state: StateCode): Key => ({ pk: `DUE#OWN#${state}#${caseId}`, sk: 'OWN-DATES' });

export const mailKey = (tag: string): Key => ({ pk: `ALERT#MAIL#${tag}`, sk: 'MAIL' });

/** The alerts of an office, in the order in which they fell due. */
export const alertPartition = (office: string): string => `ALERT#OF#${office}`;

export const alertKey = (office: string, alertId: string): Key => ({ pk: alertPartition(office), sk: alertId });

/** What stands in the digest of an office for a day. */
export const digestLines = (office: string, day: string): string => `ALERT#DIGEST#${office}#${day}`;

/** Which digest of an office is being gathered, and when it is written. */
export const digestKey = (office: string): Key => ({ pk: `DUE#DIGEST#${office}`, sk: 'DIGEST' });

/** What the sweep put back. */
export const putBackKey: Key = { pk: 'DUE#SWEEP', sk: 'PUT-BACK' };

/** A transit, by the id that its requesting State gave it. */
export const transitKey = (transitId: string): Key => ({ pk: `TRANSIT#${transitId}`, sk: 'TRANSIT' });

/** A message that waits for one before it, by its sequence. */
export const waitingKey = (transitId: string, sequence: number): Key => ({
  pk: transitKey(transitId).pk,
  sk: `WAITS#${padded(sequence)}`,
});

/** What a message of a partner came to, by the hash of its sender and id. */
export const messageKey = (hash: string): Key => ({ pk: `RECEIPT#${hash}`, sk: 'MESSAGE' });

/** The messages that came to nothing, as a State reads them: those that it sent, and those that asked it. */
export const rejectedPartition = (state: string): string => `TRANSIT#REJECTED#${state}`;

export const rejectedKey = (state: string, { at, hash }: { readonly at: string; readonly hash: string }): Key => ({
  pk: rejectedPartition(state),
  sk: `${at}#${hash}`,
});

/** Where the transits stand in a State's partition, in the order of their entry; those that are ended apart. */
export const transitLinePrefix = (ended: boolean): string => `TRANSIT#${ended ? 'ENDED' : 'OPEN'}#`;

export const transitLineKey = (
  state: StateCode,
  { ended, entryAt, transitId }: { readonly ended: boolean; readonly entryAt: string; readonly transitId: string },
): Key => ({ pk: workPartition(state), sk: `${transitLinePrefix(ended)}${entryAt}#${transitId}` });

/** Where what waits without a transit stands in a State's partition: before the transits that are open, none of which begins so. */
export const earlyLineKey = (state: StateCode, transitId: string): Key => ({
  pk: workPartition(state),
  sk: `${transitLinePrefix(false)}!${transitId}`,
});

/** When something of a transit falls due. */
export const transitDueKey = (transitId: string): Key => ({ pk: `DUE#TRANSIT#${transitId}`, sk: 'TRANSIT' });

/** A transfer of a convicted person. */
export const convictedKey = (transferId: string): Key => ({ pk: `CONVICTED#${transferId}`, sk: 'TRANSFER' });

/** What one State keeps of a transfer for itself. */
export const convictedOwnKey = (transferId: string, state: StateCode): Key => ({
  pk: `CONVICTED#OWN#${state}#${transferId}`,
  sk: 'OWN',
});

/** The transfers of a State, apart from all that its authority for readmission lists. */
export const convictedPartition = (state: StateCode): string => `CONVICTED#LIST#${state}`;

/** Where the transfers stand in it, in the order in which they were opened; those that are over apart. */
export const convictedLinePrefix = (ended: boolean): string => (ended ? 'ENDED#' : 'OPEN#');

export const convictedLineKey = (state: StateCode, ended: boolean, transferId: string): Key => ({
  pk: convictedPartition(state),
  sk: `${convictedLinePrefix(ended)}${transferId}`,
});

export const convictedReferenceKey = (state: StateCode, reference: string, transferId: string): Key => ({
  pk: convictedPartition(state),
  sk: `${referencePrefix(reference)}${transferId}`,
});

export const convictedNewsKey = (
  state: StateCode,
  { transferId, change }: { readonly transferId: string; readonly change: number },
  storedAt: string,
): Key => ({ pk: convictedPartition(state), sk: `${changePrefix}${storedAt}#${transferId}#${padded(change)}` });

/** When something of a transfer falls due. */
export const convictedDueKey = (transferId: string): Key => ({ pk: `DUE#CONVICTED#${transferId}`, sk: 'CONVICTED' });

/** The one partition of the sparse index `due`. */
export const duePartition = 'DUE#ALL';
