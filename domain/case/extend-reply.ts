import type { Agreement } from '../agreement/agreement.ts';
import { isNone, isSet } from '../agreement/fact.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import type { Files, Moved } from './files.ts';
import { type WrongState, wrongState } from './wrong-state.ts';

export type ExtensionFacts = { readonly official: string; readonly reasons: string };

export type ExtensionRefusal =
  | WrongState
  | { readonly kind: 'reply-not-extendable'; readonly source: string }
  | { readonly kind: 'reply-already-extended'; readonly at: Instant };

/**
 * The requested State takes more time to reply, with reasons, as an event of its own. Where the agreement's text has no
 * extension there is none; where the rule was not found the act is admitted and computes nothing.
 */
export const extendReply = (
  { shared }: Files,
  { official, reasons }: ExtensionFacts,
  { reply: { extension } }: Agreement,
  now: Instant,
): Result<Moved, ExtensionRefusal> => {
  if (shared.status !== 'received') return wrongState(shared, 'received');
  if (isNone(extension)) return fail({ kind: 'reply-not-extendable', source: extension.source });
  const [earlier] = shared.extensions;
  if (earlier !== undefined) return fail({ kind: 'reply-already-extended', at: earlier.at });
  const rule = isSet(extension) ? { source: extension.source } : { lookUp: extension.lookUp };
  return ok({ shared: { ...shared, extensions: [{ at: now, official, reasons, ...rule }], changedAt: now } });
};
