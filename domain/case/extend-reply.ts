import type { Agreement } from '../agreement/agreement.ts';
import { bears, isNone, isSet, type None, type Rule } from '../agreement/fact.ts';
import type { ExtensionRule } from '../agreement/limit.ts';
import type { Looking } from '../deadline/clock.ts';
import { replyRun, replySince } from '../deadline/reply-clock.ts';
import { replyLimit } from '../deadline/reply-limit.ts';
import { isOver, type Run } from '../deadline/run.ts';
import { type Extension, extensionsAsked } from '../file/extension.ts';
import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import type { Received } from '../file/readmission-case.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import { type DateFault, overAlready, tooFarAhead } from '../policy/date-fault.ts';
import { fail, type Result } from '../result.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export type ExtensionFacts = { readonly official: string; readonly reasons?: string; readonly until?: CalendarDate };

export type ExtensionRefusal =
  | WrongState
  | DateFault
  | { readonly kind: 'reply-not-extendable'; readonly source: string }
  | { readonly kind: 'reply-already-extended'; readonly at: Instant }
  | { readonly kind: 'extension-reasons-missing' }
  | { readonly kind: 'time-to-reply-over'; readonly until: Instant }
  | { readonly kind: 'extension-too-long'; readonly latest: CalendarDate; readonly source: string }
  | { readonly kind: 'extension-not-longer'; readonly lastDay: CalendarDate };

const runWith = (shared: Received, looking: Looking, extensions: readonly Extension[]): Run | undefined => {
  const { agreement } = looking;
  const { start } = replyLimit(agreement, shared);
  const since = isSet(start) ? replySince(shared, start.value, looking) : undefined;
  const run = since && replyRun({ ...shared, extensions }, agreement, since);
  return run?.ok ? run.value : undefined;
};

/** What is wrong with the extension, as far as the time is known: it is too late, too long, or no extension at all. */
const faultOf = (shared: Received, agreement: Agreement, asked: Extension, now: Instant): ExtensionRefusal | undefined => {
  const looking = { agreement, now };
  const original = runWith(shared, looking, []);
  if (original === undefined) return undefined;
  if (isOver(original, now)) return { kind: 'time-to-reply-over', until: original.latest.until };
  const { until, ...longest } = asked;
  const lastDay = original.earliest.lastDay;
  if (until !== undefined && lastDay !== undefined && until <= lastDay) return { kind: 'extension-not-longer', lastDay };
  const latest = runWith(shared, looking, [longest])?.latest.lastDay;
  if (until === undefined || latest === undefined || until <= latest) return undefined;
  return { kind: 'extension-too-long', latest, source: asked.source ?? '' };
};

/** What the extension takes besides, as far as the agreement says so: a weak lead asks for nothing. */
const neededBy = (extension: Rule<ExtensionRule> | None): ExtensionRule['needs'] =>
  bears(extension) ? extension.value.needs : undefined;

/**
 * The requested State takes more time to reply, as an event of its own: with reasons, but where the agreement asks for notice alone.
 * Where it asks for the consent of the other side, the event is recorded as asked for and prolongs nothing before that. Where the agreement's text has no
 * extension there is none; where the rule was not found the act is admitted and computes nothing. A time that is over is not
 * extended, since its silence may have had its effect.
 */
export const extendReply = (
  { shared }: Files,
  { official, reasons, until }: ExtensionFacts,
  agreement: Agreement,
  now: Instant,
): Result<Moved, ExtensionRefusal> => {
  if (shared.status !== 'received') return wrongState(shared, 'received');
  const { extension } = replyLimit(agreement, shared);
  if (isNone(extension)) return fail({ kind: 'reply-not-extendable', source: extension.source });
  const [earlier] = extensionsAsked(shared);
  if (earlier !== undefined) return fail({ kind: 'reply-already-extended', at: earlier.at });
  const needs = neededBy(extension);
  if (reasons === undefined && needs !== 'notice') return fail({ kind: 'extension-reasons-missing' });
  const rule = isSet(extension) ? { source: extension.source } : { lookUp: extension.lookUp };
  const given = { ...(reasons === undefined ? {} : { reasons }), ...(until === undefined ? {} : { until }) };
  const asked = { at: now, official, ...given, ...rule };
  // Whatever the agreement says comes first; what no rule bounds still ends on a day that can be.
  const fault =
    faultOf(shared, agreement, asked, now) ?? overAlready('until', until, now) ?? tooFarAhead('until', until, 'time', now);
  if (fault !== undefined) return fail(fault);
  const recorded = needs === 'consent' ? { ...asked, needsConsent: true as const } : asked;
  return moved({ shared: { ...shared, extensions: [...shared.extensions, recorded], changedAt: now } });
};
