import { boundsOfOwn as house } from '../policy/bounds.ts';
import { boundsOfBans } from './bounds-of-bans.ts';
import { boundsOfReasons } from './bounds-of-reasons.ts';
import { holdKinds, isOpen } from './hold.ts';
import type { Bounded, ListBound, ListsOf } from './list-bound.ts';
import type { OwnFile } from './own-file.ts';
import type { Stop } from './stop.ts';

const bounded = <File>(room: { readonly most: number; readonly bytes?: number }, entries: ListBound<File>['entries']) => ({
  entries,
  room: () => room,
});

/** Facts that hold a case by themselves: each is recorded however many holds stand. */
const holdingFacts = ['recordClaimStatus', 'recordRemedy', 'recordTrafficking', 'recordComplaint'];

const protectionStands = ({ holds = [] }: OwnFile): boolean => holds.some((hold) => hold.kind === 'protection' && isOpen(hold));

const asStated = ({ complaints = [] }: OwnFile) => complaints.map(({ answer: _answer, ...complaint }) => complaint);

/**
 * A complaint about a risk holds the case by itself, so that none may be refused while nothing else does: its room is filled by no
 * other complaint, and a hold for protection is released only while there is room for the next.
 */
const nextOfRisk: ListBound<OwnFile> = {
  entries: (file) => (protectionStands(file) ? [] : asStated(file)),
  room: () => ({
    most: house.complaints.most - house.complaintOfRisk.most,
    bytes: house.complaints.bytes - house.complaintOfRisk.bytes,
  }),
};

/** One that is about a risk where nothing holds the case, though its room was filled before it was kept free. */
const holdsAtLast = (before: OwnFile, after: OwnFile): boolean =>
  after.complaints !== before.complaints && !protectionStands(before) && protectionStands(after);

type Stopped = Pick<OwnFile, 'stops' | 'otherPersons'>;

/** A reopening says again what was proposed: room for that is held from the proposal on, so that a supervisor can always follow. */
const reopened = <T extends Pick<Stop, 'proposal' | 'reopening'>>(entry: T) => ({ reopening: entry.proposal, ...entry });

const afterProposal = ['reopenStop', 'reopenTransitStop'];

/** What is said to reopen stops has a bound; the stops themselves have none, and one at most stands for each State. */
export const boundsOfStops: Readonly<Record<keyof Stopped, Bounded<Stopped>>> = {
  stops: [
    {
      ...bounded(house.stops, ({ stops = [] }: Stopped) => stops.filter(({ proposal }) => proposal !== undefined).map(reopened)),
      free: afterProposal,
    },
  ],
  otherPersons: [
    { ...bounded(house.otherPersons, ({ otherPersons = [] }: Stopped) => otherPersons.map(reopened)), free: afterProposal },
  ],
};

/** Every list of an own file with its bound. */
export const boundsOfOwnFile: Readonly<Record<ListsOf<OwnFile>, Bounded<OwnFile>>> = {
  ...boundsOfStops,
  attachments: [bounded(house.attachments, ({ attachments = [] }) => attachments)],
  // Of those that were settled the latest alone are kept.
  transcriptions: [
    bounded(house.transcriptions, ({ transcriptions = [] }) => transcriptions.filter(({ settled }) => settled === undefined)),
  ],
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
  complaints: [{ ...bounded(house.complaints, asStated), protects: holdsAtLast }, nextOfRisk],
  followUps: [bounded(house.followUps, ({ followUps = [] }) => followUps)],
  returnReasons: boundsOfReasons,
  sanctionProposals: [bounded(house.sanctionProposals, ({ sanctionProposals = [] }) => sanctionProposals)],
  sanctionDecisions: [bounded(house.sanctionDecisions, ({ sanctionDecisions = [] }) => sanctionDecisions)],
  ...boundsOfBans,
  linkedCases: { boundedBy: 'what the opening states, twenty at most; no move adds one' },
  matches: { boundedBy: 'what the register found at the opening; no move adds one' },
  breachLacked: { boundedBy: 'the conditions of the guard' },
};
