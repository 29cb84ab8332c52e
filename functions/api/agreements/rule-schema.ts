import * as z from 'zod';
import { certaintyMeanings } from '../../../domain/agreement/certainty-meaning.ts';
import { namesIn } from '../../../domain/by-name.ts';
import { once } from '../../../domain/once.ts';

const meanings = namesIn(certaintyMeanings).map((name) => `\`${name}\`: ${certaintyMeanings[name]}`);

/** How sure a fact is. */
export const certainty = once(() =>
  z.enum(namesIn(certaintyMeanings)).meta({ id: 'Certainty', description: `How sure a fact is. ${meanings.join('. ')}.` }),
);

const unset = once(() =>
  z.object({ unset: z.literal(true), lookUp: z.string() }).meta({
    id: 'Unset',
    description:
      'Not found; where to look it up. It computes nothing: nobody loses a right by it, and a condition that protects is not met',
  }),
);

const open = () =>
  z.string().exactOptional().meta({ description: 'What the text leaves open about it, or how another of its texts reads' });

const none = once(() =>
  z
    .object({
      none: z.literal(true),
      source: z.string(),
      article: z.string().exactOptional().meta({ description: 'Where the text would have it, or says that it has none' }),
      open: open(),
    })
    .meta({ id: 'NotInText', description: 'The text was read and has no such rule; why, where that needs a word' }),
);

const fact = <Value extends z.ZodType>(value: Value) =>
  z.object({
    value,
    certainty: certainty(),
    source: z
      .string()
      .meta({ description: 'The text that was read, with the reasoning of what was inferred; or whoever said it' }),
    article: z.string().exactOptional().meta({ description: 'Where it stands in the text. Nothing is `verified` without it' }),
    open: open(),
  });

/** A fact of law with its source. */
export const known = fact;

/** A rule of an agreement: a fact with its source, or unset. */
export const rule = <Value extends z.ZodType>(value: Value) => z.union([fact(value), unset()]);

/** A rule that the text may also not have. */
export const ruleOrNone = <Value extends z.ZodType>(value: Value) => z.union([fact(value), unset(), none()]);
