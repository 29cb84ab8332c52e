import { bears } from '../agreement/fact.ts';
import { type TooEarly, tooEarly } from '../policy/date-fault.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { standingConsent } from './consent-on-record.ts';
import { type Harsher, harsherThan } from './not-harsher.ts';
import { type RecordedDayFault, recordedDayFault } from './recorded-day.ts';
import type { CourtDecisionOnRecord } from './recorded-facts.ts';
import type { TransferFiles, TransferRules } from './transfer-files.ts';
import { movedTo, type TransferMoved, writtenShared } from './transfer-moved.ts';
import type { NoConsentStands } from './verify-consent.ts';
import { stillOpen, type WrongTransferState } from './wrong-transfer-state.ts';

export type CourtDecisionFacts = Omit<CourtDecisionOnRecord, 'recordedAt'>;

export type CourtDecisionRefusal =
  | WrongTransferState
  | RecordedDayFault
  | TooEarly
  | NoConsentStands
  | { readonly kind: 'sentence-not-recorded' }
  | { readonly kind: 'adaptation-not-provided-for'; readonly how: 'continued' | 'converted'; readonly source: string }
  | { readonly kind: 'adaptation-harsher'; readonly harsher: Harsher };

/**
 * The administering State records what its court decided on the execution of the sentence: the article, the term, the time served. It
 * is never harsher than the sentence, and rests on the consent that stands (Kazakhstan: Criminal Procedure Code art. 608, content not
 * read).
 */
export const recordCourtDecision = (
  { shared }: TransferFiles,
  facts: CourtDecisionFacts,
  { terms }: Pick<TransferRules, 'terms'>,
  now: Instant,
): Result<TransferMoved, CourtDecisionRefusal> => {
  const open = stillOpen(shared);
  if (!open.ok) return open;
  const { sentence } = shared;
  if (sentence === undefined) return fail({ kind: 'sentence-not-recorded' });
  if (standingConsent(shared) === undefined) return fail({ kind: 'no-consent-stands' });
  const { adaptation } = facts;
  const { decidedOn, how } = adaptation;
  const field = 'adaptation/decidedOn';
  const fault =
    recordedDayFault(field, decidedOn, shared, now) ??
    tooEarly(field, decidedOn, sentence.sentence.servedFrom, 'House rule: no decision on a sentence before it began');
  if (fault !== undefined) return fail(fault);
  const { enforcement } = terms;
  if (bears(enforcement) && enforcement.value !== 'either' && enforcement.value !== how)
    return fail({ kind: 'adaptation-not-provided-for', how, source: enforcement.source });
  const harsher = harsherThan(sentence.sentence, adaptation);
  if (harsher !== undefined) return fail({ kind: 'adaptation-harsher', harsher });
  return movedTo(writtenShared({ ...open.value, courtDecision: { ...facts, recordedAt: now }, changedAt: now }));
};
