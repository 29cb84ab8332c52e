import { answerComplaint } from './answer-complaint.ts';
import { getNoticeToPerson } from './get-notice-to-person.ts';
import { recordComplaint } from './record-complaint.ts';
import { recordCounsel } from './record-counsel.ts';
import { recordFollowUp } from './record-follow-up.ts';
import { recordNotification } from './record-notification.ts';
import { recordTrafficking } from './record-trafficking.ts';

/** The code of each row of this function, from the file that is named as the row. Written by `npm run contracts`. */
export const operations = {
  answerComplaint,
  getNoticeToPerson,
  recordComplaint,
  recordCounsel,
  recordFollowUp,
  recordNotification,
  recordTrafficking,
};
