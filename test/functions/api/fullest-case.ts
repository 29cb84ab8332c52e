import { carriedBytes } from '../../../domain/file/carried-bytes.ts';
import { holdKinds } from '../../../domain/file/hold.ts';
import { namingCasesAtMost } from '../../../domain/file/linked-case.ts';
import { boundsOfOwn, boundsOfShared } from '../../../domain/policy/bounds.ts';
import { lifting } from '../../../functions/api/sanctions/review-schema.ts';
import { bodyLimit } from '../../../functions/http/read-body.ts';
import { transcribedMark, transcription, waitingLetter } from '../../../functions/schema/transcribed.ts';
import { fullest } from '../fullest.ts';
import { type OperationName, operations, rowOf } from '../operations.ts';

/** What Lambda hands over at most. */
export const replyLimit = 6_291_556;

/** Entries that the service itself adds to what was said: numbers, instants, subjects, and the names of fields. */
export const besides = 500;

const bounded = 'in bytes';

/** Room that is kept free within the bound of another. */
export const partsOfOthers = ['objectiveReason', 'firstContest', 'reasonContests', 'answerToRequest', 'reasonToTakeBack'];

/** A review that a fact opens: two numbers, the cause and the instant. */
const openedByFact = carriedBytes({ n: 999, ban: 99, cause: 'protection-granted', openedAt: '2026-10-05T10:00:00.000Z' }) + 50;

/** A lifting with its reasons, in the fullest words. */
export const fullestLifting = carriedBytes(fullest(lifting())) + besides;

export const counted = new Set<string>();

/** Those bounds, of which it is remembered which of them are counted below. */
const counting = <Bounds extends object>(bounds: Bounds): Bounds =>
  new Proxy(bounds, {
    get: (all, name, self) => {
      counted.add(String(name));
      return Reflect.get(all, name, self);
    },
  });

export const own = counting(boundsOfOwn);
export const shared = counting(boundsOfShared);

const { takingBack } = shared;

/**
 * How often what an operation states stands in the two files of the fullest case, as one side reads them: once, where it is not named.
 * Whatever fills a list has its bound, and a bound that is counted nowhere is found.
 */
const standing: Partial<Readonly<Record<OperationName, number | typeof bounded>>> = {
  addEvidence: bounded,
  requestInterview: shared.interviews.most,
  recordInterview: shared.interviews.most,
  requestEvidence: shared.queries.most,
  extendReply: shared.extensions.most,
  consentToExtension: shared.extensions.most,
  changeTrack: shared.trackChanges.most,
  correctPerson: bounded,
  migrateCase: 2 * shared.migrations.most,
  recordBestInterest: bounded,
  proposeReopening: bounded,
  reopenStop: own.stops.most + own.otherPersons.most,
  holdCase: holdKinds.length * own.openHolds.most + own.complaints.most,
  releaseHold: bounded,
  recordComplaint: bounded,
  answerComplaint: own.complaints.most,
  recordNotification: bounded,
  recordFollowUp: bounded,
  recordReturnReason: bounded,
  confirmReturnReason: bounded,
  contestReturnReason: bounded,
  proposeSanction: bounded,
  decideSanction: bounded,
  recordEntryBan: bounded,
  confirmEntryBan: bounded,
  recordExit: bounded,
  withdrawExit: bounded,
  requestBanReview: bounded,
  liftSanction: bounded,
  addAttachment: bounded,
  shareAttachment: bounded,
  // It states what an opening states, in whose place it stands.
  openCaseFromLetter: bounded,
  enterTranscription: bounded,
  confirmTranscription: bounded,
  dropTranscription: bounded,
  correctTranscription: bounded,
  confirmTranscribed: bounded,
  contestTranscribed: bounded,
  recordBorderAlert: bounded,
  recordExpulsionDecision: bounded,
  planTransfer: bounded,
  changeTransfer: bounded,
  confirmTransfer: shared.movements.most + takingBack.most,
  declineTransfer: shared.movements.most + takingBack.most,
  failDeparture: shared.movements.most + takingBack.most,
  extendTransferWindow: shared.windowExtensions.most,
  requestTravelDocument: shared.travelDocuments.most + takingBack.most,
  issueTravelDocument: shared.travelDocuments.most + takingBack.most,
  handOverTravelDocument: shared.travelDocuments.most + takingBack.most,
  askForExtension: shared.travelDocuments.most + takingBack.most,
  extendTravelDocument: shared.travelDocuments.most + takingBack.most,
  cancelTravelDocument: shared.travelDocuments.most + takingBack.most,
};

/** The text of these is replaced or stands in one field alone, however often it is said. */
const lastAlone: readonly OperationName[] = ['failDeparture', 'extendTransferWindow'];

/** What an opening states beside its evidence and the person: those stand in lists, and are counted where they are. */
const besideLists = (name: OperationName, stated: unknown): unknown => {
  if (name !== 'openCase') return stated;
  const { evidence: _evidence, person: _person, ...rest } = stated as Record<string, unknown>;
  return rest;
};

