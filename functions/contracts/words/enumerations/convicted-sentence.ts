import type { EnforcementReport, SentenceEnd } from '../../../../domain/convicted-transfer/hand-over.ts';
import type { HandOverCondition } from '../../../../domain/convicted-transfer/hand-over-condition.ts';
import type { HandOverStanding, HandOverSupply } from '../../../../domain/convicted-transfer/hand-over-standing.ts';
import type { Adaptation } from '../../../../domain/convicted-transfer/not-harsher.ts';
import type { DocumentOnRecord } from '../../../../domain/convicted-transfer/recorded-facts.ts';
import type { Adjustment, Imposed } from '../../../../domain/convicted-transfer/sentence.ts';
import type { TransferHoldKind } from '../../../../domain/convicted-transfer/transfer-holds.ts';
import { freshness } from '../../../../domain/policy/movement.ts';
import { meanings } from '../enumeration.ts';

/** The sentence, what has to be so before the person is handed over, and what became of it. */
export const convictedSentence = {
  sentenceWithoutEnd: meanings<Exclude<Imposed['is'], 'term'>>('Which sentence it is that has no fixed end', {
    life: 'For as long as the person lives',
    indeterminate: 'For no time that the judgment fixes',
  }),
  adjustmentReason: meanings<Adjustment['why']>('Why days shorten or lengthen what is left to serve', {
    'custody-before-judgment': 'The person was in custody before the judgment',
    remission: 'Days were remitted',
    work: 'Days were earned by work',
    'time-at-large': 'The person was at large, and did not serve',
    other: 'Another decision, by the authority that is named',
  }),
  adaptationWay: meanings<Adaptation['how']>('How the administering State goes on with a sentence', {
    continued: 'It goes on with the sentence as it is, and adapts what its law does not have',
    converted: 'It puts a sentence of its own in its place',
  }),
  transferDocumentKind: meanings<DocumentOnRecord['kind']>('By which document the person crosses the border', {
    passport: 'A passport of the administering State',
    'return-document': 'A document for this one return, which the administering State issued',
  }),
  transferHold: meanings<TransferHoldKind>(
    'Why a State holds a hand-over; whichever it is, another person than who set it releases it',
    {
      protection: 'A risk for the person is to be assessed; it is released once an assessment is on record since',
      claim: 'A claim for protection is undecided or was granted',
      medical: 'The person’s health; it is released once a doctor’s finding is on record since',
      'court-order': 'A court ordered it',
      other: 'Another reason, which stands beside it',
    },
  ),
  handOverCondition: meanings<HandOverCondition>(
    'What must be so before a convicted person is handed over; what is absent is not met, and a limit of the treaty that was not read refuses nobody',
    {
      instrument: 'The treaty under which the transfer was opened is in force on the day of the hand-over',
      nationality: 'The administering State found the person to be its national',
      finality: 'The judgment is final, and can be carried out where the treaty asks for it',
      custodial: 'The sentence deprives of liberty',
      'dual-criminality': 'The act is a crime in the administering State too',
      'time-left': 'As much is left to serve as the treaty wants, on the day on which the request was received',
      'other-proceedings': 'No other proceedings are open in the sentencing State, where the treaty asks for it',
      consent: 'The person consents, in writing and informed, and has not taken it back',
      'both-states': 'Both States agreed',
      'consent-verified': 'Another person than who recorded the consent, of the administering State, found it free and informed',
      'court-decision': 'A court of the administering State decided on the execution, no more harshly than the sentence',
      'real-risk': `An assessor of the sentencing State found no real risk in any State on the way, ${freshness.assessmentHours / 24} days ago at most`,
      stop: 'No real risk that the sentencing State found before stands against a State on the way',
      claim: 'The sentencing State knows of no claim for protection that is undecided or was granted',
      holds: 'No hold of the sentencing State is open',
      'another-procedure':
        'No case of readmission of the sentencing State is open about the person, and no other transfer of the person there is not over',
      'other-side': 'Nothing on the administering State’s side stops the hand-over; what it is stays there',
      fitness: 'A doctor found the person fit until the arrival',
      'travel-document': `A document of the administering State outlasts the arrival by ${freshness.documentDays} days`,
      plan: 'The hand-over is planned by the sentencing State',
      confirmation: 'The administering State confirmed the plan as it stands',
    },
  ),
  handOverStanding: meanings<HandOverStanding['is']>('How a condition of a hand-over stands', {
    met: 'The fact is on record, and holds',
    'not-met': 'It is not met, and bars the hand-over',
    'not-known': 'Nothing is on record of it, or too old a fact: it bars the hand-over',
    open: 'One reading of the time that is left has it met: it bars nobody',
    'no-rule': 'The treaty does not ask for it, or was not read so far: it bars nobody',
  }),
  handOverSupply: meanings<HandOverSupply['side']>('Which side can supply a fact of the guard of a hand-over', {
    sentencing: 'The State whose court convicted the person',
    administering: 'The State in which the sentence is to be served',
    'any-party': 'Either of the two States, each for itself',
  }),
  enforcementStage: meanings<EnforcementReport['stage']>('How far the enforcement of a sentence is', {
    'taken-in-charge': 'The person arrived, and was taken in charge',
    'in-progress': 'The person serves the sentence',
    'conditionally-released': 'The person was let go on conditions',
    recaptured: 'The person had escaped, and was caught again',
  }),
  sentenceEnd: meanings<SentenceEnd['how']>('How a sentence came to its end', {
    served: 'It was served to its last day',
    released: 'The person was let go before that, for good',
    pardoned: 'The person was pardoned, or the sentence fell under an amnesty',
    'set-aside': 'The judgment was set aside by the State that gave it',
    escaped: 'The person escaped, and was not caught again',
    died: 'The person is dead',
  }),
};
