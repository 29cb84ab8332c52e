import type { ConvictedTransfer } from './convicted-transfer.ts';

/** Whether nothing more is to be done by either State: such a transfer leaves the work lists. */
export const transferIsEnded = ({ status }: ConvictedTransfer): boolean =>
  status === 'ended' || status === 'refused' || status === 'withdrawn';
