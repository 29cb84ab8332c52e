import type { RiskFinding } from '../../../../domain/file/assessment.ts';
import type { BestInterest } from '../../../../domain/file/best-interest.ts';
import type { ClaimOutcome } from '../../../../domain/file/claim-status.ts';
import type { Complaint } from '../../../../domain/file/complaint.ts';
import type { FollowUp } from '../../../../domain/file/follow-up.ts';
import type { HoldKind } from '../../../../domain/file/hold.ts';
import type { Interpreting, Notification } from '../../../../domain/file/notification.ts';
import type { CounselTold, ReopeningFact } from '../../../../domain/file/reopening.ts';
import type { StopBasis } from '../../../../domain/file/stop.ts';
import type { Trafficking } from '../../../../domain/file/trafficking.ts';
import { meanings } from '../enumeration.ts';

/** What protects the person: what was found, what holds a case, what the person was told. */
export const protection = {
  claimOutcome: meanings<ClaimOutcome>(
    'How a claim of the person for international protection stands, as far as the State knows',
    {
      none: 'It was checked, and the person has made no claim',
      undecided: 'A claim is made and not finally decided: the State sends nothing about the person, and the case is held',
      protected: 'Protection was granted: the State sends nothing about the person, and the case is held',
      'finally-rejected': 'A claim was rejected for good',
    },
  ),
  riskFinding: meanings<RiskFinding>('What an assessor found about a risk for the person in a State', {
    'no-real-risk': 'There is no real risk',
    'real-risk': 'There is a real risk: person and State are stopped, in every case of the State that found it',
    undetermined: 'It could not be found out: nobody departs on it',
  }),
  stopBasis: meanings<StopBasis>('By what a real risk was found', {
    assessment: 'By an assessment',
    refusal: 'By the reasons of a refusal, or of a withdrawal or revocation of what was accepted',
  }),
  reopeningFact: meanings<ReopeningFact>('The new fact on which a stop for a real risk is reopened; there is no other', {
    'circumstances-changed': 'What made the risk is no longer so',
    'finding-disproved': 'The finding was wrong',
    'another-person': 'The stop is of somebody else, whom the register took for this person',
  }),
  whoWasTold: meanings<CounselTold['who']>('Who was told that a stop is to be reopened', {
    counsel: 'Whoever speaks for the person',
    person: 'The person, where no counsel is on record',
  }),
  hold: meanings<HoldKind>(
    'What holds a case, so that nobody departs; each kind has its own rule on who sets and who releases it',
    {
      protection: 'A risk for the person is to be assessed; an assessor releases it after an assessment',
      claim: 'A claim for protection is undecided or was granted; a supervisor releases it once it is recorded that none bars',
      appeal: 'A remedy is lodged or pending; a supervisor releases it once it is certified as not lodged or final',
      medical: 'The person’s health; a supervisor releases it once a doctor finds the person fit to travel',
      trafficking: 'Trafficking in human beings is suspected; a supervisor releases it once the screening is concluded',
      escort: 'There is no fit escort; an officer or a supervisor releases it',
      'court-order': 'A court ordered it; a supervisor releases it',
      other: 'Another reason, which stands beside it; a supervisor releases it',
    },
  ),
  interest: meanings<BestInterest['finding']>('What was found about a child’s best interest', {
    'in-best-interest': 'It is best for the child; a guardian is named',
    'not-in-best-interest': 'It is not best for the child: nobody departs on it',
    'of-age': 'Somebody with a case of their own was checked there, and is of age',
    'named-in-error': 'Somebody with a case of their own is no child of this person; a natural person finds that',
  }),
  trafficking: meanings<Trafficking['finding']>('What the screening for trafficking in human beings gave', {
    'no-indication': 'Nothing points to it',
    suspected: 'It is suspected: the case is held',
    victim: 'The person is a victim: nobody departs unless a safe return is decided, with reasons',
    'not-a-victim': 'It was looked into, and the person is no victim',
  }),
  toldOf: meanings<Notification['of']>('Of what the person was told', {
    'return-decision': 'Of the decision that the person must go, and of the remedies against it',
    transfer: 'Of the day and the way of the transfer',
    'end-of-the-case': 'That the case came to its end',
  }),
  interpreted: meanings<Exclude<Interpreting['was'], 'not-needed'>>('How an interpreter took part when the person was told', {
    present: 'In the room',
    'by-telephone': 'At a distance, by telephone',
  }),
  complainant: meanings<Complaint['from']>('Who complains', {
    person: 'The person of the case',
    counsel: 'Whoever speaks for the person',
    family: 'A member of the family',
    organisation: 'An organisation that helps the person',
    monitor: 'The State’s independent monitor',
  }),
  complaintMatter: meanings<Complaint['matter']>('What a complaint is about', {
    'risk-on-return': 'A risk for the person on return: it holds the case until the risk is assessed anew',
    treatment: 'How the person is treated',
    detention: 'That, or how, the person is detained',
    decision: 'The decision that the person must go',
    data: 'What is held or given about the person',
    other: 'Something else, as its text says',
  }),
  followUp: meanings<FollowUp['found']>('What became of the person after the return', {
    well: 'The person is well',
    'in-need': 'The person needs help',
    detained: 'The person is locked up: the State’s officers and its monitor are told',
    harmed: 'The person was harmed: the State’s officers and its monitor are told',
    'moved-onward': 'The person went on to another State',
    'not-found': 'The person was not found',
  }),
  heard: meanings<'heard' | 'not-heard'>('Whether the person was heard about the risks', {
    heard: 'The person was heard',
    'not-heard': 'The person was not heard; why stands in the State’s own file',
  }),
};
