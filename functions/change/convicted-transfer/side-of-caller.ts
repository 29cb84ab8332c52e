import type { Side } from '../../../domain/caller.ts';
import type { TransferSide } from '../../../domain/convicted-transfer/transfer-side.ts';

/** The side of a transfer as the one engine calls it: the sentencing State moves the person, as the requesting one does in a readmission. */
export const asEngineSide = (side: TransferSide): Side => (side === 'sentencing' ? 'requesting' : 'requested');

/** The side of a transfer by what the engine calls it. */
export const asTransferSide = (side: Side): TransferSide => (side === 'requesting' ? 'sentencing' : 'administering');
