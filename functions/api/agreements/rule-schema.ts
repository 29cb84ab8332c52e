import * as z from 'zod';
import { once } from '../../../domain/once.ts';

const certainty = once(() =>
  z.enum(['verified', 'official', 'inferred', 'secondary', 'weak', 'assumed']).meta({
    id: 'Certainty',
    description:
      'How sure a fact is. `verified`: the operative text was read. `official`: an official document, seen in part. `inferred`: from sister agreements. `secondary`: press or a law portal. `weak`: one uncorroborated source, without effect. `assumed`: set for this stage.',
  }),
);

const unset = once(() =>
  z.object({ unset: z.literal(true), lookUp: z.string() }).meta({ id: 'Unset', description: 'Not found; where to look it up' }),
);

const article = () =>
  z.string().exactOptional().meta({ description: 'Where it stands in the text. Nothing is `verified` without it' });

const open = () =>
  z.string().exactOptional().meta({ description: 'What the text leaves open about it, or how another of its texts reads' });

const none = once(() =>
  z
    .object({ none: z.literal(true), source: z.string(), article: article(), open: open() })
    .meta({ id: 'NotInText', description: 'The text was read and has no such rule' }),
);

const fact = <Value extends z.ZodType>(value: Value) =>
  z.object({
    value,
    certainty: certainty(),
    source: z.string(),
    article: article(),
    open: open(),
  });

/** A fact of law with its source. */
export const known = fact;

/** A rule of an agreement: a fact with its source, or unset. */
export const rule = <Value extends z.ZodType>(value: Value) => z.union([fact(value), unset()]);

/** A rule that the text may also not have. */
export const ruleOrNone = <Value extends z.ZodType>(value: Value) => z.union([fact(value), unset(), none()]);
