import { secondary } from '../../agreement/citing.ts';
import { notRead } from './not-read.ts';
import type { TransferTerms } from './terms.ts';

const treaty = 'Treaty of Kazakhstan and Brazil of 20 June 2018, Law no. 311-VI of 31 March 2020';

const reported = <T>(value: T) => secondary(value, `${treaty}; only its first articles were reached`);

/** Kazakhstan and Brazil. */
export const brazil: TransferTerms = {
  ...notRead(treaty),
  finality: reported('final'),
  custodial: reported(true),
};
