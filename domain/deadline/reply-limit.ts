import type { Agreement } from '../agreement/agreement.ts';
import { bears } from '../agreement/fact.ts';
import { type Limit, type LimitName, limitOf } from '../agreement/limit.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';

/** The limit of the reply: an urgent case has the urgent one, where the agreement has it. */
export const replyLimitName = (
  agreement: Agreement,
  { track, category }: Pick<ReadmissionCase, 'track' | 'category'>,
): LimitName & ('reply' | 'urgent-reply') =>
  track === 'urgent' && bears(limitOf(agreement, 'urgent-reply', category).period) ? 'urgent-reply' : 'reply';

/** That limit itself. */
export const replyLimit = (agreement: Agreement, file: Pick<ReadmissionCase, 'track' | 'category'>): Limit =>
  limitOf(agreement, replyLimitName(agreement, file), file.category);
