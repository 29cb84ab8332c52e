import type { Basis } from '../../../domain/agreement/basis.ts';
import { justiceOf } from '../../../domain/alert/office.ts';
import type { Urgency } from '../../../domain/alert/urgency.ts';
import type { ConvictedTransfer } from '../../../domain/convicted-transfer/convicted-transfer.ts';
import { acrossFrom, stateOfSide, type TransferSide } from '../../../domain/convicted-transfer/transfer-side.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { addressedTo } from '../../schema/addressed-office.ts';
import type { TransferSubject } from '../../schema/duty-mail-acts.ts';
import type { DutyMailMessage } from '../../schema/duty-mail-message.ts';

/** To which side’s central authority an alert goes, how, and about what. `owedBy` is the side that has to act. */
export type TransferAlertFacts = {
  readonly to: TransferSide;
  readonly owedBy: TransferSide;
  readonly subject: TransferSubject;
  readonly urgency: Urgency;
  /** When it fell due to be told. */
  readonly at: Instant;
  readonly since: Instant;
  /** Until when it is of use to act. */
  readonly until?: Instant;
  readonly basis?: Basis;
};

/** No deadline of any treaty was read: a time is the house’s own. */
export const noDeadlineKnown: Basis = { lacks: 'rule-not-found' };

/** Under which number the side files the transfer; where it said none, under which the other does. */
const referenceFor = ({ id, references }: ConvictedTransfer, side: TransferSide): string =>
  references[side] ?? references[acrossFrom(side)] ?? id;

/**
 * The alert that a transfer owes the central authority of one of its States. References only: never a name, nor anything of an own file.
 * Its id does not depend on the run that found it owed. `which` tells it from others about the same.
 */
export const transferAlert = (
  file: ConvictedTransfer,
  { to, owedBy, subject, urgency, at, since, until, basis }: TransferAlertFacts,
  ...which: readonly (string | number)[]
): DutyMailMessage => {
  const office = justiceOf(stateOfSide(file, to));
  return {
    mailId: ['convicted', file.id, subject, ...which, office].join('/'),
    ...addressedTo(office),
    subject,
    urgency,
    at,
    caseId: file.id,
    reference: referenceFor(file, to),
    counterpart: stateOfSide(file, acrossFrom(to)),
    owedBy: stateOfSide(file, owedBy),
    agreement: file.instrument,
    assumptions: [...file.assumptions],
    since,
    ...(until === undefined ? {} : { due: { latest: until } }),
    ...(basis === undefined ? {} : { basis }),
  };
};