const statedIn = (name: OperationName): number => {
  const times = standing[name] ?? 1;
  if (times === bounded) return 0;
  const schema = rowOf(name).route.body?.();
  // No body is longer than the limit, and a quotation mark in it is carried as twice what it was.
  const once = schema === undefined ? 0 : Math.min(carriedBytes(besideLists(name, fullest(schema))), 2 * bodyLimit);
  return lastAlone.includes(name) ? once + times * besides : times * (once + besides);
};

/** How many acts are transcribed in one case at most. */
const actsAtMost = (): number => shared.transcribed.most + shared.transcribedOwed.most;

/** Letters, of which a case shows in short which they are: the rest is in a list of their own. */
const inShort = (): number =>
  actsAtMost() * carriedBytes(fullest(transcribedMark())) + own.transcriptions.most * carriedBytes(fullest(waitingLetter()));

/** The list of letters: what is bounded in bytes, what is said of each act afterwards, and what is left of those that are settled. */
export const letters = (): number => {
  const said = ['correctTranscription', 'contestTranscribed'] as const;
  const afterwards = said.map((name) => carriedBytes(fullest(rowOf(name).route.body?.() ?? ({} as never))) + besides);
  const { said: _gone, ...settled } = fullest(transcription()) as Record<string, unknown>;
  const confirming = fullest(rowOf('confirmTranscription').route.body?.() ?? ({} as never)) as Record<string, unknown>;
  return (
    shared.transcribed.bytes +
    shared.transcribedOwed.bytes +
    actsAtMost() * afterwards.reduce((one, other) => one + other) +
    own.transcriptions.bytes +
    own.settledTranscriptions.most * (carriedBytes(settled) + 2 * carriedBytes(confirming) + besides)
  );
};

/** What stands in lists that are bounded in bytes, and what is repeated of the person. */
export const inBytes = (): number => {
  const body = fullest(rowOf('correctPerson').route.body?.() ?? ({} as never)) as {
    person: Record<string, unknown>;
    reason: string;
  };
  const { surname, givenNames, dateOfBirth, sex, nationalities } = body.person;
  const holder = carriedBytes({ surname, givenNames, dateOfBirth, sex, nationalities });
  return (
    shared.evidence.bytes +
    shared.queries.most * shared.evidenceInAnswer.bytes +
    shared.movements.bytes +
    takingBack.bytes +
    2 * shared.corrections.most * (carriedBytes(body.reason) + besides) +
    carriedBytes(body.person) +
    (shared.travelDocuments.most + takingBack.most) * holder +
    own.stops.bytes +
    own.otherPersons.bytes +
    own.bestInterests.bytes +
    own.complaints.bytes +
    own.complaintOfRisk.bytes +
    own.releasedHolds.bytes +
    own.notifications.bytes +
    own.followUps.bytes +
    own.returnReasons.bytes +
    own.sanctionProposals.bytes +
    own.sanctionDecisions.bytes +
    own.entryBans.bytes +
    own.bansNotAsPaper.bytes +
    own.banRequests.bytes +
    own.banReviews.bytes +
    own.exitProofs.bytes +
    own.exitWithdrawals.bytes +
    own.attachments.bytes +
    2 * shared.attachments.bytes +
    own.borderAlerts.bytes +
    own.expulsionDecisions.bytes +
    2 * namingCasesAtMost * 200 +
    inShort()
  );
};

/**
 * What has its place beyond the bounds of bans: a review of each ban for each reason, one lifting of each, the first proof of each exit,
 * that an alert was deleted and that an expulsion was annulled. A proof that is taken back can be followed by another that asks anew.
 */
const beyondBounds = (): number => {
  const { most } = own.entryBans;
  const reasons = own.returnReasons.most + 3 + own.exitProofs.most + most + 1;
  const exit = carriedBytes(fullest(rowOf('recordExit').route.body?.() ?? ({} as never))) + besides;
  return (
    most * (reasons * openedByFact + fullestLifting) +
    (most + 1) * (exit + own.reasonToTakeBack.bytes) +
    (own.borderAlerts.most + own.expulsionDecisions.most) * besides
  );
};

/** Every clock of the greatest number of acts that begin one, missed: each some words and the source of its rule. */
export const missed = (): number => {
  const begun =
    2 * shared.corrections.most +
    2 * shared.migrations.most +
    shared.queries.most +
    shared.interviews.most +
    shared.windowExtensions.most +
    3 * (shared.travelDocuments.most + takingBack.most) +
    2 * (shared.movements.most + takingBack.most) +
    20;
  return begun * 700;
};

/** Every operation that puts what it states into the files of a case. */
const stating = operations.filter(
  ({ name, route }) =>
    route.method === 'POST' && /^\/(?:cases|travel-documents)/.test(route.path) && name !== 'verifyTravelDocument',
);

export const fullestCase = (): number =>
  stating.reduce((sum, { name }) => sum + statedIn(name), 0) + inBytes() + beyondBounds() + missed();
