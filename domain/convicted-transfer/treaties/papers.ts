export const transferPapers = [
  'judgment',
  'law-applied',
  'time-served',
  'consent',
  'proof-of-nationality',
  'law-there',
  'consequences-there',
  'medical-or-social-report',
  'other',
] as const;

/** A paper that goes with a request for transfer (on the model of the Council of Europe Convention of 1983, article 6, not read). */
export type TransferPaper = (typeof transferPapers)[number];

/** A paper that a treaty wants from the State on that side when it asks. */
export type PaperRule = { readonly paper: TransferPaper; readonly from: 'sentencing' | 'administering' };
