import * as z from 'zod/mini';

const state = z.string().check(z.regex(/^[A-Z]{2}$/));

/**
 * An e-mail owed to a State's independent monitor: that a stop for a real risk was reopened. The case is named by its id on the way
 * between functions alone; the mail names it by its number for the monitor.
 */
export const monitorNotice = z.strictObject({
  mailId: z.string().check(z.minLength(1), z.maxLength(200)),
  state,
  notice: z.literal('stop-reopened'),
  caseId: z.uuid(),
  /** Absent where a claim for protection barred, and no stop. */
  country: z.exactOptional(state),
  departureFrom: z.iso.datetime(),
  assumptions: z.array(z.string().check(z.maxLength(5000))),
});

export type MonitorNotice = z.output<typeof monitorNotice>;
