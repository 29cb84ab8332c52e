import * as z from 'zod';
import { guardConditions } from '../../../domain/movement/guard-condition.ts';
import { movementKinds } from '../../../domain/movement/kind.ts';
import { once } from '../../http/once.ts';
import { instant } from '../../http/schema-words.ts';

const condition = once(() =>
  z
    .object({
      condition: z.enum(guardConditions),
      state: z.enum(['met', 'not-met', 'not-applicable']),
      why: z.string().exactOptional(),
      since: instant().exactOptional(),
      source: z.string(),
      suppliedBy: z.object({ side: z.enum(['mover', 'receiver', 'issuer', 'any-party']), operation: z.string() }).exactOptional(),
    })
    .meta({ id: 'GuardCondition' }),
);

/** How the guard of the movement at hand stands, as far as the caller's side may know. */
export const guardView = once(() =>
  z
    .object({
      caseId: z.uuid(),
      kind: z.enum(movementKinds),
      mover: z.enum(['requesting', 'requested']),
      at: instant(),
      movement: z.int().exactOptional(),
      revision: z.int().exactOptional(),
      mayDepart: z.boolean().exactOptional().meta({ description: 'Whether every condition is met; for the moving State only' }),
      conditions: z.array(condition()),
      assumptions: z.array(z.string()),
    })
    .meta({ id: 'Guard' }),
);
