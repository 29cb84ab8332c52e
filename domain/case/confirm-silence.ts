import type { Agreement } from '../agreement/agreement.ts';
import { bears } from '../agreement/fact.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { isSurelyOver } from '../time/period.ts';
import type { Files, Moved } from './files.ts';
import type { ReadmissionCase } from './readmission-case.ts';
import { type WrongState, wrongState } from './wrong-state.ts';

export type SilenceFacts = { readonly official: string; readonly subject: string };

export type SilenceRefusal =
  | WrongState
  | { readonly kind: 'silence-without-effect'; readonly source?: string; readonly lookUp?: string }
  | { readonly kind: 'delivery-not-proven' | 'opener-confirms-silence' }
  | { readonly kind: 'time-to-reply-runs'; readonly since: Instant; readonly source: string };

/** Since when the silence counts: proven delivery, or the confirmed receipt where the agreement says so, or a restarted clock. */
const silentSince = (file: ReadmissionCase, start: 'receipt' | 'confirmed-receipt'): Instant | undefined => {
  const confirmed = 'receiptConfirmedAt' in file ? file.receiptConfirmedAt : undefined;
  const began = start === 'confirmed-receipt' ? confirmed : file.delivery?.at;
  const { replySince } = file;
  return began !== undefined && replySince !== undefined && replySince > began ? replySince : began;
};

/**
 * A supervisor of the requesting State, who did not open the case, confirms that silence is consent. It has that effect only
 * where the agreement gives it, after proven delivery, and once the time is over in every reading. A request never delivered
 * never becomes consent, and an extension that computes nothing keeps silence without effect.
 */
export const confirmSilence = (
  { shared }: Files,
  { official, subject }: SilenceFacts,
  { reply }: Agreement,
  now: Instant,
): Result<Moved, SilenceRefusal> => {
  if (shared.status !== 'opened' && shared.status !== 'received') return wrongState(shared, 'opened', 'received');
  const { silence, period, start } = reply;
  if (!bears(silence))
    return fail({ kind: 'silence-without-effect', ...('lookUp' in silence ? { lookUp: silence.lookUp } : {}) });
  if (silence.value !== 'consent') return fail({ kind: 'silence-without-effect', source: silence.source });
  if (!bears(period) || !bears(start) || shared.extensions.length > 0) return fail({ kind: 'silence-without-effect' });
  if (subject === shared.openedBy) return fail({ kind: 'opener-confirms-silence' });
  const since = silentSince(shared, start.value);
  if (since === undefined) return fail({ kind: 'delivery-not-proven' });
  if (!isSurelyOver(period.value, since, now)) return fail({ kind: 'time-to-reply-runs', since, source: period.source });
  const acceptance = { by: 'silence' as const, at: now, official, silentSince: since, source: silence.source };
  return ok({ shared: { ...shared, status: 'accepted', acceptance, changedAt: now } });
};
