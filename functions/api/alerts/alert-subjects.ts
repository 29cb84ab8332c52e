import { mailActs } from '../../queue/duty-mail-acts.ts';

/** What an alert can be about. */
export const alertSubjects = Object.keys(mailActs) as [keyof typeof mailActs];
