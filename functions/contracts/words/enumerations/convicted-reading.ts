import type { consentingParties, counselAtConsent } from '../../../../domain/convicted-transfer/consent-on-record.ts';
import type { noInstrumentReasons } from '../../../../domain/convicted-transfer/instrument-between.ts';
import type { TransferTermName } from '../../../../domain/convicted-transfer/treaties/term-names.ts';
import type {
  enforcementTerms,
  finalityTerms,
  groundEffects,
  nationalityTerms,
} from '../../../../domain/convicted-transfer/treaties/terms.ts';
import type { TreatyStage } from '../../../../domain/convicted-transfer/treaty.ts';
import { meanings } from '../enumeration.ts';
import { convictedExchange } from './convicted-exchange.ts';

/** What is read of the treaties on transfers, and of a transfer by a monitor. */
export const convictedReading = {
  treatyStage: meanings<TreatyStage>('How far a treaty has come', {
    planned: 'Nothing was concluded, as far as was seen',
    named: 'It stands in a list of treaties, and how far it came was not found',
    'signing-authorised': 'The government may sign it, and that it did was not found',
    signed: 'It was signed, and that it was ratified was not found',
    ratified: 'Kazakhstan ratified it, and since when it is in force was not found',
    'in-force': 'It is in force, as an official source says',
  }),
  termName: meanings<TransferTermName>('A term of a treaty on the transfer of convicted persons', {
    nationality: 'Whose national the person has to be',
    finality: 'Whether the judgment has to be final, and enforceable too',
    custodial: 'Whether only a sentence that deprives of liberty is meant',
    dualCriminality: 'Whether the act has to be a crime in both States',
    leastMonthsLeft: 'How much has to be left to serve',
    measuredAt: 'On which day it is measured how much is left',
    noOtherProceedings: 'Whether other proceedings stand in the way',
    consent: 'How the person consents, and for whom somebody else can',
    bothStatesAgree: 'Whether both States have to agree',
    grounds: 'On which grounds a State may refuse, or must',
    papers: 'Which papers go with the request',
    enforcement: 'Whether the sentence is continued, or another put in its place',
    pardon: 'Which State can pardon the person afterwards',
    revision: 'Which State decides whether the judgment is looked at again',
    costs: 'Who bears the costs of it',
    languages: 'In which language is written',
  }),
  nationalityTerm: meanings<(typeof nationalityTerms)[number]>('Whose national the person has to be', {
    'of-the-administering-state': 'Of the administering State, whatever other nationality there is',
    'of-the-administering-state-alone': 'Of the administering State and of no other',
  }),
  finalityTerm: meanings<(typeof finalityTerms)[number]>('What the judgment has to be', {
    final: 'It can no longer be appealed',
    'final-and-enforceable': 'It can no longer be appealed, and can be carried out',
  }),
  enforcementTerm: meanings<(typeof enforcementTerms)[number]>('How the administering State carries the sentence out', {
    continued: 'It continues the sentence, and adapts only what its law does not have',
    converted: 'It puts a sentence of its own law in the place of the other',
    either: 'It does the one or the other',
  }),
  groundEffect: meanings<(typeof groundEffects)[number]>('What follows from a ground of refusal', {
    may: 'The State may refuse on it, and need not',
    must: 'The State has to refuse on it',
    open: 'The text was not read so far that it is known which',
  }),
  groundGiven: meanings('A ground on which a transfer was refused', {
    ...convictedExchange.transferGround.values,
    'real-risk': 'A real risk for the person was found: nobody is handed over to that',
  }),
  noInstrumentReason: meanings<(typeof noInstrumentReasons)[number]>('Why no treaty can be used between the two States', {
    'no-instrument': 'None is known between them',
    'instrument-planned': 'One is only planned: nothing is opened under it',
    'instrument-not-in-force': 'One was concluded, and is not in force on that day as far as was found',
  }),
  consentingParty: meanings<(typeof consentingParties)[number]>('Who consented', {
    person: 'The convicted person, alone or with help',
    representative: 'Somebody who represents the person, where the treaty provides for it',
  }),
  presenceOfCounsel: meanings<(typeof counselAtConsent)[number]>('Whether counsel was there when the person consented', {
    present: 'Counsel was there',
    'offered-and-refused': 'Counsel was offered, and the person wanted none',
  }),
} as const;
