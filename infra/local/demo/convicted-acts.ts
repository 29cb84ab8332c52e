import { type Act, referenceOf, type TransferStates } from './convicted-steps.ts';

type Acts = (states: TransferStates) => readonly Act[];

/** The person is told, consents with counsel, and a consul speaks with the person. */
export const consenting: Acts = ({ from, to }) => [
  {
    by: from.clerk,
    path: 'information',
    body: 'inform-person',
    said: 'An official tells the person, in Kazakh, what a transfer means.',
  },
  {
    by: from.clerk,
    path: 'consent',
    body: 'record-consent',
    said: 'The person consents in writing, before an official, with counsel in the room.',
  },
  {
    by: to.clerk,
    path: 'consent-verification',
    body: 'verify-consent',
    said: `The consul of ${to.country} speaks with the person: the consent is free and informed.`,
  },
];

export const sentenced: Acts = ({ from }) => [
  {
    by: from.clerk,
    path: 'sentence',
    body: 'record-sentence',
    said: `${from.country} records the sentence: five years, for theft.`,
  },
];

export const asked: Acts = ({ from, to }) => [
  {
    by: from.clerk,
    path: 'request',
    body: 'request-transfer',
    but: { reference: referenceOf(from.code) },
    said: `${from.country} asks ${to.country} for the transfer, with the judgment, the certificate of the time served and the consent.`,
  },
];

export const questioned: Acts = ({ from, to }) => [
  {
    by: to.clerk,
    path: 'question',
    body: 'ask-transfer-question',
    said: `${to.country} asks: was the time in custody before the judgment deducted?`,
  },
  {
    by: from.clerk,
    path: 'question-answer',
    body: 'answer-transfer-question',
    said: `${from.country} answers: yes, the term runs from the day of the arrest.`,
  },
];

export const agreed: Acts = ({ from, to }) => [
  {
    by: from.head,
    path: 'agreement',
    body: 'agree-to-transfer',
    but: {
      reference: referenceOf(from.code),
      reasons: 'The person asked for it and consents, and the conditions of the treaty are met.',
    },
    said: `${from.country} agrees, with reasons: somebody else than who asked.`,
  },
  {
    by: to.head,
    path: 'agreement',
    body: 'agree-to-transfer',
    but: { reference: referenceOf(to.code) },
    said: `${to.country} agrees, with reasons of its own.`,
  },
];

/** What each State finds out for the treaty and for the person. */
export const found: Acts = ({ from, to }) => [
  {
    by: from.clerk,
    path: 'finality',
    body: 'record-finality',
    said: `${from.country} records that the judgment is final,`,
  },
  { by: from.clerk, path: 'proceedings', body: 'record-proceedings', said: '  that no other proceedings are pending,' },
  { by: from.clerk, path: 'fitness', body: 'record-transfer-fitness', said: '  that a doctor finds the person fit to travel,' },
  {
    by: from.assessor,
    path: 'assessment',
    body: 'assess-transfer-risk',
    said: `  and, for itself alone, that an assessor heard the person and finds no real risk in ${to.country}.`,
  },
  { by: to.clerk, path: 'nationality', body: 'record-nationality', said: `${to.country} records that it is its national,` },
  {
    by: to.clerk,
    path: 'dual-criminality',
    body: 'record-dual-criminality',
    said: '  that the act is a crime by its law too,',
  },
  { by: to.clerk, path: 'document', body: 'record-transfer-document', said: '  and the passport.' },
];

export const decided: Acts = ({ to }) => [
  {
    by: to.clerk,
    path: 'court-decision',
    body: 'record-court-decision',
    said: 'The court decides again: five years, all that was served deducted.',
  },
];

export const planned: Acts = ({ from, to }) => [
  {
    by: from.clerk,
    path: 'plan',
    body: 'plan-hand-over',
    said: `${from.country} plans the hand-over, in two hours at the airport.`,
  },
  {
    by: to.clerk,
    path: 'confirmation',
    body: 'confirm-hand-over',
    said: `${to.country} confirms that it will receive the person.`,
  },
];

export const authorised: Acts = ({ from }) => [
  {
    by: from.releaser,
    path: 'authorisation',
    body: 'authorise-hand-over',
    said: 'A supervisor who neither opened, asked, agreed nor assessed lets the person go: for six hours, for this plan.',
  },
];

export const handedOver: Acts = ({ from, to }) => [
  { by: from.clerk, path: 'hand-over', body: 'record-hand-over', said: 'The person is handed over at the airport.' },
  {
    by: to.clerk,
    path: 'report',
    body: 'report-enforcement',
    said: `${to.country} reports that it took the person in charge.`,
  },
  {
    by: to.clerk,
    path: 'sentence-end',
    body: 'record-sentence-end',
    said: 'And, in the story on the same day, that its court released the person on conditions: the sentence has ended.',
  },
];
