import type { InterviewStage } from '../../../../domain/agreement/agreement.ts';
import type { Evidence, EvidenceForm, EvidenceKind } from '../../../../domain/agreement/evidence.ts';
import type { EvidenceClass, ShownFact } from '../../../../domain/agreement/evidence-rule.ts';
import type { Weight } from '../../../../domain/agreement/weigh-evidence.ts';
import { meanings } from '../enumeration.ts';

const classWords = {
  proof: 'Proof: the other State accepts it without a further inquiry',
  'prima-facie': 'Prima facie evidence: valid unless the other State disproves it',
} as const satisfies Record<EvidenceClass, string>;

/** What proves, or speaks for, who the person is and which way the person came. */
export const evidence = {
  evidenceKind: meanings<EvidenceKind>(
    'What a piece of evidence is. What it proves is for the agreement to say, with its form, age and issuer',
    {
      passport: 'An ordinary passport',
      'diplomatic-or-service-passport': 'A diplomatic, official or service passport',
      'identity-card': 'An identity card of a State',
      'laissez-passer': 'A document that a State issues for one return (laissez-passer)',
      'return-certificate': 'A certificate with which somebody can return to the State of nationality',
      'seaman-document': 'The identity document or book of a seaman',
      'military-document': 'An identity document of the armed forces',
      'official-photo-document': 'Another official document with a photograph',
      'nationality-certificate': 'A certificate of nationality',
      'citizenship-decision': 'A decision on citizenship',
      'childs-passport': 'A travel document of a child',
      'ussr-passport': 'A passport of the Soviet Union',
      'refugee-document': 'A document of a refugee',
      'stateless-document': 'A document of a stateless person',
      'birth-certificate': 'A certificate of birth',
      'marriage-certificate': 'A certificate of marriage',
      'driving-licence': 'A licence to drive',
      'consular-registration': 'A registration at a consulate',
      'company-pass': 'A pass of a company',
      'witness-statement': 'What a witness stated',
      'own-statement': 'What the person stated',
      'interview-result': 'What a hearing of the person gave',
      'language-test': 'What an expert found of the person’s language',
      fingerprints: 'The person’s fingerprints, or a match of them',
      'biometric-match': 'A match of other biometric data',
      'dna-result': 'The result of a DNA test',
      'visa-system-match': 'A match in a register of visas',
      visa: 'A visa in a travel document, or apart',
      'residence-permit': 'A permit to live in a State',
      'border-stamp': 'A stamp of entry or exit in a travel document',
      'stamp-in-forged-document': 'Such a stamp in a document that is forged',
      'ticket-or-passenger-list': 'A ticket in the person’s name, or a list of passengers',
      'anonymous-ticket': 'A ticket without a name',
      'civil-registry-document': 'A document of a civil registry',
      'document-in-the-name': 'A document in the person’s name of an authority of the requested State',
      'bill-in-the-name': 'A bill or the like in the person’s name of anybody else there: a hotel, a doctor, a hirer of cars',
      'officer-statement': 'What an official stated',
      'border-officer-statement': 'An officer of the border attests that the person crossed straight from the requested State',
      'apprehension-record': 'The record of the person’s apprehension',
      'agency-record': 'A record of an agency, for instance of travel',
      'photo-or-recording': 'A photograph, or a recording of picture or sound',
      'organisation-information': 'Information of an international organisation or another one',
      'other-document': 'Any other document',
    },
  ),
  evidenceForm: meanings<EvidenceForm>('In which form a piece of evidence is there', {
    original: 'The paper itself',
    copy: 'A copy of the paper',
    statement: 'Somebody’s statement',
    record: 'An official record',
  }),
  authenticity: meanings<NonNullable<Evidence['authenticity']>>('Whether somebody examined if a piece is genuine', {
    'not-examined': 'Nobody examined it',
    genuine: 'Examined, and found genuine',
    forged: 'Examined, and found forged: it proves nothing',
  }),
  evidenceClass: meanings<EvidenceClass>('What a line of the agreement’s lists gives to a piece of evidence', classWords),
  weight: meanings<Weight['weight']>('What a piece of evidence does under the agreement today', {
    ...classWords,
    none: 'It proves nothing: no line of the lists takes it, or it is forged or too old',
    unknown: 'The agreement’s lists of evidence were not found',
  }),
  shownFact: meanings<ShownFact>('Which fact a line of evidence speaks for, where the agreement keeps a list for each', {
    crossing: 'That the person crossed the border unlawfully from the requested State',
    title: 'That the person stayed there lawfully, and by which title',
  }),
  interviewStage: meanings<InterviewStage>('Who hears the person', {
    consular: 'The mission or the representative of the requested State',
    'expert-mission': 'Experts whom the requested State sends, after a hearing that gave no answer',
  }),
};
