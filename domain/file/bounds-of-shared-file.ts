import type { Side } from '../caller.ts';
import { boundsOfShared as house } from '../policy/bounds.ts';
import type { Bounded, ListBound, ListsOf } from './list-bound.ts';
import type { ReadmissionCase } from './readmission-case.ts';
import type { Transcribable, Transcribed } from './transcribed.ts';

type Shared = ReadmissionCase;

const atMost = (most: number, entries: ListBound<Shared>['entries']): ListBound<Shared> => ({ entries, room: () => ({ most }) });

/** Each side has room of its own: what the other corrects or moves takes none of it. */
const of = (side: Side, entries: readonly { readonly by: Side }[] = []): readonly unknown[] =>
  entries.filter(({ by }) => by === side);

/** A case that is on its way back has room beside for that. */
const withTakingBack = (file: Shared, most: number): number =>
  'takeBack' in file && file.takeBack !== undefined ? most + house.takingBack.most : most;

const transferIn = (file: Shared) => ('transfer' in file && file.transfer !== undefined ? [file.transfer] : []);

const answeredIn = ({ queries }: Shared): number => queries.filter(({ answeredAt }) => answeredAt !== undefined).length;

/** What can be said by letter as often as anybody likes. */
const atWill: readonly Transcribable[] = ['requestEvidence', 'addEvidence', 'sayNothingStands'];

const isAtWill = ({ operation }: Transcribed): boolean => atWill.includes(operation);

/** What is said of an act afterwards, once by each State, takes no room of what is still to be done. */
const asDone = ({ takenBack: _takenBack, answer: _answer, ...act }: Transcribed) => act;

/** Every list of the shared file with its bound. */
export const boundsOfSharedFile: Readonly<Record<ListsOf<Shared>, Bounded<Shared>>> = {
  evidence: [
    {
      entries: ({ evidence }) => evidence,
      room: (file) => ({
        most: house.evidence.most + answeredIn(file) * house.evidenceInAnswer.most,
        bytes: house.evidence.bytes + answeredIn(file) * house.evidenceInAnswer.bytes,
      }),
      // A consent is withdrawn once, with evidence of the requested State.
      free: ['withdrawAcceptance'],
    },
  ],
  queries: [atMost(house.queries.most, ({ queries }) => queries)],
  interviews: [atMost(house.interviews.most, ({ interviews }) => interviews)],
  corrections: [atMost(house.corrections.most, ({ corrections }, by) => of(by, corrections))],
  trackChanges: [atMost(house.trackChanges.most, ({ trackChanges }) => trackChanges)],
  extensions: [atMost(house.extensions.most, ({ extensions }) => extensions)],
  windowExtensions: [atMost(house.windowExtensions.most, ({ windowExtensions = [] }) => windowExtensions)],
  migrations: [atMost(house.migrations.most, ({ migrations }, by) => of(by, migrations))],
  travelDocuments: [
    {
      entries: ({ travelDocuments }) => travelDocuments,
      room: (file) => ({ most: withTakingBack(file, house.travelDocuments.most) }),
    },
  ],
  attachments: [
    {
      entries: ({ attachments = [] }, by) => of(by, attachments),
      room: () => house.attachments,
    },
  ],
  transcribed: [
    { entries: ({ transcribed = [] }) => transcribed.filter(isAtWill).map(asDone), room: () => house.transcribed },
    {
      entries: ({ transcribed = [] }) => transcribed.filter((act) => !isAtWill(act)).map(asDone),
      room: () => house.transcribedOwed,
    },
  ],
  transcribers: { boundedBy: 'what is transcribed, each by two persons' },
  // The plan at hand counts with those before it: to give one up, or to open a taking back, never needs room.
  earlierMovements: [
    {
      entries: (file) => [...file.earlierMovements, ...transferIn(file)].map(({ plan }) => plan),
      room: (file) => ({
        most: withTakingBack(file, house.movements.most),
        bytes: house.movements.bytes + (withTakingBack(file, 0) > 0 ? house.takingBack.bytes : 0),
      }),
    },
  ],
  submitters: { boundedBy: 'the corrections and migrations, each of one subject' },
  linkedCases: { boundedBy: 'the request names at most twenty, and no move adds one' },
  missedDeadlines: { boundedBy: 'each is of a clock that a bounded act began; the service records it whatever else is full' },
};
