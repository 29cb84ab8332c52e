import { convictedReadingRoutes } from '../../functions/api/convicted-reading/routes.ts';
import { convictedTransferRoutes } from '../../functions/api/convicted-transfers/routes.ts';
import { onPaperHere } from './on-paper-here.ts';
import type { OperationName } from './operations.ts';
import { transferStates } from './transfer-states.ts';

/** The two States of a case, by the parts in which they stand. */
export type States = { readonly requesting: string; readonly requested: string };

/** What other functions than that of transfers have of them. */
const ofTransfersElsewhere: readonly OperationName[] = [
  'listConvictedTransferChanges',
  'listMonitoredTransfers',
  'getMonitoredTransfer',
];

/** What the officers of a connected State do with the letters of one that is not. */
export const ofStateOnPaper: readonly OperationName[] = [
  'enterTranscription',
  'confirmTranscription',
  'dropTranscription',
  'correctTranscription',
  'openCaseFromLetter',
];

/** France asks Kazakhstan; but silence has an effect with the Netherlands only, and a fictitious agreement has what needs consent. */
export const statesOf = (name: OperationName): States & { readonly outsider: string } => {
  if (name === 'confirmSilence' || name === 'issueOwnDocument') return { requesting: 'NL', requested: 'KZ', outsider: 'FR' };
  if (name === 'migrateCase' || name === 'consentToExtension') return { requesting: 'FR', requested: 'NL', outsider: 'KZ' };
  if (name in convictedTransferRoutes || name in convictedReadingRoutes || ofTransfersElsewhere.includes(name))
    return transferStates;
  // The Czech Republic is on paper here: Kazakhstan transcribes what it answers.
  if (ofStateOnPaper.includes(name)) return { requesting: 'KZ', requested: onPaperHere, outsider: 'FR' };
  // Only a State of the Schengen area enters alerts, and only Kazakhstan's law on expulsion is loaded.
  if (name === 'recordBorderAlert') return { requesting: 'FR', requested: 'NL', outsider: 'KZ' };
  if (name === 'recordExpulsionDecision') return { requesting: 'KZ', requested: 'FR', outsider: 'NL' };
  return { requesting: 'FR', requested: 'KZ', outsider: 'NL' };
};

const sampleOf: Partial<Readonly<Record<OperationName, string>>> = {
  confirmSilence: 'cases/open-case-nl-requests-kz',
  issueOwnDocument: 'cases/open-case-nl-requests-kz',
  changeTrack: 'cases/open-case-urgent',
  migrateCase: 'cases/open-case-fr-requests-nl',
  answerInquiry: 'cases/open-case-stateless',
  consentToExtension: 'cases/open-case-fr-requests-nl-urgent',
  recordBorderAlert: 'cases/open-case-fr-requests-nl',
  // No State bars a national of its own: the person is one of neither side.
  recordEntryBan: 'cases/open-case-third-country',
  confirmEntryBan: 'cases/open-case-third-country',
  requestBanReview: 'cases/open-case-third-country',
  liftSanction: 'cases/open-case-third-country',
  recordExpulsionDecision: 'cases/open-case-kz-requests-fr',
};

/** How a case for the operation is opened. */
export const openingFor = (name: OperationName): string =>
  sampleOf[name] ?? (ofStateOnPaper.includes(name) ? 'cases/open-case-kz-requests-cz' : 'cases/open-case');
