import type { StateCode } from '../../domain/state-code.ts';

/** Where a message goes: the queue that a partner State reads, or the queue of e-mails to duty officers. */
export type Destination =
  | { readonly queue: 'outbound' | 'outbound-justice'; readonly state: StateCode }
  | { readonly queue: 'duty-mail' };

/** A message owed to a queue, stored with the change that owes it. `id` is the same however often it is sent. */
export type Outgoing = { readonly id: string; readonly to: Destination; readonly body: string };

/** An unsent message is owed again after a minute: by then the stream has sent it, or has failed. */
export const resendHours = 1 / 60;
