import { type MessageRefusal, rejectionWords } from './rejection-words.ts';

/** Why a message changed nothing that is no refusal of a move: it was not understood, or its place among the others is not free. */
const ofTheMessage = {
  'not-understood': 'The message could not be read, or is not as this contract says',
  'not-yours': 'The transit is that of another State',
  'too-many-waiting': 'So many messages of the transit wait for one that is missing that no further one is taken',
  'sequence-used': 'Another message of the transit had this sequence, or a later one was applied',
  'those-before-missing': 'The message waited for those before it, which never came',
} as const;

export type RejectionKind = MessageRefusal['kind'] | keyof typeof ofTheMessage;

/** Every reason for which a message can be rejected, by its code, with what it means. */
export const rejectionKinds: Readonly<Record<RejectionKind, string>> = {
  ...ofTheMessage,
  ...(Object.fromEntries(Object.entries(rejectionWords).map(([kind, { message }]) => [kind, message])) as Readonly<
    Record<MessageRefusal['kind'], string>
  >),
};
