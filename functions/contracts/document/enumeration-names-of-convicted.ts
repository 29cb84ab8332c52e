import {
  consentingParties,
  counselAtConsent,
  verificationFindings,
} from '../../../domain/convicted-transfer/consent-on-record.ts';
import { convictedTransferStatuses } from '../../../domain/convicted-transfer/convicted-transfer.ts';
import { groundsGiven } from '../../../domain/convicted-transfer/ground-given.ts';
import { enforcementStages, sentenceEnds } from '../../../domain/convicted-transfer/hand-over.ts';
import { handOverConditions } from '../../../domain/convicted-transfer/hand-over-condition.ts';
import { handOverStandings } from '../../../domain/convicted-transfer/hand-over-standing.ts';
import { noInstrumentReasons } from '../../../domain/convicted-transfer/instrument-between.ts';
import { adaptationWays } from '../../../domain/convicted-transfer/not-harsher.ts';
import { transferDocumentKinds } from '../../../domain/convicted-transfer/recorded-facts.ts';
import { adjustmentReasons, sentencesWithoutEnd } from '../../../domain/convicted-transfer/sentence.ts';
import { interestedParties } from '../../../domain/convicted-transfer/transfer-exchange.ts';
import { transferHoldKinds } from '../../../domain/convicted-transfer/transfer-holds.ts';
import { transferOwedActs } from '../../../domain/convicted-transfer/transfer-owed.ts';
import { transferSides } from '../../../domain/convicted-transfer/transfer-side.ts';
import { transferPapers } from '../../../domain/convicted-transfer/treaties/papers.ts';
import { transferTermNames } from '../../../domain/convicted-transfer/treaties/term-names.ts';
import {
  enforcementTerms,
  finalityTerms,
  groundEffects,
  nationalityTerms,
  representedForAll,
  transferGrounds,
} from '../../../domain/convicted-transfer/treaties/terms.ts';
import { treatyStages } from '../../../domain/convicted-transfer/treaty.ts';

/** What the lists of values of a transfer of a convicted person are called. */
export const listsOfConvicted: Readonly<Record<string, readonly string[]>> = {
  AdaptationWay: adaptationWays,
  AdjustmentReason: adjustmentReasons,
  ConsentFinding: verificationFindings,
  ConsentingParty: consentingParties,
  ConvictedTransferStatus: convictedTransferStatuses,
  PresenceOfCounsel: counselAtConsent,
  EnforcementStage: enforcementStages,
  EndOfSentence: sentenceEnds,
  EnforcementTerm: enforcementTerms,
  FinalityTerm: finalityTerms,
  GroundEffect: groundEffects,
  HandOverConditionName: handOverConditions,
  HandOverStanding: handOverStandings,
  InterestedParty: interestedParties,
  NationalityTerm: nationalityTerms,
  NoInstrumentReason: noInstrumentReasons,
  RepresentedFor: representedForAll,
  SentenceKindWithoutEnd: sentencesWithoutEnd,
  TransferDocumentKind: transferDocumentKinds,
  TransferGround: transferGrounds,
  TransferGroundBasis: ['treaty', 'own-law'],
  TransferGroundGivenCode: groundsGiven,
  TransferHoldKind: transferHoldKinds,
  TransferOwedAct: transferOwedActs,
  TransferPaperKind: transferPapers,
  TransferSide: transferSides,
  TransferSupplySide: [...transferSides, 'any-party'],
  TransferTermName: transferTermNames,
  TreatyStage: treatyStages,
};
