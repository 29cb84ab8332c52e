import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { submitted } from '../file/submitters.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';

export type ReconfirmationRefusal = { readonly kind: 'nothing-assessed' | 'assessed-about-another' | 'opener-assesses' };

/** An assessor confirms shortly before a departure that what was found still holds. It renews no validity: an old assessment is made anew. */
export const reconfirmAssessment = (
  { shared, own }: Files,
  { subject }: { readonly subject: string },
  now: Instant,
): Result<Moved, ReconfirmationRefusal> => {
  const { assessment } = own;
  if (assessment === undefined) return fail({ kind: 'nothing-assessed' });
  if (assessment.personEdition !== shared.personEdition) return fail({ kind: 'assessed-about-another' });
  if (submitted(shared, subject)) return fail({ kind: 'opener-assesses' });
  return moved({ own: { ...own, assessment: { ...assessment, confirmedAt: now, confirmedBy: subject }, changedAt: now } });
};
