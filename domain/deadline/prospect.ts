import type { OwnFile } from '../file/own-file.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import type { Instant } from '../time/instant.ts';
import { type DetentionClock, detentionClocks } from './detention-clocks.ts';

/** Ends without a readmission: nobody is kept for a removal that will not come. */
const withoutProspect = ['refused', 'acceptance-withdrawn', 'withdrawn', 'closed'] as const;

const overBecause = ({ beyond, days, says, source, orderedUntil }: DetentionClock): string => {
  if (orderedUntil !== undefined)
    return `A judge let the detention last until ${orderedUntil}, and no longer time is recorded: review release.`;
  if (beyond === undefined) return `${says} It is over (${source}): review release.`;
  return `The ${days} days of ${source} are over, and no judge’s decision to prolong the detention is recorded. ${says} Review release.`;
};

/**
 * Why a person who is detained has no prospect of being removed, so that release is to be reviewed: detention lasts only as long
 * as is strictly necessary (CESEDA L741-3), and beyond each limit only by a judge’s decision that is recorded. Undefined where the person is not detained, or a prospect is left.
 */
export const noProspect = (file: ReadmissionCase, own: OwnFile, now: Instant): string | undefined => {
  if (own.detention?.situation !== 'detention') return undefined;
  if ((withoutProspect as readonly string[]).includes(file.status))
    return 'The case came to an end without readmission: review release.';
  const stopped = (own.stops ?? []).some(({ reopening }) => reopening === undefined);
  if (stopped || own.assessment?.countries.some(({ findings }) => Object.values(findings).includes('real-risk')))
    return 'A real risk was found: the person is not returned there. Review release.';
  const over = detentionClocks(file.requestingState, own, now).findLast(({ state }) => state === 'missed');
  return over && overBecause(over);
};
