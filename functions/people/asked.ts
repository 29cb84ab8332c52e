import * as z from 'zod/mini';
import { roles } from '../../domain/caller.ts';

/**
 * Of one word, as it stands in a token: in lower case, since the pool tells no cases apart, and of visible ASCII alone. Else two addresses
 * that look the same would be two subjects, and one person could stand for two.
 */
const address = z.pipe(
  z
    .string()
    .check(z.maxLength(128), z.regex(/^[!-?A-~]+@[!-?A-~]+\.[!-?A-~]+$/, 'An address is written as name@authority.example')),
  z.transform((text) => text.toLowerCase()),
);

const someRoles = z.array(z.enum(roles)).check(z.minLength(1), z.maxLength(roles.length));

/** Whose machines: those of the authority for readmission unless it is said. */
const of = z.optional(z.enum(['readmission', 'justice']));

/** What the function is asked, by act. */
export const asked = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('list') }),
  z.strictObject({ act: z.literal('invite'), roles: someRoles, address }),
  z.strictObject({ act: z.literal('roles'), roles: someRoles, address }),
  z.strictObject({ act: z.literal('reset'), address }),
  z.strictObject({ act: z.literal('dismiss'), address }),
  z.strictObject({ act: z.literal('reinstate'), address }),
  z.strictObject({ act: z.literal('secrets'), of }),
  z.strictObject({ act: z.literal('add-secret'), of }),
  z.strictObject({ act: z.literal('end-secret'), of, id: z.string().check(z.minLength(1), z.maxLength(128)) }),
]);

export type Asked = z.infer<typeof asked>;
