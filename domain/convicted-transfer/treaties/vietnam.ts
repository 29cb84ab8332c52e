import { secondary } from '../../agreement/citing.ts';
import { notRead } from './not-read.ts';
import type { TransferTerms } from './terms.ts';

const treaty = 'Treaty of Kazakhstan and Vietnam of 21 August 2023, Law no. 135-VIII of 8 November 2024';

const reported = <T>(value: T) => secondary(value, `${treaty}; the text as reported, not article by article`);

/** Kazakhstan and Vietnam. */
export const vietnam: TransferTerms = {
  ...notRead(treaty),
  nationality: reported('of-the-administering-state'),
  finality: reported('final'),
  dualCriminality: reported(true),
  leastMonthsLeft: reported(12),
  measuredAt: reported('receipt-of-request'),
  noOtherProceedings: reported('in-the-sentencing-state'),
  consent: reported({ written: true, informed: true, representedFor: ['age', 'state-of-body', 'state-of-mind'] }),
  bothStatesAgree: reported(true),
};
