import type { TransferWords } from './mail-words.ts';

const house = 'No legal deadline is known; the reminder is by house policy.';

export const transfersInEnglish: TransferWords = {
  thing: 'Transfer',
  reference: 'Reference',
  treaty: 'Treaty',
  subjects: {
    'convicted-transfer-opened': {
      title: 'A transfer of a convicted person was opened',
      act: 'Read the file: the person or the other State is interested. Nothing is asked of you yet.',
    },
    'convicted-transfer-requested': {
      title: 'Answer a request for the transfer of a convicted person',
      act: 'Read the request and its papers, then agree or refuse with reasons. Silence agrees to nothing, and no legal deadline is known.',
    },
    'convicted-transfer-verify-consent': {
      title: 'Reminder: the consent of a convicted person is not verified',
      act: `Have a consul or official speak with the person, and record whether the consent is free and informed. ${house}`,
    },
    'convicted-transfer-answer-question': {
      title: 'Reminder: a question about the transfer of a convicted person is not answered',
      act: `Answer the question. ${house}`,
    },
    'convicted-transfer-answer-request': {
      title: 'Reminder: a request for the transfer of a convicted person is not answered',
      act: `Agree, or refuse with reasons. ${house}`,
    },
    'convicted-transfer-plan-hand-over': {
      title: 'Reminder: no hand-over of a convicted person is planned',
      act: `Both States agreed: plan the hand-over, or withdraw the transfer. ${house}`,
    },
    'convicted-transfer-confirm-hand-over': {
      title: 'Reminder: the planned hand-over of a convicted person is not confirmed',
      act: `Confirm that the person will be received at that time and place, or tell the other State what stands in the way. ${house}`,
    },
    'convicted-transfer-report-enforcement': {
      title: 'Reminder: nothing is reported of the enforcement of a sentence',
      act: `Report how the sentence is being enforced, or record its end. ${house}`,
    },
    'convicted-transfer-sentence-ends': {
      title: 'The sentence of a convicted person ends within a month, or has ended',
      act: 'See which is its last day in the shorter reading, and that nobody is held beyond it; record how it ended, or withdraw a transfer that has no object any more (a rule of the house).',
    },
    'convicted-transfer-document-ends': {
      title: 'The travel document of a convicted person ends too soon for the hand-over',
      act: 'Record a document that is valid for seven days beyond the planned arrival (a rule of the house), or have the hand-over planned anew.',
    },
    'convicted-transfer-consent-not-free': {
      title: 'A consent to a transfer was found not to be free and informed',
      act: 'Nobody is handed over on it. What the States agreed on its basis has fallen; a new consent needs new information.',
    },
    'convicted-transfer-consent-withdrawn': {
      title: 'URGENT: a convicted person took back the consent to the transfer',
      act: 'Nobody is handed over: stop whoever is on the way. What the States agreed on the basis of the consent has fallen.',
    },
    'convicted-transfer-refused': {
      title: 'A transfer of a convicted person was refused',
      act: 'Read the grounds in the file. Nobody is handed over on this transfer.',
    },
    'convicted-transfer-withdrawn': {
      title: 'A transfer of a convicted person was given up',
      act: 'The other State withdrew it. Nobody is handed over on this transfer.',
    },
    'convicted-transfer-handed-over': {
      title: 'A convicted person was handed over',
      act: 'Take over the enforcement, and report how the sentence is being enforced.',
    },
    'convicted-transfer-in-breach': {
      title: 'ALARM: a convicted person was handed over in breach of the rules',
      act: 'Find out where the person is, and make sure that the person is safe. No authorisation stood, or the consent had been taken back: this is no transfer.',
    },
    'convicted-transfer-ended': {
      title: 'The sentence of a transferred person has come to its end',
      act: 'Read in the file how it ended, and end what is still open on your side.',
    },
  },
};
