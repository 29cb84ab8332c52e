import { secondary } from '../../agreement/citing.ts';
import { notRead } from './not-read.ts';
import type { TransferTerms } from './terms.ts';

const treaty = 'Treaty of Kazakhstan and Hungary of 3 June 2014, Law no. 305-V of 15 April 2015';

/** Kazakhstan and Hungary. Of its text only the meaning of a citizen is known: somebody who is one of that State and of no other. */
export const hungary: TransferTerms = {
  ...notRead(treaty),
  nationality: secondary('of-the-administering-state-alone', `${treaty}; its definition of a citizen, as reported`),
};
