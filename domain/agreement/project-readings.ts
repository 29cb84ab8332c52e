import type { FirstDay } from '../time/reading.ts';
import type { Fact } from './fact.ts';

/** How the project reads what no agreement read says about counting. An agreement that says otherwise states it itself. */
export const projectReadings = {
  calendar: {
    value: 'of-the-debtor',
    certainty: 'inferred',
    source: 'No text read says whose working days and whose midnight: those of the authority that owes the act',
  } satisfies Fact<'of-the-debtor'>,
  firstDay: {
    value: 'after-event',
    certainty: 'inferred',
    source: 'No text read has a formula; a time that runs from an event does not count its day',
  } satisfies Fact<FirstDay>,
} as const;
