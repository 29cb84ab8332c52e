import * as z from 'zod';

/**
 * One e-mail owed to the duty officers of a State. It carries references only: never a name, a document number
 * or anything of an own file. `mailId` does not depend on the run that made it, so a repeat is recognised.
 */
export const dutyMailMessage = z.strictObject({
  mailId: z.string().min(1).max(200),
  state: z.string().regex(/^[A-Z]{2}$/),
  subject: z.enum(['request-opened', 'receipt-not-confirmed', 'reply-not-given']),
  caseId: z.uuid(),
  reference: z.string().min(1).max(100),
  counterpart: z.string().regex(/^[A-Z]{2}$/),
  agreement: z.string().min(1).max(100),
  assumptions: z.array(z.string().max(500)),
  since: z.iso.datetime(),
});

export type DutyMailMessage = z.output<typeof dutyMailMessage>;
