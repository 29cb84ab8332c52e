import { transferStates } from '../../transfer-states.ts';
import { justiceOf, realRiskForTransfer, type TransferStage, transferStepsTo } from '../../transfers-at-hand.ts';
import { type Call, does, type Story } from '../turn.ts';

const opens = does('stateInterest', 'VN.justice');

/** Whoever does the step, with the subject that it has by itself where it has none of its own. */
const taken = ({ does: name, by, as, but }: ReturnType<typeof transferStepsTo>[number]): Call => {
  const { 'cognito:groups': group = '', sub = '' } = justiceOf(name, transferStates[by], as);
  return does(name, group, {
    as: sub,
    ...(but === undefined ? {} : { but }),
  });
};

/** The steps of a transfer from one stage to another: none of them is kept. */
const leadingTo = (stage: TransferStage, from: TransferStage = 'opened'): readonly Call[] =>
  transferStepsTo(stage)
    .slice(transferStepsTo(from).length)
    .map((step) => taken(step));

const vietnam = (name: Call['does'], rest: Parameters<typeof does>[2] = {}) => does(name, 'VN.justice', rest);
const kazakhstan = (name: Call['does'], rest: Parameters<typeof does>[2] = {}) => does(name, 'KZ.justice', rest);

const beforeTheFile: readonly Call[] = [
  vietnam('findTransferInstrument', {
    query: { one: 'VN', other: 'KZ', on: '2026-11-24' },
    shows: 'The treaty between the two States, with what is known of each of its terms',
  }),
  kazakhstan('findTransferInstrument', {
    query: { one: 'FR', other: 'KZ' },
    called: 'none-between-the-two',
    shows: 'That there is none between France and Kazakhstan, and why',
  }),
  vietnam('getTransferInstrument', {
    shows: 'The treaty of Vietnam and Kazakhstan: each term with its source, or what is to be looked up',
  }),
  vietnam('listTransferInstruments', {
    shows: 'Every treaty on the transfer of convicted persons that is known, planned ones too',
  }),
];

const toTheConsent: readonly Call[] = [
  { ...opens, shows: 'A convicted person in Vietnam wants to serve the sentence in Kazakhstan' },
  vietnam('informPerson', { shows: 'The person was told what a transfer means, in a language understood' }),
  vietnam('recordConsent', { shows: 'The person consents in writing, with counsel present' }),
  vietnam('getHandOverGuard', {
    called: 'at-the-beginning',
    shows: 'What is still missing before anybody is handed over, and who can supply it',
  }),
  kazakhstan('verifyConsent', { shows: 'The consul of Kazakhstan found the consent free and informed' }),
  vietnam('recordSentence', { shows: 'The sentence: five years, with thirty days remitted' }),
  vietnam('getConvictedTransfer', {
    called: 'with-the-sentence',
    shows: 'The transfer with what the sentence comes to, in both readings',
  }),
  vietnam('getNoticeToConvictedPerson', {
    query: { lang: 'en' },
    shows: 'What the person is told of it in English, ready to be read out',
  }),
];

const toTheAgreement: readonly Call[] = [
  vietnam('requestTransfer', { shows: 'Vietnam asks Kazakhstan for the transfer, with the papers' }),
  kazakhstan('askTransferQuestion', { shows: 'Kazakhstan asks something about the request' }),
  vietnam('answerTransferQuestion', { shows: 'Vietnam answers it' }),
  kazakhstan('listConvictedTransfers', { shows: 'The work list of a central authority, with who owes what' }),
  does('agreeToTransfer', 'VN.justice-supervisor', { shows: 'The sentencing State agrees: that it asked is no agreement' }),
  does('agreeToTransfer', 'KZ.justice-supervisor', {
    called: 'by-the-administering-state',
    shows: 'The administering State agrees too: now it is agreed',
  }),
];

const whatIsFound: readonly Call[] = [
  vietnam('recordFinality', { shows: 'The judgment is final and can be carried out' }),
  vietnam('recordProceedings', { shows: 'No other proceedings are open in Vietnam' }),
  kazakhstan('recordNationality', { shows: 'Kazakhstan found the person to be its national' }),
  kazakhstan('recordDualCriminality', { shows: 'The act is a crime in Kazakhstan too, by this article' }),
  kazakhstan('recordCourtDecision', { shows: 'The court of Kazakhstan continues the sentence, all that was served deducted' }),
  kazakhstan('recordTransferDocument', { shows: 'The passport by which the person crosses the border' }),
  vietnam('recordTransferFitness', { shows: 'A doctor finds the person fit for the journey; it stays with Vietnam' }),
  vietnam('assessTransferRisk', {
    as: 'assessor-of-VN',
    shows: 'Somebody who furthered nothing finds no real risk in Kazakhstan',
  }),
];

const toTheEnd: readonly Call[] = [
  vietnam('planHandOver', { shows: 'The hand-over is planned for this day' }),
  kazakhstan('confirmHandOver', { shows: 'Kazakhstan will receive the person there and then' }),
  vietnam('getHandOverGuard', { shows: 'Every condition is met, as the sentencing State reads them' }),
  kazakhstan('getHandOverGuard', {
    called: 'as-the-other-state-reads-it',
    shows: 'The conditions that the administering State may read: those of the shared file',
  }),
  does('authoriseHandOver', 'VN.justice-supervisor', {
    as: 'releaser-of-VN',
    shows: 'A supervisor who furthered nothing lets the person go, for six hours',
  }),
  vietnam('recordHandOver', { shows: 'The person was handed over' }),
  kazakhstan('reportEnforcement', { shows: 'Kazakhstan took the person in charge' }),
  kazakhstan('recordSentenceEnd', { shows: 'The person was released: the transfer is ended' }),
];

