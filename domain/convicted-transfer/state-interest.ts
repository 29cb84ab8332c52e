import { assumptionsOf } from '../agreement/stage-record.ts';
import { bornInFuture } from '../case/future-dates.ts';
import type { InFuture } from '../file/in-future.ts';
import type { Written } from '../file/written-file.ts';
import { type TooManyNames, tooManyNames } from '../identity/too-many-names.ts';
import type { Person } from '../person/person.ts';
import { fail, ok, type Result } from '../result.ts';
import type { StateCode } from '../state-code.ts';
import { localDay } from '../time/calendars/local-day.ts';
import type { Instant } from '../time/instant.ts';
import type { InterestStated } from './convicted-transfer.ts';
import { filedUnder } from './filed-under.ts';
import { instrumentBetween, type NoInstrument } from './instrument-between.ts';
import { type RecordedDayFault, recordedDayFault } from './recorded-day.ts';
import type { Interest } from './transfer-exchange.ts';
import { writtenShared } from './transfer-moved.ts';
import { stateOfSide, type TransferSide } from './transfer-side.ts';
import type { ConvictedPersonTreaty } from './treaty.ts';

export type InterestFacts = Pick<Interest, 'from' | 'statedOn' | 'official'> & {
  readonly transferId: string;
  readonly sentencingState: StateCode;
  readonly administeringState: StateCode;
  readonly person: Person;
  /** On which side the State stands that records it. */
  readonly side: TransferSide;
  readonly subject: string;
  /** Under which number the State that records it files the transfer. */
  readonly reference: string;
};

export type InterestRefusal =
  | NoInstrument
  | InFuture
  | RecordedDayFault
  | TooManyNames
  | { readonly kind: 'interest-of-other-state'; readonly from: TransferSide };

/**
 * Opens the file of a transfer: the person, or either State, is interested in it. Only where a treaty is in force between the two States
 * on that day, in the State that records it (design rule 5). A State speaks for itself alone.
 */
export const stateInterest = (
  facts: InterestFacts,
  treaties: readonly ConvictedPersonTreaty[],
  now: Instant,
): Result<Written<InterestStated>, InterestRefusal> => {
  const {
    transferId: id,
    sentencingState,
    administeringState,
    person,
    side,
    subject,
    from,
    statedOn,
    official,
    reference,
  } = facts;
  if (from !== 'person' && from !== side) return fail({ kind: 'interest-of-other-state', from });
  const day = localDay(stateOfSide(facts, side), now);
  const instrument = instrumentBetween(treaties, sentencingState, administeringState, day);
  if (!instrument.ok) return instrument;
  const fault = bornInFuture(person, now) ?? tooManyNames(person) ?? recordedDayFault('statedOn', statedOn, { person }, now);
  if (fault !== undefined) return fail(fault);
  return ok(
    writtenShared({
      id,
      status: 'interest-stated',
      instrument: instrument.value.id,
      assumptions: assumptionsOf(instrument.value),
      sentencingState,
      administeringState,
      person,
      personEdition: 1,
      references: filedUnder({}, side, reference),
      interest: { from, statedOn, official, by: subject },
      plans: 0,
      openedAt: now,
      changedAt: now,
    }),
  );
};
