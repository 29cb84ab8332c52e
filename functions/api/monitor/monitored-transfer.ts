import type { ConvictedTransfer } from '../../../domain/convicted-transfer/convicted-transfer.ts';
import { handOverGuard } from '../../../domain/convicted-transfer/hand-over-guard.ts';
import type { TransferOwnFile } from '../../../domain/convicted-transfer/transfer-own-file.ts';
import { transferRulesOf } from '../../../domain/convicted-transfer/transfer-rules-of.ts';
import type { TransferSide } from '../../../domain/convicted-transfer/transfer-side.ts';
import type { ConvictedPersonTreaty } from '../../../domain/convicted-transfer/treaty.ts';
import { mayBeMinorOn } from '../../../domain/time/birth-date.ts';
import { dayInUtc } from '../../../domain/time/calendar-date.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { TransferPicture } from '../../change/convicted-transfer/picture.ts';
import { present } from '../../http/present.ts';
import { monitoredAssessment, monitoredHolds, monitoredStops } from './monitored-protection.ts';
import { onDay } from './on-day.ts';

const consentsOf = ({ consents = [] }: ConvictedTransfer) =>
  consents.map(({ consenting, givenOn, interpreting, counsel, verification, withdrawal }) =>
    present({
      by: consenting.is,
      representedFor: consenting.is === 'representative' ? consenting.why : undefined,
      givenOn,
      interpreting: interpreting.was,
      counsel: counsel.was,
      verification: verification && { found: verification.found, on: verification.on },
      withdrawnOn: onDay(withdrawal?.at),
    }),
  );

const handOverOf = (shared: ConvictedTransfer) => {
  if (!('handOver' in shared)) return undefined;
  const inBreach = shared.status === 'ended' ? shared.inBreach : shared.status === 'handed-over-in-breach';
  return { on: dayInUtc(shared.handOver.at), inBreach };
};

/** What both States know: consent, and what became of the transfer. */
const sharedOf = (shared: ConvictedTransfer) =>
  present({
    told: (shared.information ?? []).map(({ toldOn, interpreting }) => ({ toldOn, interpreting: interpreting.was })),
    consents: consentsOf(shared),
    refusal:
      shared.status === 'refused'
        ? {
            from: shared.refusal.from,
            on: dayInUtc(shared.refusal.at),
            grounds: shared.refusal.grounds.map(({ ground }) => ground),
          }
        : undefined,
    withdrawal: shared.status === 'withdrawn' ? { from: shared.withdrawal.from, on: dayInUtc(shared.withdrawal.at) } : undefined,
    handOver: handOverOf(shared),
    reports: ('reports' in shared ? (shared.reports ?? []) : []).map(({ stage, on }) => ({ stage, on })),
    end: shared.status === 'ended' ? { how: shared.end.how, on: shared.end.on } : undefined,
  });

const ownOf = (own: TransferOwnFile) => {
  const { fitness, sentenceEnd, breachLacked } = own;
  return present({
    assessment: monitoredAssessment(own),
    stops: own.stops && monitoredStops(own),
    holds: own.holds && monitoredHolds(own.holds),
    fitness: fitness && { fit: fitness.fit, examinedOn: fitness.examinedOn },
    breachLacked: breachLacked && [...breachLacked],
    end: sentenceEnd && { how: sentenceEnd.how, on: sentenceEnd.on },
  });
};

/** How the guard stands, for the monitor of the State that hands over: nobody else may know all of it. */
const guardOf = ({ side, files }: TransferPicture, treaties: readonly ConvictedPersonTreaty[], now: Instant) =>
  side === 'administering'
    ? undefined
    : handOverGuard({ ...files, rules: transferRulesOf(files.shared, treaties), at: now }).map(({ condition, is }) => ({
        condition,
        is,
      }));

/** What a line of the list and the transfer itself both tell a monitor. */
export const monitoredTransferLine = (
  monitorId: string,
  {
    side,
    status,
    instrument,
    openedAt,
  }: Pick<ConvictedTransfer, 'status' | 'instrument' | 'openedAt'> & { readonly side: TransferSide },
) => ({ monitorId, side, status, instrument, openedOn: dayInUtc(openedAt) });

/**
 * What the State’s independent monitor reads of a transfer: coded facts by the day. No name, text, number, place or hour is in it: the id
 * of a transfer begins with the time of its opening, so that an hour would lead back to it.
 */
export const monitoredTransfer = (
  monitorId: string,
  picture: TransferPicture,
  treaties: readonly ConvictedPersonTreaty[],
  now: Instant,
) => {
  const { side, files } = picture;
  const { shared, own } = files;
  return {
    ...monitoredTransferLine(monitorId, { ...shared, side }),
    minor: mayBeMinorOn(shared.person.dateOfBirth, dayInUtc(now)),
    ...sharedOf(shared),
    facts: ownOf(own),
    ...present({ conditions: guardOf(picture, treaties, now) }),
    assumptions: [...shared.assumptions],
  };
};
