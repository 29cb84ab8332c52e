import * as z from 'zod';
import { owedActs } from '../../domain/agreement/owed-act.ts';
import { once } from '../../domain/once.ts';

/** What one side of a case owes the other. */
export const owedAct = once(() => z.enum(owedActs).meta({ id: 'OwedAct' }));
