import { freshness } from '../../../../domain/policy/movement.ts';
import { reminderHours } from '../../../../domain/policy/reminders.ts';
import type { movementRoutes } from '../../../api/movements/routes.ts';

/** What each operation on the movement of the person does, what comes before and after it, and what the other State sees. */
export const movements = {
  planTransfer:
    'Plans how the person is moved, leg by leg, and so tells the receiving State. By the State that moves the person: the requesting State of an `accepted` or `notified` case, the requested State in a `take-back`. One movement at a time. A claim for protection, a stop on the way, or a child whose best interest is not recorded bars it, before the other State is told anything. Nothing is allowed by it: the receiving State confirms (confirmTransfer) or declines, and the guard stands before the departure.',
  extendTransferWindow:
    'Takes more time for the transfer while a legal or practical obstacle lasts, where the agreement has that. The case is `accepted`. The requested State sees until when; what the obstacle is stays in your own file, since it may be an appeal or a claim. The first time stays on record beside it.',
  changeTransfer:
    'Changes the plan of a movement that has not departed: send the whole plan as it is to be. Its `revision` counts one more, and a confirmation, a decline or an authorisation of the earlier plan does not count for it: the receiving State answers anew. What bars a plan bars its change.',
  cancelTransfer:
    'Gives up the plan of a movement that has not departed; it stays among the earlier movements, and another can be planned. The receiving State sees that it was cancelled and when; the reason stays in your own file.',
  confirmTransfer:
    'Confirms time and place of the plan as it is now, by the State that receives the person, with where the person and the escorts are met. The movement goes from `planned` to `confirmed`; a changed plan is confirmed anew. The moving State sees it, and the guard asks for it. The receiving State can still decline (declineTransfer).',
  declineTransfer:
    'Declines the plan as it is now, also one that was confirmed, by the State that receives the person, with reasons that the moving State sees. Its consent to the readmission stays: the moving State changes the plan (changeTransfer) or gives it up.',
  decideEscort:
    'Records in the own file of the State that moves the person whether and how the person is escorted, with reasons; no escort is a decision too. The guard asks that the plan names as many escorts as decided, a medical one where a doctor wants one. The other State sees only the escorts that the plan names.',
  authoriseDeparture: `Lets the person depart: every condition of the guard (getGuard) is run at this moment, and one that is not met refuses it. The planned departure is within ${freshness.authorisationHours} hours. It is for this revision of the plan and lasts ${freshness.authorisationHours} hours; a hold, a finding or a changed plan that comes after it undoes it. Two persons: a supervisor who neither submitted the case nor assessed, confirmed the assessment, proposed or did a reopening, confirmed silence or found a case named in error. Next, recordDeparture. It stands in your own file; the other State sees nothing of it.`,
  recordDeparture:
    'Records that the person departed, by the State that moves the person. With an authorisation that stands the case is `departed`; without one it is `moved-in-breach`, which never becomes a transfer: both States are alarmed, and a taking back is owed (openTakeBack). What happened is always recorded, in every status in which the person could leave. The other State sees the departure, or the breach without what it lacked, which stays in your own file. Next, the receiving State records the arrival.',
  failDeparture:
    'Records that a planned departure failed, with the reason as a code, by the State that moves the person. The movement stays among the earlier ones, and another can be planned. The receiving State sees the code; the explanation stays in your own file.',
  recordArrival: `Records that the person arrived, by the receiving State: a \`departed\` case is \`transferred\`, and the travel document is used up by it. Of somebody moved in breach the arrival is recorded too, and the breach stays one. Both States are reminded where no arrival is recorded within ${reminderHours['record-arrival'].first} hours. Next, the requested State closes the case (closeCase), or claims an error (claimError).`,
  claimError:
    'Claims that the person was readmitted in error, with all that your State, the requested one, holds. The case is `transferred`, no claim was made before, and the time that the agreement gives is not over in every reading. The requesting State sees the claim and owes an answer (answerErrorClaim); the case cannot be closed meanwhile.',
  answerErrorClaim:
    'Answers the claim of error with reasons, by the requesting State. Where it accepts, the case is `take-back`: the requested State moves the person back, under the guard like any other movement. Where it does not, the case stays `transferred` and can be closed. The requested State sees the answer.',
  openTakeBack:
    'Opens the taking back of a person who was moved in breach, or transferred on a decision that was annulled since, by the requesting State: the case is `take-back`. No time of the agreement bars that. The requested State sees it with the reason, plans the movement back (planTransfer) and moves the person under the guard; the requesting State records the arrival by recordTakingBack.',
  recordTakingBack:
    'Records that the requesting State has the person back: a `departed` taking back ends as `taken-back`, and so does the transit for which its case was opened. The requested State sees it. Next, the requesting State closes the case.',
} as const satisfies Record<keyof typeof movementRoutes, string>;
