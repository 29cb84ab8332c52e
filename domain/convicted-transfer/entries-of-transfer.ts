import type { Kept, KeptSentence, KeptTransfer } from '../file/kept-entry.ts';
import { entriesToKeep } from '../protection/kept.ts';
import { addDays } from '../time/calendar-date.ts';
import { type Instant, instantOf } from '../time/instant.ts';
import type { ConvictedTransfer } from './convicted-transfer.ts';
import { endOfSentence } from './end-of-sentence.ts';
import type { TransferOwnFile } from './transfer-own-file.ts';
import type { TransferSide } from './transfer-side.ts';

/** From when the last day of a sentence, in its later reading, is over everywhere; undefined where it has none, or is not on record. */
const servedBy = ({ sentence }: ConvictedTransfer): Instant | undefined => {
  const end = sentence === undefined ? undefined : endOfSentence(sentence.sentence);
  return end === undefined ? undefined : instantOf(`${addDays(end.latest, 1)}T12:00:00Z`);
};

/**
 * What holds the person on that side, and until when. The transfer in both States until it is over. Where it was refused or withdrawn
 * the person still serves the sentence in the State that imposed it: there until the end is recorded, or its latest day is past.
 */
const holding = (
  shared: ConvictedTransfer,
  own: TransferOwnFile,
  side: TransferSide,
): KeptTransfer | KeptSentence | undefined => {
  const since = shared.openedAt;
  switch (shared.status) {
    case 'ended':
      return undefined;
    case 'refused':
    case 'withdrawn': {
      if (side !== 'sentencing' || own.sentenceEnd !== undefined) return undefined;
      const until = servedBy(shared);
      return { kind: 'sentence', since, ...(until === undefined ? {} : { until }) };
    }
    default:
      return { kind: 'transfer', since };
  }
};

/** What a State's register keeps of the person of a transfer: the real risks found in it, and the transfer itself while it holds the person. */
export const entriesOfTransfer = (
  shared: ConvictedTransfer,
  own: TransferOwnFile,
  side: TransferSide,
  now: Instant,
): Kept['entries'] => {
  const held = holding(shared, own, side);
  const isOver = held?.kind === 'sentence' && held.until !== undefined && held.until <= now;
  return [...entriesToKeep(own), ...(held === undefined || isOver ? [] : [held])];
};
