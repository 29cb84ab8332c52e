import type { Caller } from '../../domain/caller.ts';
import { hashOf } from '../history/canonical.ts';

/** Under which key a receipt is kept: the caller's own key, within caller and operation. */
export const receiptKey = (caller: Caller, operation: string, key: string): string =>
  hashOf({ subject: caller.subject, state: caller.state, operation, key });

/** The hash of what was asked, so that the same key with another request is seen. */
export const requestHash = (params: unknown, body: unknown): string => hashOf({ params, body: body ?? null });
