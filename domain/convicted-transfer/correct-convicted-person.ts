import { bornInFuture } from '../case/future-dates.ts';
import type { InFuture } from '../file/in-future.ts';
import { type TooManyNames, tooManyNames } from '../identity/too-many-names.ts';
import type { Person } from '../person/person.ts';
import { identityOf, samePersonData } from '../person/same-person.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import type { OpenTransfer } from './convicted-transfer.ts';
import type { TransferFiles } from './transfer-files.ts';
import { movedTo, type TransferMoved, writtenShared } from './transfer-moved.ts';
import type { TransferSide } from './transfer-side.ts';
import { withoutConsent } from './without-consent.ts';
import { stillOpen, type WrongTransferState } from './wrong-transfer-state.ts';

export type ConvictedPersonCorrection = { readonly person: Person; readonly reason: string; readonly side: TransferSide };

export type ConvictedPersonCorrectionRefusal =
  | WrongTransferState
  | InFuture
  | TooManyNames
  | { readonly kind: 'nothing-corrected' };

/**
 * What rested on who the person was taken to be: the nationality that was found, the agreement of each State, the court’s decision, the
 * plan. The consent is the person’s own and stands.
 */
const ofSomebodyElse = ({ nationality: _found, ...file }: OpenTransfer, now: Instant): OpenTransfer =>
  withoutConsent(file as OpenTransfer, file.consents ?? [], now);

/**
 * Either State corrects the data of the person. Where it is a matter of who the person is, the nationality has to be found again, the
 * risks to be assessed again, and both States and the court to decide again, before anybody is handed over.
 */
export const correctConvictedPerson = (
  { shared }: TransferFiles,
  { person, reason, side }: ConvictedPersonCorrection,
  now: Instant,
): Result<TransferMoved, ConvictedPersonCorrectionRefusal> => {
  const open = stillOpen(shared);
  if (!open.ok) return open;
  const fault = bornInFuture(person, now) ?? tooManyNames(person);
  if (fault !== undefined) return fail(fault);
  if (samePersonData(shared.person, person)) return fail({ kind: 'nothing-corrected' });
  const identity = identityOf(shared.person) !== identityOf(person);
  const corrections = [...(shared.corrections ?? []), { at: now, from: side, reason, identity }];
  const personEdition = shared.personEdition + (identity ? 1 : 0);
  const found = identity ? ofSomebodyElse(open.value, now) : open.value;
  return movedTo(writtenShared({ ...found, person, personEdition, corrections, changedAt: now }));
};
