import type * as z from 'zod';
import { note } from './says.ts';

type Place = readonly (string | number)[];

/** Every place at which a file is named by its id as an attachment. */
const placesOfIds = (value: unknown, at: Place = []): readonly Place[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'attachmentId' ? [[...at, key]] : placesOfIds(inner, [...at, Array.isArray(value) ? Number(key) : key]),
  );
};

/**
 * The same schema of what opens a file, or is about one that has no attachments: nothing in it can be one yet, so a file is named there by
 * its hash alone.
 */
export const namingNoFile = <Schema extends z.ZodObject>(schema: Schema): Schema =>
  schema.superRefine((value, context) => {
    for (const path of placesOfIds(value)) note(context, 'unknown-field', {}, path);
  });
