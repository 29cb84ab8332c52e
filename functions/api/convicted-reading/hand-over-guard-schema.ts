import * as z from 'zod';
import { roles } from '../../../domain/caller.ts';
import { handOverConditions } from '../../../domain/convicted-transfer/hand-over-condition.ts';
import { handOverStandings } from '../../../domain/convicted-transfer/hand-over-standing.ts';
import { transferSides } from '../../../domain/convicted-transfer/transfer-side.ts';
import { once } from '../../../domain/once.ts';
import { instant } from '../../schema/moment.ts';

const condition = once(() =>
  z
    .object({
      condition: z.enum(handOverConditions),
      is: z.enum(handOverStandings),
      why: z.string().exactOptional(),
      since: instant().exactOptional().meta({ description: 'When the fact was recorded' }),
      ageHours: z.int().exactOptional().meta({ description: 'How old the fact is, in whole hours' }),
      source: z.string(),
      suppliedBy: z
        .object({ side: z.enum([...transferSides, 'any-party']), operation: z.string(), roles: z.array(z.enum(roles)) })
        .meta({ id: 'HandOverSupply' })
        .exactOptional(),
    })
    .meta({ id: 'HandOverCondition' }),
);

/** How the guard of the hand-over stands, as far as the caller’s side may know. */
export const handOverGuardView = once(() =>
  z
    .object({
      transferId: z.uuid(),
      side: z.enum(transferSides).meta({ description: 'On which side your State stands' }),
      at: instant(),
      plan: z.int().exactOptional().meta({ description: 'The `n` of the plan that stands; absent where there is none' }),
      conditions: z.array(condition()),
      barring: z.array(z.enum(handOverConditions)).meta({
        description:
          'Which of the conditions shown bar the hand-over: all that are not met or not known. The sentencing State sees every condition, the administering State those of the shared file alone',
      }),
      assumptions: z.array(z.string()),
    })
    .meta({ id: 'HandOverGuard' }),
);
