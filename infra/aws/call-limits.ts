import * as z from 'zod';

const callsAMinute = z.int().min(10);

/**
 * How many calls a minute are taken, as a stage may set it. A ministry stands behind one address with hundreds of officers, each with a
 * token; a State's own system has one token. All that come together are counted too, far above what is asked.
 */
export const callLimits = z
  .strictObject({
    perToken: callsAMinute.default(1_200),
    perAddress: callsAMinute.default(6_000),
    inAll: callsAMinute.default(60_000),
  })
  .refine(
    ({ perToken, perAddress, inAll }) => perToken <= perAddress && perAddress < inAll,
    'One token takes no more than one address, and one address less than all: else one client shuts out the others',
  )
  .prefault({});

/** Calls a minute: per token, per address, and in all. */
export type CallLimits = z.infer<typeof callLimits>;
