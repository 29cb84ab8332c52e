import * as z from 'zod';
import { once } from '../../domain/once.ts';
import { instant } from './moment.ts';

/** What the file adds to a fact: when it was recorded. */
export const recorded = once(() => ({ recordedAt: instant() }));

/** A fact as the file of a State keeps it: what was stated, and when it was recorded. */
export const recordedFact = <Shape extends z.ZodRawShape>(stated: z.ZodObject<Shape>) =>
  z.object({ ...stated.shape, ...recorded() });
