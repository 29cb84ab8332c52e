import * as z from 'zod';

/** Where a page of a list starts, as the page before it said. */
export const cursor = () => z.string().min(1).max(1000).exactOptional();

/** How many items a page has at most. */
export const limit = () => z.coerce.number().int().min(1).max(100).default(25);
