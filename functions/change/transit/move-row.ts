import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import { transitChanged } from '../../schema/transit-changed.ts';
import { type MoveRow, moveRowOf } from '../move-row.ts';

export const ofTransit = once(() => z.strictObject({ transitId: z.uuid().toLowerCase() }));

type Parts = 'requesting' | 'requested' | 'any-party';

/** The row of a move of a transit. The transit State is the one that is requested; nobody moves, receives or issues. */
export const transitMoveRow: MoveRow<typeof ofTransit, typeof transitChanged, Parts> = moveRowOf(ofTransit, transitChanged);
