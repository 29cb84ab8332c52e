import type { Agreement } from '../agreement/agreement.ts';
import { isSet } from '../agreement/fact.ts';
import { replyRun, replySince } from '../deadline/reply-clock.ts';
import { replyLimit } from '../deadline/reply-limit.ts';
import { isOver } from '../deadline/run.ts';
import { extensionsAsked, waitsForConsent } from '../file/extension.ts';
import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { type WrongState, wrongState } from '../file/wrong-state.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';

export type ExtensionConsentFacts = { readonly official: string };

export type ExtensionConsentRefusal =
  | WrongState
  | { readonly kind: 'no-extension-waits' }
  | { readonly kind: 'time-to-reply-over'; readonly until: Instant };

/**
 * The requesting State consents to the time that the other asked for, where the agreement gives it only so (Norway-Kazakhstan, urgent
 * requests). From then on the time is longer. One that is over in every reading is not extended: silence may have had its effect.
 */
export const consentToExtension = (
  { shared }: Files,
  { official }: ExtensionConsentFacts,
  agreement: Agreement,
  now: Instant,
): Result<Moved, ExtensionConsentRefusal> => {
  if (shared.status !== 'received') return wrongState(shared, 'received');
  const waiting = extensionsAsked(shared).find(waitsForConsent);
  if (waiting === undefined) return fail({ kind: 'no-extension-waits' });
  const { start } = replyLimit(agreement, shared);
  const since = isSet(start) ? replySince(shared, start.value, { agreement, now }) : undefined;
  const run = since && replyRun(shared, agreement, since);
  if (run?.ok && isOver(run.value, now)) return fail({ kind: 'time-to-reply-over', until: run.value.latest.until });
  const consent = { at: now, official };
  const extensions = shared.extensions.map((extension) => (extension === waiting ? { ...extension, consent } : extension));
  return moved({ shared: { ...shared, extensions, changedAt: now } });
};
