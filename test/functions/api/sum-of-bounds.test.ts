import { describe, expect, test } from 'vitest';
import { carriedBytes } from '../../../domain/file/carried-bytes.ts';
import { holdKinds } from '../../../domain/file/hold.ts';
import { namingCasesAtMost } from '../../../domain/file/linked-case.ts';
import { boundsOfOwn, boundsOfShared } from '../../../domain/policy/bounds.ts';
import { bodyLimit } from '../../../functions/http/read-body.ts';
import { fullest } from '../fullest.ts';
import { type OperationName, operations, rowOf } from '../operations.ts';

/** What Lambda hands over at most. */
const replyLimit = 6_291_556;

/** Entries that the service itself adds to what was said: numbers, instants, subjects, and the names of fields. */
const besides = 500;

const bounded = 'in bytes';

const counted = new Set<string>();

/** Those bounds, of which it is remembered which of them are counted below. */
const counting = <Bounds extends object>(bounds: Bounds): Bounds =>
  new Proxy(bounds, {
    get: (all, name, self) => {
      counted.add(String(name));
      return Reflect.get(all, name, self);
    },
  });

const own = counting(boundsOfOwn);
const shared = counting(boundsOfShared);

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
  holdCase: holdKinds.length * own.openHolds.most + own.complaints.most + own.releasedHolds.most,
  releaseHold: own.releasedHolds.most,
  recordNotification: own.notifications.most,
  recordComplaint: bounded,
  answerComplaint: own.complaints.most,
  recordFollowUp: own.followUps.most,
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

const statedIn = (name: OperationName): number => {
  const times = standing[name] ?? 1;
  if (times === bounded) return 0;
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

/** Every operation that puts what it states into the files of a case. */
const stating = operations.filter(
  ({ name, route }) =>
    route.method === 'POST' && /^\/(?:cases|travel-documents)/.test(route.path) && name !== 'verifyTravelDocument',
);

const fullestCase = (): number => stating.reduce((sum, { name }) => sum + statedIn(name), 0) + inBytes() + missed();

describe('the fullest case', () => {
  test('counts every list that has a bound: name it above, at the operation that fills it', () => {
    inBytes();
    missed();
    expect([...Object.keys(boundsOfOwn), ...Object.keys(boundsOfShared)].filter((name) => !counted.has(name))).toEqual([]);
  });

  test('fits into one reply with all that is owed in it, whatever characters its texts are of', () => {
    expect(fullestCase()).toBeLessThan(replyLimit);
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
