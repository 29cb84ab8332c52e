import type { Agreement } from '../agreement/agreement.ts';
import { bears } from '../agreement/fact.ts';
import type { Limit, StartEvent } from '../agreement/limit.ts';
import { type Extension, extensionsAsked, waitsForConsent } from '../file/extension.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import { ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import type { Looking, Occasion } from './clock.ts';
import { replyLimit } from './reply-limit.ts';
import { replyPutOff } from './reply-put-off.ts';
import { type BoundedExtension, extendedByRule, extendedTo, type NotComputed, type Run, runOf } from './run.ts';

/** The later of two instants, where there is a first one. */
const notBefore = (at: Instant | undefined, since: Instant | undefined): Instant | undefined =>
  at !== undefined && since !== undefined && since > at ? since : at;

/** Since when a reply would be owed if nothing put it off. */
const receivedSince = (file: ReadmissionCase, start: StartEvent): Instant | undefined => {
  const confirmed = 'receiptConfirmedAt' in file ? file.receiptConfirmedAt : undefined;
  return notBefore(start === 'confirmed-receipt' ? confirmed : file.delivery?.at, file.replySince);
};

/**
 * Since when a reply is owed: proven delivery, or the confirmed receipt where the agreement says so; a clock that was restarted
 * counts from its restart, and one that an inquiry or a hearing puts off from their end. Undefined while that has not happened: a
 * request never delivered starts no clock.
 */
export const replySince = (file: ReadmissionCase, start: StartEvent, looking: Looking): Instant | undefined => {
  const putOff = replyPutOff(file, looking);
  return putOff === 'pending' ? undefined : notBefore(receivedSince(file, start), putOff?.latest);
};

/** The same for the clock, in both readings of when what puts the reply off was over. */
export const replyFrom = (file: ReadmissionCase, start: StartEvent, looking: Looking): Pick<Occasion, 'from' | 'fromLatest'> => {
  const putOff = replyPutOff(file, looking);
  const since = receivedSince(file, start);
  if (since === undefined || putOff === 'pending') return {};
  const [from, fromLatest] = [notBefore(since, putOff?.earliest), notBefore(since, putOff?.latest)];
  return from === fromLatest ? { from } : { from, fromLatest };
};

/** The extensions of the clock as it runs: none from before a restart, and none that waits for the other side's consent. */
export const extensionsOf = (file: ReadmissionCase): readonly Extension[] =>
  extensionsAsked(file).filter((extension) => !waitsForConsent(extension));

/** Whether somebody took more time by a rule that computes nothing: then nobody can say when it is over. */
const extendedWithoutRule = (extensions: readonly Extension[], { extension }: Limit): boolean =>
  extensions.length > 0 && !bears(extension);

const runSince = (file: ReadmissionCase, agreement: Agreement, from: Instant): Result<Run, NotComputed> => {
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

/**
 * How the time to reply runs, with its extension; to its later end from `fromLatest`, where its beginning has two readings.
 * `limit-unset` too where it was extended by a rule that computes nothing.
 */
export const replyRun = (
  file: ReadmissionCase,
  agreement: Agreement,
  from: Instant,
  fromLatest: Instant = from,
): Result<Run, NotComputed> => {
  const run = runSince(file, agreement, from);
  if (!run.ok || fromLatest === from) return run;
  const later = runSince(file, agreement, fromLatest);
  return later.ok ? ok({ ...run.value, latest: later.value.latest }) : later;
};
