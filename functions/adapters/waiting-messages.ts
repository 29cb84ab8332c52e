import type { StoredTransit } from '../ports/stored-transit.ts';
import type { Waiting } from '../ports/transit-messages.ts';

/** As an earlier release kept a message that waits: whole, in the item of its transit. */
type KeptWhole = Omit<Waiting, 'queueMessageId'>;

type Kept = StoredTransit['waiting'][number] | KeptWhole;

const isWhole = (kept: Kept): kept is KeptWhole => 'message' in kept;

/** The places of the messages that wait, by whichever release they were kept. */
export const placesOf = (waiting: readonly Kept[]): StoredTransit['waiting'] =>
  waiting.map((kept) => {
    if (!isWhole(kept)) return kept;
    const { message, sentAt } = kept;
    return { sequence: message.sequence, messageId: message.id, type: message.type, sentAt };
  });

/** The messages that the item of a transit has whole. */
export const keptWhole = (waiting: readonly Kept[]): readonly Waiting[] =>
  waiting.filter(isWhole).map((kept) => ({ ...kept, queueMessageId: '' }));
