import * as z from 'zod';

/** Where a page of a list starts, as the page before it said. */
export const cursor = () =>
  z
    .string()
    .max(1000)
    .regex(/^[A-Za-z0-9._-]+$/, 'Must be a cursor as a page gave it')
    .exactOptional();

/** How many items a page has at most. */
export const limit = () => z.coerce.number().int().min(1).max(100).default(25);
