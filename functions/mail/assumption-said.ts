import { assumptionIn } from '../../domain/agreement/stage-record.ts';
import { type About, agreementSaid, type WithLaw } from './law/basis-said.ts';
import type { Said } from './mail-html.ts';

/** What is assumed, with the word on which it is quoted as it is stored. A sentence that is worded in another way stands as it is. */
export const assumptionSaid = ({ law }: WithLaw, about: About, stored: string): readonly Said[] => {
  const assumption = assumptionIn(stored);
  const agreement = agreementSaid({ law }, about);
  if (assumption === undefined || agreement === undefined) return [{ stored }];
  const [before, after] = law.quotes;
  return [`${law.assumed(agreement, law.day(assumption.date))} ${before}`, { stored: assumption.source }, after];
};
