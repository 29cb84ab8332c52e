import { addHours, type Instant } from '../../domain/time/instant.ts';
import { type Outgoing, resendHours } from '../ports/owed-message.ts';
import { onPaper } from '../settings.ts';
import { duePartition, outboxPartition } from './keys.ts';
import type { Write } from './transaction.ts';

/**
 * A message as it stands in the outbox of what it is about, at its place in the order. One for the queue of a State on paper is owed to
 * nobody: what that State is told goes by letter.
 */
export const outboxWrites = (about: string, { id, to, body }: Outgoing, place: string, at: Instant): readonly Write<never>[] => {
  if ('state' in to && onPaper().includes(to.state)) return [];
  const dueAt = addHours(at, resendHours);
  return [{ put: { pk: outboxPartition(about), sk: place, id, to, body, caseId: about, duePartition, dueAt } }];
};
