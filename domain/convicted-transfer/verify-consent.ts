import { type TooEarly, tooEarly } from '../policy/date-fault.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type ConsentVerification, standingConsent } from './consent-on-record.ts';
import { type RecordedDayFault, recordedDayFault } from './recorded-day.ts';
import type { TransferFiles } from './transfer-files.ts';
import { movedTo, type TransferMoved, writtenShared } from './transfer-moved.ts';
import { withoutConsent } from './without-consent.ts';
import { stillOpen, type WrongTransferState } from './wrong-transfer-state.ts';

export type VerificationFacts = Pick<ConsentVerification, 'found' | 'on' | 'official'> & { readonly subject: string };

export type NoConsentStands = { readonly kind: 'no-consent-stands' };

export type VerificationRefusal =
  | WrongTransferState
  | RecordedDayFault
  | TooEarly
  | NoConsentStands
  | { readonly kind: 'consent-recorder-verifies'; readonly consent: number };

/**
 * The administering State, which receives the person, verifies by its consul or an official that the consent is free and informed. It
 * is another person than who recorded it. Where it is not, it is no consent, and all that rested on it falls.
 */
export const verifyConsent = (
  { shared }: TransferFiles,
  { subject, ...facts }: VerificationFacts,
  now: Instant,
): Result<TransferMoved, VerificationRefusal> => {
  const open = stillOpen(shared);
  if (!open.ok) return open;
  const standing = standingConsent(shared);
  if (standing === undefined) return fail({ kind: 'no-consent-stands' });
  if (standing.by === subject) return fail({ kind: 'consent-recorder-verifies', consent: standing.n });
  const fault =
    recordedDayFault('on', facts.on, shared, now) ??
    tooEarly('on', facts.on, standing.givenOn, 'House rule: a consent is verified on no day before it is given');
  if (fault !== undefined) return fail(fault);
  const verification = { ...facts, recordedAt: now, by: subject };
  const consents = (shared.consents ?? []).map((consent) => (consent === standing ? { ...consent, verification } : consent));
  if (facts.found === 'not-free-or-not-informed') return movedTo(writtenShared(withoutConsent(open.value, consents, now)));
  return movedTo(writtenShared({ ...open.value, consents, changedAt: now }));
};
