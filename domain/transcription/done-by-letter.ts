import type { Agreement } from '../agreement/agreement.ts';
import type { Side } from '../caller.ts';
import type { GuardedFiles } from '../file/files.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import { onTheGround } from '../file/on-the-ground.ts';
import { type OpeningNotConfirmed, openingNotConfirmed } from '../file/transcribed.ts';
import type { WrongState } from '../file/wrong-state.ts';
import type { DepartureRefusal } from '../movement/departed.ts';
import { isToCome } from '../policy/dates.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { departedByLetter } from './departed-by-letter.ts';
import type { Said, SaidBy } from './said.ts';
import { type TheirRefusal, theirMove } from './their-move.ts';

/** Why an act that a letter is cannot be done now: as the State that wrote it would be told if it did the act itself. */
export type ByLetterRefusal = TheirRefusal | DepartureRefusal | OpeningNotConfirmed;

/** That nothing stands on its side says something of a person who has not departed yet, and by nobody's clock of later. */
const nothingStands = (
  { shared }: GuardedFiles,
  { saidAt }: SaidBy['sayNothingStands'],
  now: Instant,
): Result<Moved, WrongState | InFuture> => {
  const ground = onTheGround(shared);
  if (!ground.ok) return ground;
  if (isToCome(saidAt, now)) return fail({ kind: 'date-in-future', field: 'saidAt', date: saidAt });
  return moved({ shared: { ...ground.value, changedAt: now } });
};

/**
 * The act that a letter is, done on the shared file as the State would do it. What that State writes into its own file it keeps elsewhere:
 * the file of the State that transcribes is never touched by it, but that of a departure in breach it is noted there what was lacking.
 */
export const doneByLetter = (
  files: GuardedFiles,
  said: Said,
  inNameOf: Side,
  agreement: Agreement,
  now: Instant,
): Result<Moved, ByLetterRefusal> => {
  if (said.operation === 'openCase') return moved({ shared: { ...files.shared, changedAt: now } });
  if (openingNotConfirmed(files.own)) return fail({ kind: 'opening-not-confirmed' });
  if (said.operation === 'recordDeparture') return departedByLetter(files, said.facts, agreement, now);
  if (said.operation === 'sayNothingStands') return nothingStands(files, said.facts, now);
  const done = theirMove(files.shared, said, inNameOf, agreement, now);
  return done.ok ? moved({ shared: done.value.shared ?? files.shared }) : done;
};
