import { describe, expect, test } from 'vitest';
import { carriedBytes } from '../../../domain/file/carried-bytes.ts';
import { boundsOfOwn, boundsOfShared } from '../../../domain/policy/bounds.ts';
import { bodyLimit } from '../../../functions/http/read-body.ts';
import { fullest } from '../fullest.ts';
import { rowOf } from '../operations.ts';
import {
  besides,
  counted,
  fullestCase,
  fullestLifting,
  inBytes,
  letters,
  missed,
  own,
  partsOfOthers,
  replyLimit,
  shared,
} from './fullest-case.ts';

describe('the fullest case', () => {
  test('counts every list that has a bound: name it in fullest-case.ts, at the operation that fills it', () => {
    inBytes();
    missed();
    letters();
    const bounds = [...Object.keys(boundsOfOwn), ...Object.keys(boundsOfShared)];
    expect(bounds.filter((name) => !counted.has(name) && !partsOfOthers.includes(name))).toEqual([]);
  });

  test('fits into one reply with all that is owed in it, whatever characters its texts are of', () => {
    expect(fullestCase()).toBeLessThan(replyLimit);
  });

  test('lists its letters in one reply, with all that is said of them afterwards', () => {
    expect(letters()).toBeLessThan(replyLimit / 2);
  });

  test('has room for two letters at once of which each says as much as any can', () => {
    expect(own.transcriptions.bytes).toBeGreaterThan(2 * bodyLimit);
  });

  test('has room for one full complaint about a risk', () => {
    const complaint = fullest(rowOf('recordComplaint').route.body?.() ?? ({} as never));
    expect(carriedBytes(complaint) + besides).toBeLessThan(own.complaintOfRisk.bytes);
  });

  test('has room for an objective reason that comes last, and for a contest, of whatever length', () => {
    const reason = fullest(rowOf('recordReturnReason').route.body?.() ?? ({} as never));
    expect(carriedBytes(reason) + besides).toBeLessThan(own.objectiveReason.bytes);
    const contest = fullest(rowOf('contestReturnReason').route.body?.() ?? ({} as never));
    expect(carriedBytes(contest) + besides).toBeLessThan(own.firstContest.bytes);
    expect(own.reasonContests.most).toBeGreaterThan(1);
  });

  test('has room for one full proposal of a ban, and for the decision on it', () => {
    for (const [name, { bytes }] of [
      ['proposeSanction', own.sanctionProposals],
      ['decideSanction', own.sanctionDecisions],
    ] as const) {
      const stated = fullest(rowOf(name).route.body?.() ?? ({} as never));
      expect(carriedBytes(stated) + besides, name).toBeLessThan(bytes);
    }
  });

  test('has room for the answer to a request that a ban be lifted, of whatever length, and for more than one that waits', () => {
    expect(fullestLifting).toBeLessThan(own.answerToRequest.bytes);
    const request = carriedBytes(fullest(rowOf('requestBanReview').route.body?.() ?? ({} as never))) + besides;
    expect(2 * (request + own.answerToRequest.bytes)).toBeLessThan(own.banRequests.bytes);
  });

  test('has room for one full piece of evidence in each answer', () => {
    const { evidence } = fullest(rowOf('addEvidence').route.body?.() ?? ({} as never)) as { evidence: readonly unknown[] };
    expect(carriedBytes(evidence.slice(0, 1))).toBeLessThan(shared.evidenceInAnswer.bytes);
    expect(shared.evidence.bytes).toBeGreaterThan(2 * bodyLimit);
  });
});
