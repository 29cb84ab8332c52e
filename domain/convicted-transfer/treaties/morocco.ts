import { secondary, weak } from '../../agreement/citing.ts';
import { notRead } from './not-read.ts';
import type { TransferTerms } from './terms.ts';

const treaty = 'Treaty of Kazakhstan and Morocco of 12 December 2024, Law no. 228-VIII of 13 November 2025';

const reported = <T>(value: T) => secondary(value, `${treaty}; the text as reported, not article by article`);

const base = notRead(treaty);

/** Kazakhstan and Morocco. */
export const morocco: TransferTerms = {
  ...base,
  nationality: reported('of-the-administering-state'),
  finality: reported('final-and-enforceable'),
  custodial: reported(true),
  dualCriminality: reported(true),
  consent: reported({ written: true, informed: false, representedFor: [] }),
  grounds: {
    ...reported([{ ground: 'also-a-national-here', effect: 'open' }] as const),
    open: 'The list of grounds was cut where it was read: there are more, and whether they bind is not known',
  },
  authorities: { ...base.authorities, other: weak('Ministry of Justice', 'From the sister treaty on extradition alone') },
};
