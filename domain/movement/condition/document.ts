import { arrivalOf, type Plan } from '../../file/plan.ts';
import type { ReadmissionCase } from '../../file/readmission-case.ts';
import { transcriptFault } from '../../file/transcript-fault.ts';
import { isFor, isIssued, validUntilOf } from '../../file/travel-document.ts';
import { freshness } from '../../policy/movement.ts';
import { addDays, type CalendarDate, dayInUtc } from '../../time/calendar-date.ts';
import type { GuardFacts, Verdict } from './guard-facts.ts';
import { met, notMet } from './verdict.ts';

const source = 'Readmission agreements on travel documents; France-Kazakhstan: valid for at least six months (as reported)';

const covers = (validUntil: CalendarDate, plan: Plan): boolean =>
  validUntil >= addDays(dayInUtc(arrivalOf(plan)), freshness.documentDays);

/**
 * The document is over and counts nevertheless: its renewal was asked for, by its extension or by a document in its place, and the
 * time for it is over (Czech Republic- and Norway-Kazakhstan art. 2(3)). The time in which it was itself issued is not that of its renewal.
 */
const countsThoughOver = ({ travelDocuments, missedDeadlines = [] }: ReadmissionCase, documentId: string): boolean =>
  missedDeadlines.some(({ clock, n, from, effect }) => {
    if (clock !== 'renewal' || effect !== 'expired-document' || n === undefined) return false;
    const { documentId: of, replaces, requestedAt, extensionAsked } = travelDocuments[n - 1] ?? {};
    return (replaces === documentId && from === requestedAt) || (of === documentId && from === extensionAsked?.at);
  });

/** The document of the plan is issued, for this person, not cancelled, and outlasts the arrival by a margin. */
export const document = ({ file, movement, authoriser }: GuardFacts): Verdict => {
  if (movement === undefined) return notMet(source, 'No movement is planned');
  const { plan } = movement;
  const tooShort = notMet(source, `The document does not outlast the arrival by ${freshness.documentDays} days`);
  if (plan.document.kind === 'passport') return covers(plan.document.validUntil, plan) ? met(source) : tooShort;
  const { documentId } = plan.document;
  const found = file.travelDocuments.find((candidate) => candidate.documentId === documentId);
  if (found === undefined || !isIssued(found))
    return notMet(source, 'The travel document of the plan is not issued, or cancelled');
  if (!isFor(found, file.person)) return notMet(source, 'The travel document is not for the person as now known');
  const prolonged = found.extensions?.at(-1)?.transcribedAs;
  const fault = transcriptFault(file, found.issued.transcribedAs, authoriser) ?? transcriptFault(file, prolonged, authoriser);
  if (fault !== undefined) return notMet(source, fault, found.issued.at);
  const holds = covers(validUntilOf(found), plan) || countsThoughOver(file, documentId);
  return holds ? met(source, found.issued.at) : tooShort;
};
