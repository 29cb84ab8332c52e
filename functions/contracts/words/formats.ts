import type * as z from 'zod';
import { day } from '../../schema/day.ts';
import { documentNumber } from '../../schema/document-number.ts';
import { moment } from '../../schema/moment.ts';
import { countryOfBirth } from '../../schema/nationality.ts';
import { state } from '../../schema/state.ts';
import { line, text } from '../../schema/text.ts';

const schemas: readonly z.ZodType[] = [day(), documentNumber(30), moment(), countryOfBirth(), state(), line(1), text(1)];

const descriptions: ReadonlySet<unknown> = new Set(schemas.map((schema) => schema.meta()?.description));

/** Whether a description says only how a value is written, and not what it is at the place where it stands. */
export const isOfFormat = (description: unknown): boolean => descriptions.has(description);

/** How a value is written of which nothing is said: what the service says is in UTC, whatever zone it was sent in. */
export const formatWords = (format: unknown): string | undefined => {
  if (format === 'date-time') return 'A point in time in UTC';
  return format === 'date' ? 'A day, as YYYY-MM-DD' : undefined;
};
