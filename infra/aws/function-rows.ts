import { apiFunctions } from '../../functions/api/tables.ts';
import type { Grant, Work } from '../../functions/grant.ts';
import type { ApiFunction } from '../../functions/http/route.ts';
import { type InboundQueueRow, inboundQueues } from '../../functions/queue/inbound-queues.ts';
import { type QueueRow, queues } from '../../functions/queue/queues.ts';
import { type ScheduleRow, schedules } from '../../functions/schedule/schedules.ts';
import { type StreamRow, streams } from '../../functions/stream/streams.ts';

/** What wakes a function, with its row of the table. */
export type Waking =
  | { readonly kind: 'api'; readonly row: ApiFunction }
  | { readonly kind: 'queue'; readonly row: QueueRow }
  | { readonly kind: 'inbound'; readonly row: InboundQueueRow }
  | { readonly kind: 'schedule'; readonly row: ScheduleRow }
  | { readonly kind: 'stream'; readonly row: StreamRow };

/** A function: its own name (`<kind>-<rowName>`), the name of its row, what wakes it, and all it may do. */
export type FunctionRow = Waking & { readonly name: string; readonly rowName: string; readonly may: readonly Grant[] };

const rowsOf = <Row extends Work>(table: Readonly<Record<string, Row>>): readonly (readonly [string, Row])[] =>
  Object.entries(table);

const sumOf = ({ routes, mayFirst = [] }: ApiFunction): readonly Grant[] => [
  ...new Set([...mayFirst, ...Object.values(routes).flatMap(({ may }) => may)]),
];

const named = (waking: Waking, rowName: string, may: readonly Grant[]): FunctionRow => ({
  ...waking,
  name: `${waking.kind}-${rowName}`,
  rowName,
  may,
});

/** Every function of the service, from the five tables. An API function may do the sum of what its routes may, and what it does first. */
export const functionRows = (): readonly FunctionRow[] => [
  ...Object.entries<ApiFunction>(apiFunctions).map(([name, row]) => named({ kind: 'api', row }, name, sumOf(row))),
  ...rowsOf<QueueRow>(queues).map(([name, row]) => named({ kind: 'queue', row }, name, row.may)),
  ...rowsOf<InboundQueueRow>(inboundQueues).map(([name, row]) => named({ kind: 'inbound', row }, name, row.may)),
  ...rowsOf<ScheduleRow>(schedules).map(([name, row]) => named({ kind: 'schedule', row }, name, row.may)),
  ...rowsOf<StreamRow>(streams).map(([name, row]) => named({ kind: 'stream', row }, name, row.may)),
];

/** What a function is called where a stage is deployed. */
export const deployedName = (stage: string, name: string): string => `readmit-${stage}-${name}`;

/** The alias of the version that works. */
export const liveAlias = 'live';

/** By what everything that wakes a function calls it. */
export const liveName = (stage: string, name: string): string => `${deployedName(stage, name)}:${liveAlias}`;
