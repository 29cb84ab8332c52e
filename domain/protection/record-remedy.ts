import type { Files, Moved } from '../case/files.ts';
import type { InFuture } from '../case/in-future.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import type { Remedies } from './remedies.ts';

export type RemedyFacts = Omit<Remedies, 'recordedAt'>;

/** Records how the person's remedies stand. The latest record counts: a certificate is only as old as its instant says. */
export const recordRemedy = ({ own }: Files, facts: RemedyFacts, now: Instant): Result<Moved, InFuture> => {
  if (facts.certifiedAt > now) return fail({ kind: 'date-in-future', field: 'certifiedAt', date: facts.certifiedAt });
  return ok({ own: { ...own, remedies: { ...facts, recordedAt: now }, changedAt: now } });
};
