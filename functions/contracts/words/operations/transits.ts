import { reopeningNoticeHours } from '../../../../domain/policy/protection.ts';
import { transitHours } from '../../../../domain/policy/transit.ts';
import type { transitRoutes } from '../../../api/transits/routes.ts';

/** What each operation on a transit does, what comes before and after it, and what the other State sees. */
export const transits = {
  listTransits:
    'Lists the transits in which your State is a party: those in which something is still to be done, the next entry first, or those that ended. Each line tells who owes what now and which messages of the requesting State wait or are missing. A transit is asked for by a message on the queue of a State, not here. It changes nothing.',
  listRejections:
    'Lists the messages on transit that changed nothing, with why: those that your State sent, and those that asked your State, newest first. What is right is sent anew under another id. It changes nothing.',
  getTransit:
    'Reads a transit as your side sees it: what was asked for and answered, until when an answer is owed in both readings, what is owed now and, for the transit State, its own file. The ETag names this view; send it back by If-Match. It changes nothing.',
  getTransitHistory:
    'Reads one chain of the transit’s history: of the shared file, or of the own file of the transit State. Each change is one entry with the hash of the one before, so that an export is checked offline (`npm run verify-history`). It changes nothing.',
  getTransitDisclosures:
    'Lists what your State gave the other about the person: when, by which act, which parts, and under which agreement it may be used. It is read from the chain of the shared file. It changes nothing.',
  assessTransit:
    'Records in the transit State’s own file what an assessor found about the risks for the person, in the destination and in each State on the way there, on each ground. A real risk on the way revokes at once what was accepted, and stops person and State on that side for good. It can be done in every status. An acceptance needs it, and none is made on what is undetermined. Two persons: who assesses does not accept. The requesting State sees only a revocation that follows, as a code and a State.',
  acceptTransit:
    'Lets the person through, confirming place and time, for the itinerary as it is now: the transit is `accepted`. It was `requested`, or `inadmissible` since it came too late, which that cures; the entry is still to come. It needs an assessment without a real risk, an agreement in force and in use, no stop and no claim for protection in what your State keeps of the person, and for a child a guardian and its best interest. Two persons: by somebody who neither assessed nor reopened a stop. The requesting State gets a message. Silence never accepts.',
  refuseTransit:
    'Refuses a transit that is `requested` or `inadmissible`, by grounds of the agreement and with reasons in writing. That there is a real risk (TR-REFOUL) is for an assessor to say: then only code and State cross, and the reasons stay in your own file. Otherwise the requesting State gets grounds and reasons by a message. The transit is `refused`; one person suffices.',
  revokeTransit: `Revokes the acceptance of a transit, on a ground or since the way on is no longer assured. An \`accepted\` one is \`revoked\`; a person who is \`under-way\` goes no further, and is \`to-be-taken-back\` by the requesting State. That there is a real risk is for an assessor to say. The requesting State gets a message and has to acknowledge it: after ${transitHours.acknowledgement * 60} minutes without that both States are alarmed. One person suffices.`,
  proposeTransitReopening:
    'States the new fact on which a stop for a real risk, of this transit or of a case of your State, may no longer stand. Nothing is opened by it; a supervisor follows (reopenTransitStop). Two persons: by an assessor who did not find the risk; and who proposes does not accept the transit. The requesting State sees nothing of it.',
  reopenTransitStop: `Reopens a stop as it was proposed (proposeTransitReopening), once whoever speaks for the person was told of it since. Your State’s monitor gets notice by mail, and nobody is let through within ${reopeningNoticeHours} hours. Two persons: a supervisor who neither found the risk nor proposed; and who reopens does not accept the transit. The requesting State sees nothing of it.`,
  recordPassage: `Records what happened on the way, by either State: the person entered (\`under-way\` where the transit was accepted, \`to-be-taken-back\` where it was not), left (\`passed-out\`), or was refused onward (\`to-be-taken-back\`). What happened is always recorded. The other State gets a message, or reads it here. An exit that is not reported ${transitHours.overdueExit} hour after its time alarms both States.`,
  acknowledgeRevocation:
    'Acknowledges that the requesting State learnt of the revocation, where its system does not do so by a message; the first time counts. The transit State sees it. Nobody may set out on that transit.',
  openTransitTakeBack:
    'Opens the case in which the requesting State takes back a person whose transit ended in the transit State (`to-be-taken-back`): once for each transit, whatever the person’s stay there is called. In it the transit State is the requested State and moves the person, under the guard like any other movement; it plans it next (planTransfer). Both States see the case. Two persons: who opens it is not the one to assess or to confirm an assessment in it.',
} as const satisfies Record<keyof typeof transitRoutes, string>;
