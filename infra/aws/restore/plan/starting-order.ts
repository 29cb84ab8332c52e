import { type FunctionRow, functionRows } from '../../function-rows.ts';

/** In which order a stage starts again, and why: what bars a movement can be recorded before anything can rest on its absence. */
const order = {
  bars: {
    why: 'Who may read reads; the States record again what barred a movement or speaks for the person, and stop the use of an agreement where they are not sure',
    names: [
      'api-open',
      'api-reading',
      'api-news',
      'api-agreements',
      'api-alerts',
      'api-monitor',
      'api-convicted-reading',
      'api-protection',
      'api-person',
      'api-sanctions',
    ],
  },
  answers: {
    why: 'The States take back again what they had taken back, and give again what they had answered, by letter too; partners send again what is lost',
    names: [
      'api-cases',
      'api-travel-documents',
      'api-transits',
      'inbound-transit-requests',
      'api-attachments',
      'queue-attachment-scanned',
      'api-transcriptions',
      'api-document-printing',
    ],
  },
  sending: {
    why: 'Once the partners forgot the ids that the list names, or they drop what is new as a repeat. What was owed at the moment leaves again, with the ids that it had; officers may get a mail twice',
    names: ['stream-outbox', 'queue-owed', 'queue-duty-mail', 'queue-mail-events'],
  },
  movements: {
    why: 'First every departure, arrival and hand-over that is lost is recorded again, and in transfers of convicted persons every consent that was taken back; then movements go on',
    // One function has all of transfers: whoever can record that consent was taken back can hand over too.
    names: ['api-movements', 'api-convicted-transfers'],
  },
  clocks: {
    why: 'Only now may a deadline count as missed, and mails tell of it',
    names: ['schedule-sweep', 'schedule-reconcile'],
  },
} as const satisfies Readonly<Record<string, { readonly why: string; readonly names: readonly string[] }>>;

/** Functions that start together. */
export type Started = { readonly name: string; readonly why: string; readonly rows: readonly FunctionRow[] };

/** Every function, group by group. Throws where one stands in none: nobody would start it again. */
export const startingOrder = (rows: readonly FunctionRow[] = functionRows()): readonly Started[] => {
  const groups = Object.entries(order).map(([name, { why, names }]) => ({
    name,
    why,
    rows: rows.filter((row) => (names as readonly string[]).includes(row.name)),
  }));
  const started = new Set(groups.flatMap((group) => group.rows.map(({ name }) => name)));
  const forgotten = rows.filter(({ name }) => !started.has(name)).map(({ name }) => name);
  if (forgotten.length > 0) throw new Error(`No place in the order of starting again: ${forgotten.join(', ')}`);
  return groups;
};
