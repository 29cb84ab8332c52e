import type { Moved } from '../../domain/file/moved.ts';
import type { ReadmissionCase } from '../../domain/file/readmission-case.ts';
import { standingOf } from '../../domain/file/standing.ts';
import type { WorkListItem } from '../../domain/file/work-list-item.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { Named } from '../ports/listed.ts';
import { type Item, itemAt } from './item-at.ts';
import { caseKey, workKey } from './keys.ts';
import { statesOf } from './named-items.ts';
import { notePerson } from './note-person.ts';
import { inOnePicture, type PagedItem, wholeFile } from './paged-file.ts';
import { standingWrites } from './standing-items.ts';
import type { Table } from './table.ts';
import { type Write, writeTogether } from './transaction.ts';

/** Whether a line has all that a list can ask for. */
export const isPlaced = ({ listed, named }: Item): boolean => listed === true && named !== undefined;

type Line = { readonly state: StateCode; readonly line: Item | undefined };

/** What is written of a line, and with that of the requesting State the case itself. Throws a TypeError where it is not as lines are. */
const writesOf = (item: Item, { state, line }: Line, named: Named | undefined): readonly Write<'moved-on'>[] => {
  const shown = line?.['item'] as WorkListItem;
  const places = [{ put: { ...line, listed: true, named } }, ...standingWrites(state, shown, undefined)];
  if (shown.side !== 'requesting') return places;
  const version = Number(item['version']);
  const put = { ...item, version: version + 1, listed: { standing: standingOf(shown), named } };
  return [...places, { put, condition: 'version = :seen', values: { ':seen': version }, otherwise: 'moved-on' }];
};

/** All writes; undefined where a line is not as lines are. */
const allWrites = (item: Item, lines: readonly Line[], named: Named | undefined) => {
  try {
    return lines.flatMap((line) => writesOf(item, line, named));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
};

/**
 * Gives a case of an earlier release its places in both lists, and the names by which it is found, held against the case as it is.
 * `left`: a line of it is not as lines are; lists go on to look for it among those without places.
 */
export const placeCase = (table: Table, secret: string, caseId: string): Promise<'placed' | 'left'> =>
  inOnePicture(async () => {
    const key = caseKey(caseId);
    const item = (await itemAt(table, key)) as (PagedItem & Item) | undefined;
    if (item === undefined) return 'left';
    const shared = await wholeFile<ReadmissionCase>(table, key.pk, item);
    if (shared === undefined) return 'moved-on';
    const lines = await Promise.all(
      statesOf(shared).map(async (state) => ({ state, line: await itemAt(table, workKey(state, caseId)) })),
    );
    const moved: unknown = { shared };
    const named = await notePerson(table, secret, { before: undefined, moved: moved as Moved });
    const writes = allWrites(item, lines, named);
    if (writes === undefined) return 'left';
    return (await writeTogether(table, writes)) === 'done' ? 'placed' : 'moved-on';
  });
