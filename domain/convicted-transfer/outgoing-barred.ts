import type { Kept } from '../file/kept-entry.ts';
import { type OutgoingBarred, outgoingBar } from '../protection/outgoing.ts';
import type { Instant } from '../time/instant.ts';
import type { TransferFiles } from './transfer-files.ts';

/**
 * Why a State sends the other nothing more about the person now: its own register knows of a claim for protection that is undecided or
 * was granted. That the person asks for the transfer takes nothing of it away: the claim is decided, or given up, where it was made.
 */
export const outgoingBarred = (
  { shared, own }: Pick<TransferFiles, 'shared' | 'own'>,
  kept: readonly Kept[],
  now: Instant,
): OutgoingBarred | undefined => outgoingBar(own, kept, shared, now);
