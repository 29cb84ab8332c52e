import { createHash } from 'node:crypto';
import type { Outgoing } from '../ports/owed-message.ts';

/** What one case, transit or transfer owes to one destination: the piece of work that is handed on, and done in order. */
export type OwedWork = { readonly caseId: string; readonly destination: string };

type Sent = Pick<Outgoing, 'to' | 'body'>;

const read = (body: string): { readonly state?: unknown; readonly office?: unknown; readonly type?: unknown } => JSON.parse(body);

/** Where a message goes: a queue of a State, or the mails to an office of one. Of a case, order matters only within one. */
export const destinationOf = ({ to, body }: Sent): string => {
  if (to.queue !== 'duty-mail') return `${to.queue}-${to.state}`;
  const { state, office } = read(body);
  if (typeof state !== 'string') return 'duty-mail';
  return typeof office === 'string' ? `duty-mail-${state}.${office}` : `duty-mail-${state}`;
};

/** One lane sends one message after the other: these go side by side. */
const lanesEach = 4;

/** The same for all that a case owes. */
const laneOfCase = (caseId: string): number => createHash('sha256').update(caseId).digest().readUInt8() % lanesEach;

/**
 * In which lane the work of a message waits: those of another it does not wait for. What a State is told of the acts of others is apart
 * from what answers its own, since it is others who decide how much of it there is.
 */
export const laneOf = (caseId: string, message: Sent): string => {
  const { type } = message.to.queue !== 'duty-mail' ? read(message.body) : {};
  const kind = typeof type === 'string' && type.endsWith('.changed.v1') ? 'told' : 'answered';
  return `${destinationOf(message)}-${kind}-${laneOfCase(caseId)}`;
};
