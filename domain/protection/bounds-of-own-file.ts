import type { Bounded, ListBound, ListsOf } from '../case/list-bound.ts';
import { boundsOfOwn as house } from '../policy/bounds.ts';
import { holdKinds, isOpen } from './hold.ts';
import type { OwnFile } from './own-file.ts';

const bounded = <File>(room: { readonly most: number; readonly bytes?: number }, entries: ListBound<File>['entries']) => ({
  entries,
  room: () => room,
});

/** Facts that hold a case by themselves: each is recorded however many holds stand. */
const holdingFacts = ['recordClaimStatus', 'recordRemedy', 'recordTrafficking', 'recordComplaint'];

type Stopped = Pick<OwnFile, 'stops' | 'otherPersons'>;

/** What is said to reopen stops has a bound; the stops themselves have none, and are at most one for each State that stands. */
export const boundsOfStops: Readonly<Record<keyof Stopped, Bounded<Stopped>>> = {
  stops: [
    bounded(house.stops, ({ stops = [] }) =>
      stops.flatMap(({ proposal, reopening }) => (proposal === undefined ? [] : [{ proposal, reopening }])),
    ),
  ],
  otherPersons: [bounded(house.otherPersons, ({ otherPersons = [] }) => otherPersons)],
};

/** Every list of an own file with its bound. */
export const boundsOfOwnFile: Readonly<Record<ListsOf<OwnFile>, Bounded<OwnFile>>> = {
  ...boundsOfStops,
  notifications: [bounded(house.notifications, ({ notifications = [] }) => notifications)],
  holds: [
    // One of a kind is refused only while others of that kind hold the case, which ask for the same before they are released.
    ...holdKinds.map((kind) => ({
      ...bounded(house.openHolds, ({ holds = [] }: OwnFile) => holds.filter((hold) => hold.kind === kind && isOpen(hold))),
      free: holdingFacts,
    })),
    bounded(house.releasedHolds, ({ holds = [] }) => holds.filter((hold) => !isOpen(hold))),
  ],
  bestInterests: [bounded(house.bestInterests, ({ bestInterests = [] }) => bestInterests)],
  complaints: [
    bounded(house.complaints, ({ complaints = [] }) => complaints.map(({ answer: _answer, ...complaint }) => complaint)),
  ],
  followUps: [bounded(house.followUps, ({ followUps = [] }) => followUps)],
  linkedCases: { boundedBy: 'what the opening states, twenty at most; no move adds one' },
  matches: { boundedBy: 'what the register found at the opening; no move adds one' },
  breachLacked: { boundedBy: 'the conditions of the guard' },
};
