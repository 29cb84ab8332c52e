import type { Enumeration } from '../enumeration.ts';
import { agreements } from './agreements.ts';
import { alerts } from './alerts.ts';
import { attachments } from './attachments.ts';
import { cases } from './cases.ts';
import { convictedConsent } from './convicted-consent.ts';
import { convictedExchange } from './convicted-exchange.ts';
import { convictedReading } from './convicted-reading.ts';
import { convictedSentence } from './convicted-sentence.ts';
import { deadlines } from './deadlines.ts';
import { decisions } from './decisions.ts';
import { evidence } from './evidence.ts';
import { movements } from './movements.ts';
import { parts } from './parts.ts';
import { persons } from './persons.ts';
import { protection } from './protection.ts';
import { requests } from './requests.ts';
import { sanctionsBans } from './sanctions-bans.ts';
import { sanctionsProposals } from './sanctions-proposals.ts';
import { sanctionsReasons } from './sanctions-reasons.ts';
import { sanctionsTold } from './sanctions-told.ts';
import { sanctionsView } from './sanctions-view.ts';
import { transits } from './transits.ts';
import { travelDocuments } from './travel-documents.ts';

/** Every enumeration of the contracts. One is found by its values: no two have the same. */
export const enumerations: readonly Enumeration[] = [
  parts,
  persons,
  requests,
  evidence,
  cases,
  decisions,
  protection,
  sanctionsReasons,
  movements,
  travelDocuments,
  deadlines,
  agreements,
  transits,
  alerts,
  sanctionsBans,
  sanctionsProposals,
  sanctionsTold,
  sanctionsView,
  convictedConsent,
  convictedExchange,
  convictedSentence,
  convictedReading,
  attachments,
].flatMap((group): readonly Enumeration[] => Object.values(group));

const key = (values: readonly string[]): string => values.toSorted().join(' ');

const byValues: ReadonlyMap<string, Enumeration> = new Map(
  enumerations.map((enumeration) => [key(Object.keys(enumeration.values)), enumeration]),
);

/** The words of the enumeration with those values, in whatever order; undefined where none has just them. */
export const enumerationOf = (values: readonly unknown[]): Enumeration | undefined =>
  byValues.get(key(values.filter((value) => value !== null).map(String)));
