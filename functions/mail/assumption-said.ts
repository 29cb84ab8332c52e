import { assumptionIn } from '../../domain/agreement/stage-record.ts';
import type { DutyMailMessage } from '../schema/duty-mail-message.ts';
import { agreementSaid, type WithLaw } from './law/basis-said.ts';
import type { Said } from './mail-html.ts';

/** What is assumed, with the word on which it is quoted as it is stored. A sentence that is worded in another way stands as it is. */
export const assumptionSaid = (
  { law, day }: WithLaw & { readonly day: (day: string) => string },
  about: Pick<DutyMailMessage, 'state' | 'counterpart' | 'agreement'>,
  stored: string,
): readonly Said[] => {
  const assumption = assumptionIn(stored);
  const agreement = agreementSaid({ law }, about);
  if (assumption === undefined || agreement === undefined) return [{ stored }];
  const [before, after] = law.quotes;
  return [`${law.assumed(agreement, day(assumption.date))} ${before}`, { stored: assumption.source }, after];
};
