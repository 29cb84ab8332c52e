import * as z from 'zod';
import type { Part } from '../../../domain/caller.ts';
import type { TransferSide } from '../../../domain/convicted-transfer/transfer-side.ts';
import { once } from '../../../domain/once.ts';
import { convictedTransferChanged } from '../../schema/convicted-transfer-changed.ts';
import { type MoveRow, moveRowOf } from '../move-row.ts';

export const ofConvictedTransfer = once(() => z.strictObject({ transferId: z.uuid().toLowerCase() }));

/** The row of a move of a transfer of a convicted person: of the sentencing State, the administering one, or either. */
export const transferMoveRow: MoveRow<
  typeof ofConvictedTransfer,
  typeof convictedTransferChanged,
  Extract<Part, TransferSide | 'any-party'>
> = moveRowOf(ofConvictedTransfer, convictedTransferChanged);
