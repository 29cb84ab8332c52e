import type { Instant } from '../../domain/time/instant.ts';
import { storedWithinSeconds } from '../ports/changes.ts';
import { NoAnswer } from '../ports/no-answer.ts';
import { timeLeft, within } from '../time-left.ts';
import { clock } from './clock.ts';
import type { Table } from './table.ts';
import { type Write, writeTogether } from './transaction.ts';

/** What another try and the answer take. */
const roomMilliseconds = 1_000;

const tries = 3;

/**
 * Writes all or nothing, as `writeTogether` does, where something among it stands in the order of the moments at which it was stored:
 * what is to be written is made of that moment, and given up so many seconds later (`storedWithinSeconds`). Whether it was written is
 * not known then; it is made again of a later moment, and its own conditions tell whether the one before came through after all.
 */
export const writeDated = async <Meaning extends string>(
  table: Table,
  writesAt: (storedAt: Instant) => readonly Write<Meaning>[],
): Promise<'done' | Meaning> => {
  for (let tried = 1; ; tried += 1) {
    try {
      return await within(storedWithinSeconds * 1_000, () => writeTogether(table, writesAt(clock())));
    } catch (error) {
      if (!(error instanceof NoAnswer) || tried === tries || timeLeft() < roomMilliseconds) throw error;
    }
  }
};
