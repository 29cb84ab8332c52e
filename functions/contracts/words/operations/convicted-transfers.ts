import { convictedTransferDays } from '../../../../domain/policy/convicted-transfers.ts';
import { freshness } from '../../../../domain/policy/movement.ts';
import { reopeningNoticeHours } from '../../../../domain/policy/protection.ts';
import type { convictedTransferRoutes } from '../../../api/convicted-transfers/routes.ts';

const openFile = 'It can be done as long as nobody was handed over and the transfer is neither refused nor withdrawn.';

/** What each operation on a transfer of a convicted person does, what comes before and after it, and what the other State sees. */
export const convictedTransfers = {
  listConvictedTransfers:
    'Lists the transfers of convicted persons in which your State is a party: those that run, or those that are over, opened last first; or those that either State files under a number. Each line tells who owes what now. Nobody who works on readmission reads it. It changes nothing.',
  getConvictedTransfer:
    'Reads a transfer as your side sees it: the shared file, what your State keeps for itself, who owes what now, and what the sentence on record comes to today, counted step by step in both readings. The ETag names this view without what the clock makes of it; send it back by If-Match. It changes nothing.',
  stateInterest:
    'Opens the file of a transfer: the person, or your own State, is interested in it. Only where a treaty is in force between the two States on that day; what is planned or not in force opens nothing, and the problem says what is known. While your State knows of a claim for protection of the person that is undecided, nothing is sent. The other State sees the file from now on. Next, the person is told what a transfer means (informPerson). The answer names other transfers of your State that seem to be about the same person.',
  informPerson: `Records that the person was told, in a language understood, what a transfer means and what follows from it. No consent counts without it. Done by the sentencing State; ${openFile} Both States see it.`,
  recordConsent: `Records the consent of the person: in writing, in a language understood, after the person was told what it means, with counsel present or offered and refused, before a named official. A representative consents only where the treaty says so, and for what it says. One consent stands at a time. Done by the sentencing State; another person of the administering State verifies it (verifyConsent). ${openFile}`,
  verifyConsent: `Records what the consul or official of the administering State found when speaking with the person. Where the consent is not free or not informed it is none, and what rested on it falls: the agreement of each State, the court’s decision, the plan. Two persons: by another than who recorded the consent. ${openFile} Both States see it.`,
  withdrawConsent:
    'Records that the person takes consent back, to whomever it was said, at any time until the hand-over. Nothing has to be proved. It is kept, and everything that rested on the consent falls at once: the agreement of each State, the court’s decision, the plan, an authorisation. Either State does it; both are alarmed. Where it was said before the hand-over and recorded only after, the hand-over was in breach.',
  correctConvictedPerson: `Corrects the data of the person, by either State. Where it is a matter of who the person is, the nationality has to be found again and the risks assessed again, and the States and the court decide again; the consent stands, as it is the person’s own. ${openFile} Both States see it.`,
  requestTransfer:
    'Asks the other State for the transfer, with the papers that the treaty lists; of `interest-stated` it becomes `requested`. What is left to serve is measured on the day on which the other State received it. Either State asks. Two persons: by nobody who assessed the risks, and who asks does not agree. Each State then answers by itself (agreeToTransfer, refuseTransfer).',
  askTransferQuestion:
    'Asks the other State something about the request, while it is `requested` or `agreed`. It stops no time and bars nothing. The other State sees it and answers (answerTransferQuestion).',
  answerTransferQuestion: 'Answers a question of the other State, once. The other State sees the answer.',
  agreeToTransfer:
    'Agrees to the transfer with reasons, on the consent that stands; with the agreement of both States it is `agreed`. That a State asked is no agreement. Two persons: by a supervisor who neither asked nor assessed, and nobody agrees for both States. Next the sentencing State plans the hand-over (planHandOver). If consent falls, so does the agreement.',
  refuseTransfer:
    'Refuses a transfer that is `requested` or `agreed`, on grounds of the treaty or of the own law, each with its article, or since a real risk was found. That little is left to serve is a ground where the treaty has a least time, and never one by itself under the own law. A real risk crosses as a code and its words stay in your own file; otherwise grounds and reasons cross. The transfer is `refused`.',
  withdrawTransfer: `Gives the transfer up: it is \`withdrawn\`. The other State sees that it is, and by whom; the reason stays in your own file. ${openFile}`,
  recordSentence: `Records the sentence as the judgment says it: what was imposed, since when it is served, what is deducted and added. getConvictedTransfer tells what it comes to. The latest record counts, and the court’s decision is held against it again before anybody is handed over. Done by the sentencing State. ${openFile}`,
  recordFinality: `Certifies whether the judgment is final and can be carried out. The latest record counts, also one that it is not. Done by the sentencing State. ${openFile} Both States see it.`,
  recordProceedings: `Records whether other proceedings against the person are open in the sentencing State. It counts for ${convictedTransferDays.proceedings} days, a value of this service. ${openFile} Both States see it.`,
  recordNationality: `Records whether the administering State found the person to be its national, and by which proof. What the person is stated to be proves nothing. ${openFile} Both States see it.`,
  recordDualCriminality: `Records whether the act is a crime in the law of the administering State too, with the article where it is. ${openFile} Both States see it.`,
  recordCourtDecision: `Records what the court of the administering State decided on the execution: the article, the term, the time that counts as served. It needs a sentence on record and a consent that stands, and is never harsher than the sentence: it ends no later, deducts all that was served, is no fine, and keeps within the longest of the own law. ${openFile} Both States see it.`,
  recordTransferDocument: `Records the passport or return document of the administering State by which the person crosses the border. Before the hand-over it has to outlast the arrival by ${freshness.documentDays} days. ${openFile} Both States see it.`,
  recordTransferFitness: `Records whether a doctor finds the person fit for the journey, and until when. It stays in the own file of the sentencing State. ${openFile}`,
  assessTransferRisk: `Records in your own file what an assessor found about the risks for the person in each State on the way, on each ground. That the person consents takes no risk away. A real risk stops person and State on your side, in every procedure, for good; the other State sees nothing of it. Two persons: by nobody who opened, asked for or agreed to the transfer, and who assesses lets nobody go. ${openFile}`,
  holdTransfer: `Holds the hand-over on your side, for whatever reason; it undoes an authorisation. Another person releases it (releaseTransfer). The other State sees nothing of it. ${openFile}`,
  releaseTransfer: `Releases a hold of your side with a reason, once what has to be known first is on record: after a hold for protection an assessment, after a medical one a doctor’s finding. Two persons: a supervisor who did not set it. The other State sees nothing of it. ${openFile}`,
  proposeTransferStopReopening:
    'States the new fact on which a stop for a real risk may no longer stand, or that what another file of your State keeps is of somebody else (`recordedIn`). Nothing is opened by it; a supervisor follows (reopenTransferStop). Two persons: by somebody who neither found the risk nor furthered the transfer. The other State sees nothing of it.',
  reopenTransferStop: `Reopens a stop as it was proposed (proposeTransferStopReopening), once whoever speaks for the person was told of it since. Your State’s monitor gets notice by mail, and nobody is handed over within ${reopeningNoticeHours} hours. Two persons: a supervisor who neither found the risk nor proposed. The other State sees nothing of it.`,
  planHandOver:
    'Plans the hand-over of a transfer that is `agreed`: when and where, through which States, with which escort. A new plan takes the place of the one before and is confirmed anew (confirmHandOver). Done by the sentencing State; both see it.',
  confirmHandOver:
    'Confirms the plan as it stands: the administering State will receive the person there and then. Next the sentencing State lets the person go (authoriseHandOver). Both States see it.',
  authoriseHandOver: `Lets the person go: the guard of the hand-over is run now, on all that both States know, and every condition has to be met. It lasts ${freshness.authorisationHours} hours, is for this plan, and falls with whatever it rests on. Two persons: by a supervisor who neither opened, asked for, agreed to nor assessed the transfer. It stays in the own file of the sentencing State.`,
  recordHandOver:
    'Records that the person was handed over: the transfer is `handed-over` where an authorisation stood then and by what is known now, else `handed-over-in-breach`, which alarms both States and is never taken for a transfer. What happened is always recorded. Done by the sentencing State; next the administering State reports (reportEnforcement).',
  reportEnforcement:
    'Reports how the sentence is enforced: the person was taken in charge, serves it, was released on conditions, was caught again. The transfer is `enforced`; one in breach stays so. Done by the administering State; both see it.',
  recordSentenceEnd:
    'Records how the sentence ended, and the transfer is `ended`. What happens in prison is for the administering State to record, that the judgment was set aside for the sentencing State, a pardon for whichever State gave it. Of somebody who was refused or whose transfer was withdrawn the sentencing State records for itself that the sentence ended there: until then no readmission moves the person.',
} as const satisfies Record<keyof typeof convictedTransferRoutes, string>;
