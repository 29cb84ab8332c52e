/**
 * How many entries a list of a file takes, and how many bytes all of them have at most as a reply carries them. Values of the house:
 * no law sets one. Together with what is stated once (a person, a decision, an answer) the fullest case fits into one reply of 6 MB,
 * and what is owed always still fits: what the other side can fill is bounded for itself. `why` says what the room is for.
 */
export type Bound = { readonly most: number; readonly bytes?: number; readonly why: string };

export const boundsOfShared = {
  evidence: { most: 200, bytes: 320_000, why: 'what the requesting State sends unasked' },
  evidenceInAnswer: { most: 1, bytes: 12_000, why: 'for each question that is answered, room for one full piece more' },
  queries: { most: 20, why: 'questions of the requested State' },
  interviews: { most: 8, why: 'hearings that the requesting State asks for, each with its report' },
  corrections: { most: 12, why: 'corrections of the person’s data by each side' },
  trackChanges: { most: 4, why: 'a case leaves the urgent track once, and each side says so' },
  extensions: { most: 6, why: 'more time to reply, once for each time that the clock began again' },
  windowExtensions: { most: 40, why: 'more time for the transfer' },
  migrations: { most: 4, why: 'moves to another agreement or edition by each side' },
  travelDocuments: { most: 15, why: 'documents asked for until the person is there' },
  movements: { most: 10, bytes: 190_000, why: 'plans of a transfer, given up or failed, and the one at hand' },
  attachments: { most: 60, bytes: 60_000, why: 'files that each side gives the other' },
  transcribed: { most: 40, bytes: 100_000, why: 'what a State that is not connected says by letter as often as it likes' },
  transcribedOwed: { most: 60, bytes: 190_000, why: 'what it owes, or does once: each letter of it always has its place' },
  /** Whoever is taken back has room of its own: nothing that happened before may stand in the way. */
  takingBack: { most: 5, bytes: 100_000, why: 'documents, and plans, of a taking back' },
} as const satisfies Record<string, Bound>;

export const boundsOfOwn = {
  attachments: {
    most: 60,
    bytes: 60_000,
    why: 'files that the State has for itself, those that are still to arrive among them',
  },
  transcriptions: { most: 10, bytes: 400_000, why: 'letters that were entered and wait for a second person' },
  settledTranscriptions: { most: 20, why: 'the latest of those that were entered and then confirmed or dropped' },
  notifications: { most: 40, bytes: 60_000, why: 'that the person was told' },
  stops: { most: 30, bytes: 220_000, why: 'what is proposed to reopen stops; a real risk found always has its place' },
  otherPersons: { most: 100, bytes: 160_000, why: 'cases of namesakes, with what tells them apart' },
  openHolds: { most: 5, why: 'holds of one kind that stand at once; what a fact sets by itself always has its place' },
  releasedHolds: { most: 50, bytes: 120_000, why: 'holds that were released: beyond them the case stays held' },
  bestInterests: { most: 40, bytes: 150_000, why: 'findings about children, one for each' },
  complaints: { most: 20, bytes: 200_000, why: 'complaints, each of which can be answered' },
  /** While nothing holds the case for protection, there is room for one more complaint that does. */
  complaintOfRisk: { most: 1, bytes: 34_000, why: 'the next complaint about a risk, of whatever length' },
  followUps: { most: 12, bytes: 80_000, why: 'what became of the person' },
  returnReasons: {
    most: 20,
    bytes: 180_000,
    why: 'versions of the finding on why the person is returned, with what the person says to each',
  },
  /** While no objective reason is established, there is room for a version by which one is. */
  objectiveReason: { most: 1, bytes: 66_000, why: 'the correction in favour of the person, of whatever length' },
  /** While the version that counts is not contested, there is room for what contests it. */
  firstContest: { most: 1, bytes: 17_000, why: 'the first contest of a version, of whatever length' },
  reasonContests: { most: 30, why: 'further contests of versions; the first of each always has its place' },
  sanctionProposals: { most: 12, bytes: 120_000, why: 'proposals of a ban, of its prolongation, or of none' },
  sanctionDecisions: { most: 24, bytes: 60_000, why: 'decisions on proposals' },
  entryBans: { most: 8, bytes: 30_000, why: 'bans on return and other bars' },
  bansNotAsPaper: { most: 8, bytes: 16_000, why: 'in what records of earlier bans are not what their papers say' },
  banRequests: { most: 20, bytes: 74_000, why: 'requests of the person that a ban be lifted, each of which can be answered' },
  /** While a request waits for its answer, there is room for one. */
  answerToRequest: { most: 1, bytes: 19_000, why: 'the answer to a request, of whatever length' },
  banReviews: {
    most: 15,
    bytes: 32_000,
    why: 'other looks at whether a ban is to stand: beyond them, what a fact opens and what lifts a ban still has its place',
  },
  exitProofs: {
    most: 10,
    bytes: 16_000,
    why: 'proofs of the exit: beyond them, the first by which something is executed still has its place',
  },
  exitWithdrawals: { most: 10, bytes: 24_000, why: 'why proofs of the exit were taken back' },
  /** For each record that can be taken back, and was not, there is room for a reason of some lines. */
  reasonToTakeBack: { most: 1, bytes: 700, why: 'why a record is taken back: some lines always have their place' },
  borderAlerts: { most: 20, bytes: 12_000, why: 'alerts entered and deleted' },
  expulsionDecisions: { most: 10, bytes: 20_000, why: 'court decisions that expel a foreigner' },
} as const satisfies Record<string, Bound>;

/** How many missed deadlines the service records at once: both States' mails of each go into the same transaction of 100 items. */
export const missedAtOnce = 10;

/** Of how many dates of its own file a State is told at once; of the rest in the next run: an alert is up to two of the 100 items. */
export const ownDatesAtOnce = 20;
