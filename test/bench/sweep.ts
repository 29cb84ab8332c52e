import { randomUUID } from 'node:crypto';
import { addDays, type CalendarDate } from '../../domain/time/calendar-date.ts';
import { addHours, type Instant, instantAt } from '../../domain/time/instant.ts';
import { newTable } from '../embedded/table.ts';
import { startApi } from '../functions/calls.ts';
import { caseLike, itemsOfCase, putAll, waitingCase } from '../functions/schedule/document-cases.ts';
import { sweepParts } from '../functions/schedule/sweep-parts.ts';
import { onEmbeddedStore } from './embedded-store.ts';
import { atMost, type Figure } from './figure.ts';
import { watchStore } from './watched-store.ts';

const due = 100;

/** Units of one sweep over a table in which 100 documents are due and all the others expire later. */
const unitsAmong = async (all: number, like: Awaited<ReturnType<typeof waitingCase>>, now: Instant): Promise<number> => {
  const table = await newTable();
  const { sweep, begin } = await sweepParts(table);
  await begin(addHours(now, -48));
  const soon = addDays(now.slice(0, 10) as CalendarDate, 7);
  const issuedAt = addHours(now, -24 * 100);
  const waiting = Array.from({ length: due }, (_none, n) => caseLike(like, issuedAt, soon, n));
  // Of those that are not due the sweep reads nothing but that they are not in its part of the index.
  const later = Array.from({ length: all - due }, (_none, n) => {
    const caseId = randomUUID();
    return { pk: `DUE#${caseId}`, sk: 'REMINDER', caseId, duePartition: 'DUE#ALL', dueAt: addHours(now, 24 + n) };
  });
  await putAll(table, [...waiting.flatMap((file) => itemsOfCase(like, file, addHours(now, -48))), ...later]);
  const watch = watchStore();
  await sweep(now);
  watch.end();
  const told = watch.sent.filter(
    ({ name, input }) => name === 'TransactWriteCommand' && JSON.stringify(input).includes('ALERT#OF#'),
  );
  if (told.length !== due) throw new Error(`The sweep told of ${told.length} documents and not of ${due}`);
  return watch.units;
};

/** A sweep with 100 documents due among a thousand, and among a hundred thousand. */
export const sweepAmongMany = (): Promise<readonly Figure[]> =>
  onEmbeddedStore(1, async () => {
    const like = await waitingCase(await startApi());
    const now = instantAt(Date.parse('2027-02-10T23:30:00Z'));
    const few = await unitsAmong(1_000, like, now);
    const many = await unitsAmong(100_000, like, now);
    return [atMost('sweep, 100 due of 100,000 / 1,000', 'units', many, few, 1)];
  });
