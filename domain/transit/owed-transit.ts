import type { Agreement } from '../agreement/agreement.ts';
import type { NotComputed, Run } from '../deadline/run.ts';
import { freshness } from '../policy/movement.ts';
import { transitHours } from '../policy/transit.ts';
import { addHours, type Instant } from '../time/instant.ts';
import type { Transit } from './transit.ts';
import { answerRun } from './transit-clocks.ts';
import type { TransitOwnFile } from './transit-own-file.ts';

/** Something that the time brings about in a transit, and when: `due` are the two readings of a legal deadline, `lookUp` says that none is known. */
export type TransitOwed = { readonly at: Instant } & (
  | { readonly what: 'lapse' }
  | { readonly what: 'answer'; readonly run: Run }
  | { readonly what: 'answer'; readonly notComputed: NotComputed }
  | { readonly what: 'exit' }
  | { readonly what: 'acknowledgement' }
  | { readonly what: 'reassessment' }
);

/** The officers of the transit State are told before the time to answer is over or, where none is known, before the entry. */
const answersOwed = (transit: Transit, agreement: Agreement): readonly TransitOwed[] => {
  const run = answerRun(agreement, transit);
  if (run.ok)
    return transitHours.beforeAnswerEnds.map((hours) => ({
      what: 'answer',
      at: addHours(run.value.earliest.until, -hours),
      run: run.value,
    }));
  const { entry } = transit.request.itinerary;
  return transitHours.beforeEntry.map((hours) => ({
    what: 'answer',
    at: addHours(entry.at, -hours),
    notComputed: run.error,
  }));
};

/** Before the person comes, what the acceptance rests on is looked at again: until it is, the officers of the transit State are told. */
const reassessmentsOwed = ({ request }: Transit, { assessment }: TransitOwnFile): readonly TransitOwed[] => {
  const { entry } = request.itinerary;
  const fresh = addHours(entry.at, -freshness.confirmationHours);
  if (assessment === undefined || assessment.confirmedAt >= fresh) return [];
  return transitHours.beforeReassessmentEnds.map((hours) => ({ what: 'reassessment', at: addHours(entry.at, -hours) }));
};

const allOwed = (transit: Transit, agreement: Agreement, own: TransitOwnFile): readonly TransitOwed[] => {
  const { entry, exit } = transit.request.itinerary;
  switch (transit.status) {
    case 'requested':
    case 'inadmissible':
      return [...answersOwed(transit, agreement), { what: 'lapse', at: entry.at }];
    case 'accepted':
      return [...reassessmentsOwed(transit, own), { what: 'lapse', at: exit.at }];
    case 'under-way':
      return [{ what: 'exit', at: addHours(exit.at, transitHours.overdueExit) }];
    case 'revoked':
    case 'to-be-taken-back': {
      const { revocation } = transit;
      if (revocation === undefined || revocation.acknowledgedAt !== undefined) return [];
      return [{ what: 'acknowledgement', at: addHours(revocation.at, transitHours.acknowledgement) }];
    }
    case 'refused':
    case 'passed-out':
    case 'taken-back':
    case 'lapsed':
    case 'withdrawn':
      return [];
  }
};

/** What the time brings about in the transit as it is, the earliest first. Officers told before of an act are not told so again. */
export const transitOwed = (transit: Transit, agreement: Agreement, own: TransitOwnFile = {}): readonly TransitOwed[] =>
  allOwed(transit, agreement, own)
    .filter(({ what, at }) => (what !== 'answer' && what !== 'reassessment') || at > transit.changedAt)
    .toSorted((one, other) => one.at.localeCompare(other.at));
