import * as z from 'zod/mini';

/** What is handed on of a change: whose outbox holds something, and for which destination. The message itself stays in the table. */
export const owedWork = z.strictObject({ caseId: z.string(), destination: z.string() });
