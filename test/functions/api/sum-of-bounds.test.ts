import { describe, expect, test } from 'vitest';
import { carriedBytes } from '../../../domain/file/carried-bytes.ts';
import { holdKinds } from '../../../domain/file/hold.ts';
import { namingCasesAtMost } from '../../../domain/file/linked-case.ts';
import { boundsOfOwn as own, boundsOfShared as shared } from '../../../domain/policy/bounds.ts';
import { bodyLimit } from '../../../functions/http/read-body.ts';
import { fullest } from '../fullest.ts';
import { type OperationName, operations, rowOf } from '../operations.ts';

/** What Lambda hands over at most. */
const replyLimit = 6_291_556;

/** Entries that the service itself adds to what was said: numbers, instants, subjects, and the names of fields. */
const besides = 500;

const bounded = 'in bytes';

const { takingBack } = shared;

/** How often what an operation states stands in the two files of the fullest case, as one side reads them. */
const standing: Partial<Readonly<Record<OperationName, number | typeof bounded>>> = {
  openCase: 1,
  recordDelivery: 1,
  addEvidence: bounded,
  requestInterview: shared.interviews.most,
  recordInterview: shared.interviews.most,
  confirmSilence: 1,
  withdrawCase: 1,
  confirmReceipt: 1,
  requestEvidence: shared.queries.most,
  extendReply: shared.extensions.most,
  acceptCase: 1,
  refuseCase: 1,
  withdrawAcceptance: 1,
  changeTrack: shared.trackChanges.most,
  correctPerson: bounded,
  migrateCase: 2 * shared.migrations.most,
  closeCase: 1,
  recordReturnDecision: 1,
  recordRemedy: 1,
  recordClaimStatus: 1,
  recordDetention: 1,
  recordFitness: 1,
  recordBestInterest: bounded,
  assessProtection: 1,
  reconfirmAssessment: 1,
  proposeReopening: bounded,
  reopenStop: own.stops.most + own.otherPersons.most,
  holdCase: holdKinds.length * own.openHolds.most + own.complaints.most + own.releasedHolds.most,
  releaseHold: own.releasedHolds.most,
  recordNotification: own.notifications.most,
  recordCounsel: 1,
  recordTrafficking: 1,
  recordComplaint: bounded,
  answerComplaint: own.complaints.most,
  recordFollowUp: own.followUps.most,
  planTransfer: bounded,
  changeTransfer: bounded,
  cancelTransfer: 1,
  confirmTransfer: shared.movements.most + takingBack.most,
  declineTransfer: shared.movements.most + takingBack.most,
  decideEscort: 1,
  authoriseDeparture: 1,
  recordDeparture: 1,
  failDeparture: shared.movements.most + takingBack.most,
  recordArrival: 1,
  extendTransferWindow: shared.windowExtensions.most,
  claimError: 1,
  answerErrorClaim: 1,
  openTakeBack: 1,
  recordTakingBack: 1,
  requestTravelDocument: shared.travelDocuments.most + takingBack.most,
  issueTravelDocument: shared.travelDocuments.most + takingBack.most,
  issueOwnDocument: 1,
  handOverTravelDocument: shared.travelDocuments.most + takingBack.most,
  askForExtension: shared.travelDocuments.most + takingBack.most,
  extendTravelDocument: shared.travelDocuments.most + takingBack.most,
  cancelTravelDocument: shared.travelDocuments.most + takingBack.most,
  recordIdentityDocument: 1,
};

/** The text of these is replaced or stands in one field alone, however often it is said. */
const lastAlone: readonly OperationName[] = ['failDeparture', 'extendTransferWindow'];

const statedIn = (name: OperationName): number => {
  const times = standing[name];
  if (times === undefined || times === bounded) return 0;
  const schema = rowOf(name).route.body?.();
  // No body is longer than the limit, and a quotation mark in it is carried as twice what it was.
  const once = schema === undefined ? 0 : Math.min(carriedBytes(fullest(schema)), 2 * bodyLimit);
  return lastAlone.includes(name) ? once + times * besides : times * (once + besides);
};

/** What stands in lists that are bounded in bytes, and what is repeated of the person. */
const inBytes = (): number => {
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
    2 * namingCasesAtMost * 200
  );
};

/** Every clock of the greatest number of acts that begin one, missed: each some words and the source of its rule. */
const missed = (): number => {
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

describe('the fullest case', () => {
  test('knows of every operation that changes a case how often what it states can stand there', () => {
    const changing = operations.filter(
      ({ route }) => route.method === 'POST' && /^\/(?:cases|travel-documents)/.test(route.path),
    );
    const names = changing.map(({ name }) => name).filter((name) => name !== 'verifyTravelDocument');
    expect(Object.keys(standing).sort()).toEqual([...names].sort());
  });

  test('fits into one reply with all that is owed in it, whatever characters its texts are of', () => {
    const stated = (Object.keys(standing) as OperationName[]).reduce((sum, name) => sum + statedIn(name), 0);
    expect(stated + inBytes() + missed()).toBeLessThan(replyLimit);
  });

  test('has room for one full complaint about a risk', () => {
    const complaint = fullest(rowOf('recordComplaint').route.body?.() ?? ({} as never));
    expect(carriedBytes(complaint) + besides).toBeLessThan(own.complaintOfRisk.bytes);
  });

  test('has room for one full piece of evidence in each answer', () => {
    const { evidence } = fullest(rowOf('addEvidence').route.body?.() ?? ({} as never)) as { evidence: readonly unknown[] };
    expect(carriedBytes(evidence.slice(0, 1))).toBeLessThan(shared.evidenceInAnswer.bytes);
    expect(shared.evidence.bytes).toBeGreaterThan(2 * bodyLimit);
  });
});
