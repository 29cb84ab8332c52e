import { sideOfTransfer } from '../../../domain/convicted-transfer/transfer-side.ts';
import { type TransferView, transferView } from '../../../domain/convicted-transfer/transfer-view.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import type { StoredTransfer } from '../../ports/convicted-transfer-store.ts';

/** The transfer as that State sees it, or undefined where it is no party. */
export const transferViewFor = (
  { shared, own }: Pick<StoredTransfer, 'shared' | 'own'>,
  state: StateCode,
): TransferView | undefined => {
  const side = sideOfTransfer(shared, state);
  return side === undefined ? undefined : transferView(shared, side, own);
};
