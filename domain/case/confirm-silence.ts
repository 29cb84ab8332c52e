import type { Agreement } from '../agreement/agreement.ts';
import { bears, type None, type Rule } from '../agreement/fact.ts';
import { replyRun, replySince } from '../deadline/reply-clock.ts';
import { replyLimit } from '../deadline/reply-limit.ts';
import { replyPutOff } from '../deadline/reply-put-off.ts';
import { isOver } from '../deadline/run.ts';
import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { submitted } from '../file/submitters.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import type { OutsideCalendar } from '../time/working-calendar.ts';

export type SilenceFacts = { readonly official: string; readonly subject: string };

export type SilenceRefusal =
  | WrongState
  | OutsideCalendar
  | { readonly kind: 'silence-without-effect'; readonly source?: string; readonly lookUp?: string }
  | { readonly kind: 'delivery-not-proven' | 'opener-confirms-silence' }
  | {
      readonly kind: 'time-to-reply-runs';
      readonly since: Instant;
      readonly until: Instant;
      readonly source: string;
    };

const withoutEffect = (expiry: Rule<unknown> | None): SilenceRefusal => ({
  kind: 'silence-without-effect',
  ...('lookUp' in expiry ? { lookUp: expiry.lookUp } : { source: expiry.source }),
});

const putOff: SilenceRefusal = {
  kind: 'silence-without-effect',
  source: 'An inquiry or a hearing puts the time to reply off, and is not over',
};

/**
 * A supervisor of the requesting State, who did not submit the case, confirms that silence is consent. It has that effect only
 * where the agreement gives it, after proven delivery, and once the time is over in every reading. A request never delivered
 * never becomes consent, and an extension that computes nothing keeps silence without effect.
 */
export const confirmSilence = (
  { shared }: Files,
  { official, subject }: SilenceFacts,
  agreement: Agreement,
  now: Instant,
): Result<Moved, SilenceRefusal> => {
  if (shared.status !== 'opened' && shared.status !== 'received') return wrongState(shared, 'opened', 'received');
  const { expiry, period, start } = replyLimit(agreement, shared);
  if (!bears(expiry) || expiry.value !== 'consent') return fail(withoutEffect(expiry));
  if (!bears(period) || !bears(start)) return fail({ kind: 'silence-without-effect' });
  if (submitted(shared, subject)) return fail({ kind: 'opener-confirms-silence' });
  const since = replySince(shared, start.value, { agreement, now });
  if (since === undefined)
    return fail(replyPutOff(shared, { agreement, now }) === 'pending' ? putOff : { kind: 'delivery-not-proven' });
  const run = replyRun(shared, agreement, since);
  if (!run.ok) return fail(run.error.kind === 'outside-calendar' ? run.error : { kind: 'silence-without-effect' });
  const { until } = run.value.latest;
  if (!isOver(run.value, now)) return fail({ kind: 'time-to-reply-runs', since, until, source: period.source });
  const acceptance = {
    by: 'silence' as const,
    at: now,
    official,
    silentSince: since,
    source: expiry.source,
    confirmedBy: subject,
  };
  return moved({ shared: { ...shared, status: 'accepted', acceptance, changedAt: now } });
};
