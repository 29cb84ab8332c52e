import { bears, isSet } from '../agreement/fact.ts';
import type { Person } from '../person/person.ts';
import { type TooEarly, tooEarly } from '../policy/date-fault.ts';
import { fail, type Result } from '../result.ts';
import { type CalendarDate, earliestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import { type ConsentBy, type ConsentOnRecord, standingConsent } from './consent-on-record.ts';
import { consentSuitsAge } from './consent-suits-age.ts';
import type { ConvictedTransfer } from './convicted-transfer.ts';
import { type RecordedDayFault, recordedDayFault } from './recorded-day.ts';
import type { TransferFiles, TransferRules } from './transfer-files.ts';
import { movedTo, type TransferMoved, writtenShared } from './transfer-moved.ts';
import type { RepresentedFor, TransferTerms } from './treaties/terms.ts';
import { stillOpen, type WrongTransferState } from './wrong-transfer-state.ts';

export type ConsentFacts = Pick<
  ConsentOnRecord,
  'consenting' | 'givenOn' | 'language' | 'interpreting' | 'counsel' | 'official' | 'declaration'
> & { readonly subject: string };

export type ConsentRefusal =
  | WrongTransferState
  | RecordedDayFault
  | { readonly kind: 'consent-stands'; readonly consent: number }
  | { readonly kind: 'not-informed-before' | 'minor-consents-alone' | 'represented-for-age-when-of-age' }
  | { readonly kind: 'representative-not-provided-for'; readonly why: RepresentedFor; readonly source: string };

/** A representative consents only where the treaty says so, and for what it says: where that was not read, the person alone does. */
const representativeFault = (consenting: ConsentBy, { consent: rule }: TransferTerms): ConsentRefusal | undefined => {
  if (consenting.is === 'person') return undefined;
  const { why } = consenting;
  if (bears(rule) && rule.value.representedFor.includes(why)) return undefined;
  return { kind: 'representative-not-provided-for', why, source: isSet(rule) ? rule.source : rule.lookUp };
};

/** Who cannot consent alone for their age, and for whose age nobody consents in their place. */
const ageFault = ({ dateOfBirth }: Person, { consenting, givenOn }: ConsentFacts): ConsentRefusal | undefined => {
  if (consentSuitsAge(consenting, dateOfBirth, givenOn)) return undefined;
  return { kind: consenting.is === 'person' ? 'minor-consents-alone' : 'represented-for-age-when-of-age' };
};

/** The days on which consent was taken back, or found not to be free or informed. */
const fellOn = ({ consents = [] }: ConvictedTransfer): readonly CalendarDate[] =>
  consents.flatMap(({ withdrawal, verification }) => [
    ...(withdrawal === undefined ? [] : [earliestDayAnywhere(withdrawal.at)]),
    ...(verification?.found === 'not-free-or-not-informed' ? [verification.on] : []),
  ]);

/** Who was found not to be informed is told anew before a consent counts. */
const toldFor = ({ information = [], consents = [] }: ConvictedTransfer, givenOn: CalendarDate) => {
  const unfounded = consents.findLast(({ verification }) => verification?.found === 'not-free-or-not-informed')?.verification?.on;
  return information.findLast(({ toldOn }) => toldOn <= givenOn && (unfounded === undefined || toldOn >= unfounded));
};

const offeredFirst = 'House rule: no consent is given before counsel was offered';
const givenAnew = 'House rule: whoever took consent back consents anew, and what was signed before counts no more';

/** A day that comes before what has to go before: the offer of counsel, and the fall of every earlier consent. */
const orderFault = (shared: ConvictedTransfer, { givenOn, counsel }: ConsentFacts): TooEarly | undefined =>
  (counsel.was === 'offered-and-refused' ? tooEarly('givenOn', givenOn, counsel.offeredOn, offeredFirst) : undefined) ??
  tooEarly('givenOn', givenOn, fellOn(shared).toSorted().at(-1), givenAnew);

/**
 * The sentencing State records the consent: in writing, in a language understood, after the person was told what it means, with counsel
 * present or offered and refused, before a named official. It is this procedure’s own: none from another file counts, and none from here
 * counts in a readmission.
 */
export const recordConsent = (
  { shared }: TransferFiles,
  given: ConsentFacts,
  { terms }: Pick<TransferRules, 'terms'>,
  now: Instant,
): Result<TransferMoved, ConsentRefusal> => {
  const open = stillOpen(shared);
  if (!open.ok) return open;
  const { subject, ...facts } = given;
  const { givenOn, counsel, consenting } = facts;
  const offered = counsel.was === 'offered-and-refused' ? counsel.offeredOn : givenOn;
  const fault =
    recordedDayFault('givenOn', givenOn, shared, now) ??
    recordedDayFault('counsel/offeredOn', offered, shared, now) ??
    orderFault(shared, given);
  if (fault !== undefined) return fail(fault);
  const standing = standingConsent(shared);
  if (standing !== undefined) return fail({ kind: 'consent-stands', consent: standing.n });
  const told = toldFor(shared, givenOn);
  if (told === undefined) return fail({ kind: 'not-informed-before' });
  const represented = representativeFault(consenting, terms) ?? ageFault(shared.person, given);
  if (represented !== undefined) return fail(represented);
  const earlier = shared.consents ?? [];
  const consent = { ...facts, n: earlier.length + 1, information: told.n, recordedAt: now, by: subject };
  return movedTo(writtenShared({ ...open.value, consents: [...earlier, consent], changedAt: now }));
};
