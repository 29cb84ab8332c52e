import { dumpOf } from '../../../embedded/table.ts';

export type Told = { readonly id: string; readonly type: string; readonly data: Readonly<Record<string, unknown>> };

/** What a State is told of a transit by its queue, in the order in which it leaves. */
export const toldTo = async (table: string, state: string, transitId: string): Promise<readonly Told[]> =>
  (await dumpOf(table))
    .filter(({ pk, to }) => pk === `OUTBOX#${transitId}` && (to as { state?: string }).state === state)
    .map(({ body }) => JSON.parse(String(body)) as Told);

/** What the duty officers were told of a transit: to whom, what, how urgently. */
export const alertsAbout = async (table: string, transitId: string): Promise<readonly string[]> =>
  (await dumpOf(table)).flatMap(({ pk, alert }) => {
    if (!pk.startsWith('ALERT#OF#')) return [];
    const { caseId, state, subject, urgency } = alert as Record<string, string>;
    return caseId === transitId ? [`${state} ${subject} ${urgency}`] : [];
  });
