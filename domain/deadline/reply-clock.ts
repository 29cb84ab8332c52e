import type { Agreement } from '../agreement/agreement.ts';
import { bears } from '../agreement/fact.ts';
import type { Limit, StartEvent } from '../agreement/limit.ts';
import type { Extension } from '../file/extension.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import type { Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import type { Looking, Occasion } from './clock.ts';
import { replyLimit } from './reply-limit.ts';
import { replyPutOff } from './reply-put-off.ts';
import { type BoundedExtension, extendedByRule, extendedTo, type NotComputed, type Run, runOf } from './run.ts';

/** The later of two instants, where there is a first one. */
const notBefore = (at: Instant | undefined, since: Instant | undefined): Instant | undefined =>
  at !== undefined && since !== undefined && since > at ? since : at;

/**
 * Since when a reply is owed: proven delivery, or the confirmed receipt where the agreement says so; a clock that was restarted
 * counts from its restart, and one that an inquiry or a hearing puts off from their end. Undefined while that has not happened: a
 * request never delivered starts no clock.
 */
export const replySince = (file: ReadmissionCase, start: StartEvent, looking: Looking): Instant | undefined => {
  const confirmed = 'receiptConfirmedAt' in file ? file.receiptConfirmedAt : undefined;
  const since = notBefore(start === 'confirmed-receipt' ? confirmed : file.delivery?.at, file.replySince);
  const putOff = replyPutOff(file, looking);
  return putOff === 'pending' ? undefined : notBefore(since, putOff?.latest);
};

/** The same for the clock, in both readings of when what puts the reply off was over. */
export const replyFrom = (file: ReadmissionCase, start: StartEvent, looking: Looking): Pick<Occasion, 'from' | 'fromLatest'> => {
  const latest = replySince(file, start, looking);
  const putOff = replyPutOff(file, looking);
  if (latest === undefined || putOff === undefined || putOff === 'pending' || latest > putOff.latest) return { from: latest };
  return putOff.earliest === latest ? { from: latest } : { from: putOff.earliest, fromLatest: latest };
};

/** The extensions of the clock as it runs: one that was restarted since begins without. */
export const extensionsOf = ({ extensions, replySince: since }: ReadmissionCase): readonly Extension[] =>
  since === undefined ? extensions : extensions.filter(({ at }) => at >= since);

/** Whether somebody took more time by a rule that computes nothing: then nobody can say when it is over. */
const extendedWithoutRule = (extensions: readonly Extension[], { extension }: Limit): boolean =>
  extensions.length > 0 && !bears(extension);

/** How the time to reply runs, with its extension. `limit-unset` too where it was extended by a rule that computes nothing. */
export const replyRun = (file: ReadmissionCase, agreement: Agreement, from: Instant): Result<Run, NotComputed> => {
  const limit = replyLimit(agreement, file);
  const { requestedState: debtor, requestingState: receiver, category } = file;
  const facts = { debtor, receiver, category, from };
  const run = runOf(limit, agreement, facts);
  const extensions = extensionsOf(file);
  if (!run.ok || extensions.length === 0) return run;
  const lookUp = 'It was extended by a rule that was not found';
  if (extendedWithoutRule(extensions, limit)) return { ok: false, error: { kind: 'limit-unset', lookUp } };
  const until = extensions.at(-1)?.until;
  if (until !== undefined) return extendedTo(run.value, until, limit, agreement, facts);
  const { extension } = limit;
  if (!bears(extension) || 'whileObstacleLasts' in extension.value) return run;
  return extendedByRule(run.value, { ...extension, value: extension.value } as BoundedExtension, limit, agreement, facts);
};
