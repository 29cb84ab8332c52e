import type { Agreement } from '../agreement/agreement.ts';
import { type OpenRefusal, openCase } from '../case/open-case.ts';
import type { RequestFacts } from '../case/request-facts.ts';
import type { deliveryProofs } from '../file/delivery.ts';
import type { Files } from '../file/files.ts';
import type { Letter } from '../file/transcribed.ts';
import { tooEarly } from '../policy/date-fault.ts';
import { dates, isToCome } from '../policy/dates.ts';
import { fail, ok, type Result } from '../result.ts';
import { addMonths, earliestDayAnywhere, latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export type LetterOfRequest = {
  readonly letter: Omit<Letter, 'attachmentId'>;
  readonly delivery: {
    readonly deliveredAt: Instant;
    readonly proof: Exclude<(typeof deliveryProofs)[number], 'system-acknowledgement'>;
    readonly reference: string;
  };
  readonly official: string;
};

/**
 * The requested State opens the case of a request that came by letter, in the name of a State that is not connected. The request counts
 * from when the letter came, as it would if it had come by this service; it is answered once a second person has read the letter too.
 * `facts.openedBy`: the subject of the requested State who read it first.
 */
export const openByLetter = (
  facts: RequestFacts,
  { letter, delivery, official }: LetterOfRequest,
  agreements: readonly Agreement[],
  now: Instant,
): Result<Files, OpenRefusal> => {
  const { deliveredAt: at, proof, reference } = delivery;
  if (isToCome(at, now)) return fail({ kind: 'date-in-future', field: 'delivery/deliveredAt', date: at });
  if (letter.dated > latestDayAnywhere(now)) return fail({ kind: 'date-in-future', field: 'letter/dated', date: letter.dated });
  const delivered = latestDayAnywhere(at);
  const early = tooEarly('delivery/deliveredAt', delivered, letter.dated, 'House rule: no letter comes before it is written');
  if (early !== undefined) return fail(early);
  const oldest = addMonths(earliestDayAnywhere(at), -dates.letterMonths);
  const old = tooEarly(
    'letter/dated',
    letter.dated,
    oldest,
    `House rule: no letter comes more than ${dates.letterMonths} months after its date`,
  );
  if (old !== undefined) return fail(old);
  const opened = openCase(facts, agreements, at);
  if (!opened.ok) return opened;
  const entry = { n: 1, operation: 'openCase' as const, said: '{}', letter, enteredAt: now, official, by: facts.openedBy };
  return ok({
    shared: { ...opened.value, fromLetter: true, delivery: { at, proof, reference, by: 'requested' }, changedAt: now },
    own: { transcriptions: [entry], changedAt: now },
  });
};