const whatStaysToBeRead: readonly Call[] = [
  kazakhstan('getConvictedTransfer', {
    shows: 'The whole transfer as the administering State sees it, without the own file of the other',
  }),
  vietnam('getConvictedTransferHistory', { query: { limit: '3' }, shows: 'The first page of the shared history' }),
  vietnam('getConvictedTransferHistory', {
    query: ({ next }) => ({ limit: '3', cursor: next }),
    called: 'next-page',
    shows: 'The page after it',
  }),
  vietnam('getConvictedTransferHistory', {
    query: { file: 'own', limit: '1' },
    called: 'own-file',
    shows: 'The history of the own file, which the other State does not see',
  }),
  vietnam('getConvictedTransferDisclosures', {
    query: { limit: '3' },
    shows: 'What the sentencing State gave the other about the person',
  }),
  vietnam('getConvictedTransferDisclosures', {
    query: ({ next }) => ({ limit: '3', cursor: next }),
    called: 'next-page',
    shows: 'The page after it',
  }),
  kazakhstan('listConvictedTransfers', {
    query: { reference: 'VN-2026-0017' },
    called: 'by-reference',
    shows: 'The transfer by the number of the other State, although it is over',
  }),
  kazakhstan('listConvictedTransferChanges', { query: { limit: '2' }, hoursAgo: -1, shows: 'What changed, since the beginning' }),
  kazakhstan('listConvictedTransferChanges', {
    query: ({ next }) => ({ limit: '2', after: next, wait: '20' }),
    hoursAgo: -1,
    called: 'from-there-on',
    shows: 'What changed since then',
  }),
  does('listMonitoredTransfers', 'VN.monitor', {
    query: { which: 'ended' },
    shows: 'The transfers of a State as its independent monitor sees them',
  }),
  does('getMonitoredTransfer', 'VN.monitor', { shows: 'One of them: what protects the person, without a name' }),
];

/** Transfers of convicted persons, from Vietnam to Kazakhstan. */
export const transfers: readonly Story[] = [
  {
    title: 'a transfer of a convicted person',
    turns: [...beforeTheFile, ...toTheConsent, ...toTheAgreement, ...whatIsFound, ...toTheEnd, ...whatStaysToBeRead],
  },
  {
    title: 'a transfer refused',
    turns: [
      opens,
      ...leadingTo('requested'),
      does('refuseTransfer', 'KZ.justice-supervisor', { shows: 'Kazakhstan refuses, on a ground of its own law' }),
      vietnam('recordSentenceEnd', {
        called: 'of-somebody-who-stayed',
        shows: 'The sentence of somebody who stayed ended in Vietnam, which keeps that for itself',
      }),
    ],
  },
  {
    title: 'a transfer that ends with the consent',
    turns: [
      opens,
      ...leadingTo('agreed'),
      kazakhstan('correctConvictedPerson', {
        shows: 'The passport has another day of birth: what was found of the person is found again',
      }),
      vietnam('withdrawConsent', { shows: 'The person takes consent back, and what rested on it falls' }),
      vietnam('withdrawTransfer', { shows: 'Vietnam gives the transfer up' }),
    ],
  },
  {
    title: 'a transfer held and stopped',
    turns: [
      opens,
      vietnam('holdTransfer', { as: 'holder-of-VN', shows: 'Vietnam holds the hand-over; Kazakhstan sees nothing of it' }),
      does('releaseTransfer', 'VN.justice-supervisor', { shows: 'Another person releases it' }),
      vietnam('assessTransferRisk', { as: 'first-assessor-of-VN', but: realRiskForTransfer() }),
      vietnam('proposeTransferStopReopening', {
        as: 'second-assessor-of-VN',
        shows: 'A second assessor states why the stop may stand no longer',
      }),
      does('reopenTransferStop', 'VN.justice-supervisor', { shows: 'A supervisor reopens it, and the person was told' }),
    ],
  },
  {
    title: 'a hand-over in breach',
    turns: [
      opens,
      vietnam('recordHandOver', {
        called: 'in-breach',
        shows: 'The person was handed over although nobody had let the person go',
      }),
      vietnam('getConvictedTransfer', {
        called: 'in-breach',
        shows: 'What the hand-over lacked, which Vietnam keeps for itself',
      }),
    ],
  },
  {
    title: 'lists of transfers',
    turns: [
      opens,
      vietnam('withdrawTransfer'),
      does('stateInterest', 'VN.justice', { but: { reference: 'VN-2026-0018' } }),
      vietnam('withdrawTransfer'),
      vietnam('listConvictedTransfers', { query: { which: 'ended', limit: '1' } }),
      vietnam('listConvictedTransfers', {
        query: ({ next }) => ({ which: 'ended', limit: '1', cursor: next }),
        called: 'next-page',
        shows: 'The page after the first, with one line to a page',
      }),
      does('listMonitoredTransfers', 'VN.monitor', { query: { which: 'ended', limit: '1' } }),
      does('listMonitoredTransfers', 'VN.monitor', {
        query: ({ next }) => ({ which: 'ended', limit: '1', cursor: next }),
        called: 'next-page',
        shows: 'The page after the first, with one line to a page',
      }),
    ],
  },
  {
    title: 'a transfer of others',
    turns: [
      does('getConvictedTransfer', 'VN.justice', {
        about: { transfer: '01a20c91-a000-7000-8000-000000000099' },
        refused: 'convicted-transfer-not-found',
      }),
    ],
  },
];
