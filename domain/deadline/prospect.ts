import type { OwnFile } from '../file/own-file.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import type { Instant } from '../time/instant.ts';
import { detentionClocks } from './detention-clocks.ts';

/** Ends without a readmission: nobody is kept for a removal that will not come. */
const withoutProspect = ['refused', 'acceptance-withdrawn', 'withdrawn', 'closed'] as const;

/**
 * Why a person who is detained has no prospect of being removed, so that release is to be reviewed: detention lasts only as long
 * as is strictly necessary (CESEDA L741-3). Undefined where the person is not detained, or a prospect is left.
 */
export const noProspect = (file: ReadmissionCase, own: OwnFile, now: Instant): string | undefined => {
  if (own.detention?.situation !== 'detention') return undefined;
  if ((withoutProspect as readonly string[]).includes(file.status))
    return 'The case came to an end without readmission: review release.';
  const stopped = (own.stops ?? []).some(({ reopening }) => reopening === undefined);
  if (stopped || own.assessment?.countries.some(({ findings }) => Object.values(findings).includes('real-risk')))
    return 'A real risk was found: the person is not returned there. Review release.';
  const over = detentionClocks(file.requestingState, own, now).some(
    ({ clock, state }) => clock === 'detention-end' && state === 'missed',
  );
  return over ? 'The longest time of detention is over: review release.' : undefined;
};
