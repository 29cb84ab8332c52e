import type { AppealPeriod } from '../../../../domain/file/appeal-period.ts';
import type { Detention, DetentionGround } from '../../../../domain/file/detention.ts';
import type { Remedies, RemedyState } from '../../../../domain/file/remedies.ts';
import type { ReturnDecision, ReturnDecisionKind } from '../../../../domain/file/return-decision.ts';
import { meanings } from '../enumeration.ts';

/** What a State decided against the person, what the person can do about it, and where the person is held. */
export const decisions = {
  returnDecision: meanings<ReturnDecisionKind>('Which decision it is that the person must go', {
    'obligation-to-leave': 'An obligation to leave the territory',
    'refusal-of-entry': 'A refusal of entry at the border',
    expulsion: 'An expulsion of somebody who was allowed to stay',
    'judicial-exclusion': 'An exclusion from the territory by a court',
    'administrative-removal': 'A removal that an authority ordered',
  }),
  appealPeriod: meanings<AppealPeriod>('In which time the person can appeal', {
    'one-month': 'One month from the notification',
    'seven-days': 'Seven calendar days from the notification',
    'forty-eight-hours': 'Forty-eight hours from the notification',
  }),
  clearDay: meanings<NonNullable<ReturnDecision['clearDay']>>(
    'What became of the clear day that a person refused entry has before leaving',
    {
      waived: 'The person gave it up',
      kept: 'The person keeps it: nobody departs before it is over',
      'land-border': 'There is none, since the entry was refused at a land border',
    },
  ),
  remedyState: meanings<RemedyState>('How the person’s remedies against the decision stand', {
    'none-lodged': 'None was lodged',
    lodged: 'One was lodged: the case is held',
    pending: 'One is before the court: the case is held',
    final: 'It is over; the outcome says how it ended',
  }),
  remedyOutcome: meanings<NonNullable<Remedies['outcome']>>('How a remedy ended that is over', {
    dismissed: 'It was dismissed: the decision stands',
    withdrawn: 'It was withdrawn: the decision stands',
    'decision-annulled': 'The decision was annulled: the person does not have to go',
  }),
  situation: meanings<Detention['situation']>('Whether and how the person is held', {
    free: 'The person is free',
    'house-arrest': 'The person is bound to a place of residence',
    detention: 'In detention for the return; its limits are counted',
    prison: 'In prison for something else',
  }),
  detentionGround: meanings<DetentionGround>('On what a judge rests the prolongation of a detention', {
    'absolute-urgency': 'It is absolutely urgent',
    'threat-to-public-order': 'The person threatens public order',
    'documents-lost-or-destroyed': 'The person’s travel documents are lost or were destroyed',
    'identity-concealed': 'The person conceals who they are',
    'wilful-obstruction': 'The person obstructs the removal on purpose',
    'consulate-issued-no-document': 'The consulate issued no travel document',
    'consulate-issued-too-late': 'The consulate issued the travel document too late',
    'consulate-document-expected-shortly': 'The consulate is expected to issue the travel document shortly',
    'no-transport': 'There was no means of transport',
    'protection-claimed-only-to-defeat-removal': 'Protection was claimed only to defeat the removal',
  }),
};
