import type { Lexicon } from '../words.ts';
import { actsOnCases } from './acts-on-cases.ts';
import { agreements } from './agreements.ts';
import { alerts } from './alerts.ts';
import { attachments } from './attachments.ts';
import { caseAnswers } from './case-answers.ts';
import { caseView } from './case-view.ts';
import { convictedConsent } from './convicted-consent.ts';
import { convictedExchange } from './convicted-exchange.ts';
import { convictedHandOver } from './convicted-hand-over.ts';
import { convictedInstruments } from './convicted-instruments.ts';
import { convictedReading } from './convicted-reading.ts';
import { convictedSentence } from './convicted-sentence.ts';
import { convictedView } from './convicted-view.ts';
import { deadlines } from './deadlines.ts';
import { documentPrinting } from './document-printing.ts';
import { letters } from './letters.ts';
import { lists } from './lists.ts';
import { messages } from './messages.ts';
import { monitor } from './monitor.ts';
import { movements } from './movements.ts';
import { ownFile } from './own-file.ts';
import { persons } from './persons.ts';
import { protection } from './protection.ts';
import { requests } from './requests.ts';
import { rules } from './rules.ts';
import { saidByLetter } from './said-by-letter.ts';
import { sanctionsBans } from './sanctions-bans.ts';
import { sanctionsProposals } from './sanctions-proposals.ts';
import { sanctionsReasons } from './sanctions-reasons.ts';
import { sanctionsView } from './sanctions-view.ts';
import { sharedActs } from './shared-acts.ts';
import { transcribed } from './transcribed.ts';
import { transitView } from './transit-view.ts';
import { transits } from './transits.ts';
import { travelDocuments } from './travel-documents.ts';

/** The words of the components of the interface by HTTP, by their names. */
export const http: Lexicon = {
  ...persons,
  ...requests,
  ...actsOnCases,
  ...caseView,
  ...caseAnswers,
  ...sharedActs,
  ...protection,
  ...sanctionsReasons,
  ...ownFile,
  ...sanctionsProposals,
  ...movements,
  ...travelDocuments,
  ...deadlines,
  ...agreements,
  ...rules,
  ...transits,
  ...transitView,
  ...alerts,
  ...monitor,
  ...sanctionsView,
  ...lists,
  ...sanctionsBans,
  ...convictedConsent,
  ...convictedExchange,
  ...convictedHandOver,
  ...convictedInstruments,
  ...convictedReading,
  ...convictedSentence,
  ...convictedView,
  ...attachments,
  ...documentPrinting,
  ...transcribed,
  ...letters,
  ...saidByLetter,
};

/**
 * The words of the components of a document, by their names: of OpenAPI's, or of AsyncAPI's, in which what is told on a queue has the
 * name of an answer by HTTP now and then.
 */
export const lexicons = { openapi: http, asyncapi: { ...http, ...messages } } as const satisfies Readonly<
  Record<string, Lexicon>
>;
