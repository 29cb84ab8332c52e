import type { TransportMode } from '../../../../domain/agreement/agreement.ts';
import type { GuardCondition } from '../../../../domain/file/guard-condition.ts';
import type { MovementKind } from '../../../../domain/file/kind.ts';
import type { Movement, MovementStage } from '../../../../domain/file/movement.ts';
import type { TakeBackDuty } from '../../../../domain/file/take-back.ts';
import type { Verdict } from '../../../../domain/movement/condition/guard-facts.ts';
import type { TakeBackFacts } from '../../../../domain/movement/open-take-back.ts';
import { meanings } from '../enumeration.ts';

const takeBackWords = {
  'moved-in-breach': 'The person was moved without an authorisation that stood',
  'decision-annulled': 'The decision that the person must go was annulled after the transfer',
} as const satisfies Record<TakeBackFacts['reason'], string>;

/** How a person is moved, and what has to be so before that. */
export const movements = {
  transportMode: meanings<TransportMode>('By what means the person is moved', {
    air: 'By air',
    land: 'By land',
    sea: 'By sea',
  }),
  movementKind: meanings<MovementKind>('Why the person is moved', {
    readmission: 'The requesting State brings the person to the requested State, which consented',
    'notice-only': 'The same on a valid passport: notice was given, and no consent is needed',
    transit: 'The person is carried through a third State',
    'take-back': 'The requested State brings the person back to the requesting State',
    'return-after-error': 'The same, since the readmission was found to be an error',
  }),
  movementStage: meanings<MovementStage>('How far a movement is', {
    planned: 'Planned, and not answered by the receiving State',
    confirmed: 'The receiving State confirmed time and place of the plan as it is',
    declined: 'The receiving State declined the plan as it is',
    cancelled: 'The moving State gave the plan up',
    failed: 'The departure failed',
    departed: 'The person left',
    arrived: 'The person arrived',
  }),
  failureReason: meanings<NonNullable<Movement['failure']>['reason']>('Why a departure failed', {
    'person-resisted': 'The person did not let it happen',
    'carrier-refused': 'The carrier refused to take the person',
    'person-unfit': 'The person was not fit to travel',
    'person-absent': 'The person was not there',
    'documents-refused': 'The travel documents were not accepted',
    'weather-or-technical': 'The weather, or a technical fault',
    'order-of-a-court': 'A court ordered that the person stay',
    held: 'A hold stopped it',
  }),
  takeBackKind: meanings<TakeBackDuty['kind']>('Which way back it is', {
    'take-back': 'A taking back of a person moved in breach, on a decision annulled since, or whose transit ended',
    'return-after-error': 'A return after a readmission in error',
  }),
  takeBackReasonStated: meanings<TakeBackFacts['reason']>('Why the requesting State opens the taking back', takeBackWords),
  guardCondition: meanings<GuardCondition>(
    'What must be so before a person is moved; what is absent, unset or too old is not met',
    {
      consent: 'The receiving State consented, or owes it to take the person back',
      agreement: 'The agreement is in force, and covers such a person, on the day of departure',
      use: 'Neither State has stopped using the agreement for such a person, or towards a State on the way',
      'return-decision': 'A return decision is enforceable, not annulled, and names the receiving State',
      notified: 'The person was told of the decision and the remedies, with an interpreter where needed, and has a copy',
      'clear-day': 'The clear day of a person refused entry is over, or was given up',
      remedies: 'The remedies are certified as not lodged, the time to appeal being over, or as final; within 24 hours',
      claim: 'It was checked lately that no claim for protection is undecided or was granted',
      assessment: 'An assessor found no real risk in any State on the way, and that was confirmed lately',
      stop: 'No real risk that the moving State found before stands against a State on the way',
      holds: 'No hold of the moving State is open',
      'another-procedure': 'No other procedure of the moving State holds the person; what it is stays there',
      'other-side': 'Nothing on the receiving State’s side stops the movement; what it is stays there',
      trafficking: 'The person was screened for trafficking, and is no victim or has a safe return',
      fitness: 'A doctor found the person fit to travel until the arrival',
      document: 'The document of the plan is issued for this person, stands, and outlasts the arrival',
      confirmation: 'The receiving State confirmed the plan as it is',
      escort: 'It is decided whether the person is escorted, and the plan is as decided',
      minor: 'Somebody who may be under 18 goes only in their best interest, and to a guardian',
      children: 'No parent leaves a child without a finding on its best interest and a guardian',
    },
  ),
  conditionState: meanings<Verdict['state']>('How a condition of the guard stands', {
    met: 'The fact is there, and fresh',
    'not-met': 'It is not met, and bars the departure',
    'not-applicable': 'It does not concern this movement',
  }),
};
