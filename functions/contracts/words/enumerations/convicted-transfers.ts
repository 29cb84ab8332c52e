import type { ConvictedTransferStatus } from '../../../../domain/convicted-transfer/convicted-transfer.ts';
import { meanings } from '../enumeration.ts';

/** Transfers of convicted persons. */
export const convictedTransfers = {
  convictedTransferStatus: meanings<ConvictedTransferStatus>('How the transfer of a convicted person stands', {
    'interest-stated': 'The person or a State said that it is wanted; no State asked for it yet',
    requested: 'One State asked the other; at most one of them has agreed',
    agreed: 'Both States agreed; the person can still take consent back, until the hand-over',
    'handed-over': 'The person is with the administering State, where the sentence goes on',
    enforced: 'The administering State reported on the sentence since the hand-over',
    'handed-over-in-breach':
      'The person was handed over although no authorisation stood, or after consent was taken back: it was never a transfer',
    ended: 'The sentence is over, or was ended by who may do that',
    refused: 'A State refused',
    withdrawn: 'A State withdrew it',
  }),
} as const;
