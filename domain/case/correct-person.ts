import type { Side } from '../caller.ts';
import type { RegisteredFiles } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import { caseStatuses, type ReadmissionCase } from '../file/readmission-case.ts';
import { submittedAnew } from '../file/submitters.ts';
import { isFor, type TravelDocument } from '../file/travel-document.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import type { Person } from '../person/person.ts';
import { identityOf, samePersonData } from '../person/same-person.ts';
import { type OutgoingBarred, outgoingBar } from '../protection/outgoing.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { bornInFuture } from './future-dates.ts';

export type CorrectionFacts = { readonly person: Person; readonly reason: string; readonly side: Side; readonly subject: string };

export type CorrectionRefusal = WrongState | InFuture | OutgoingBarred | { readonly kind: 'nothing-corrected' };

/** A document that is no longer for the person as now known is cancelled. */
const documentsFor = (documents: readonly TravelDocument[], person: Person, now: Instant): readonly TravelDocument[] =>
  documents.map((document) =>
    document.status === 'cancelled' || isFor(document, person)
      ? document
      : { ...document, status: 'cancelled', cancellation: { at: now, reason: 'identity-corrected' } },
  );

/** The requested State is asked again: its consent was to somebody else. A plan that rested on it falls with it. */
const askedAgain = (file: ReadmissionCase, now: Instant): ReadmissionCase => {
  if (file.status !== 'accepted') return file;
  const { acceptance: _given, transfer, requestedService, receiptConfirmedAt, ...request } = file;
  const cancelled = transfer === undefined ? [] : [{ ...transfer, stage: 'cancelled' as const, cancelledAt: now }];
  const again = { ...request, earlierMovements: [...request.earlierMovements, ...cancelled], replySince: now };
  if (requestedService === undefined || receiptConfirmedAt === undefined) return { ...again, status: 'opened' };
  return { ...again, status: 'received', requestedService, receiptConfirmedAt };
};

/**
 * A side corrects the person's data, and the other learns of it (data-protection clauses of the agreements read). Where it is
 * a matter of who the person is, the requested State confirms again, documents that no longer match are cancelled, and what
 * was assessed about the person as known before holds no longer; whoever says who the person is submits the case anew. A correction is sent, so a claim for protection bars it.
 */
export const correctPerson = (
  { shared, own, kept }: Pick<RegisteredFiles, 'shared' | 'own' | 'kept'>,
  { person, reason, side, subject }: CorrectionFacts,
  now: Instant,
): Result<Moved, CorrectionRefusal> => {
  if (shared.status === 'closed') return wrongState(shared, ...caseStatuses.filter((status) => status !== 'closed'));
  const barred = outgoingBar(own, kept, shared, now);
  if (barred !== undefined) return fail(barred);
  const future = bornInFuture(person, now);
  if (future !== undefined) return fail(future);
  if (samePersonData(shared.person, person)) return fail({ kind: 'nothing-corrected' });
  const changed = identityOf(shared.person) !== identityOf(person);
  const corrections = [...shared.corrections, { at: now, by: side, reason, identity: changed }];
  const corrected = { ...shared, person, corrections, changedAt: now };
  if (!changed) return moved({ shared: corrected });
  const anew = submittedAnew(shared, subject);
  const travelDocuments = documentsFor(shared.travelDocuments, person, now);
  return moved({ shared: askedAgain({ ...corrected, ...anew, personEdition: shared.personEdition + 1, travelDocuments }, now) });
};
