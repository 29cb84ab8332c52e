import { describe, expect, test } from 'vitest';
import { shareAttachment } from '../../../domain/attachment/share-attachment.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import { caseStatuses, type ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { recordClaimStatus } from '../../../domain/protection/record-claim-status.ts';
import { at, day, done, frozen, opened, registered, sharedOf } from '../specimen.ts';
import { inEveryStatus } from '../specimen-movement.ts';
import { added, announcedIn, cleanOnes, facts, foundIn, hashOf, idOf } from './announced.ts';

const sharedAt = at('2026-06-07T08:00:00Z');

const share = (own: OwnFile, shared: ReadmissionCase = opened(), n = 1, side: 'requesting' | 'requested' = 'requesting') =>
  shareAttachment(registered(shared, own), { attachmentId: idOf(n), sha256: hashOf(n), side }, sharedAt);

describe('a State gives the other a file', () => {
  test('which goes from its own file to the shared one, by whom and when', () => {
    const own = cleanOnes(1, 2);
    const moved = done(share(own));
    expect(moved.shared?.attachments).toEqual([{ ...facts(1), by: 'requesting', sharedAt }]);
    expect(moved.shared?.changedAt).toBe(sharedAt);
    expect(moved.own).toEqual({ attachments: [own.attachments?.[1]], changedAt: sharedAt });
  });

  test('behind what either gave before', () => {
    const first = sharedOf(done(share(cleanOnes(1))));
    const both = sharedOf(done(share(cleanOnes(2), first, 2, 'requested')));
    expect(both.attachments?.map(({ attachmentId, by }) => [attachmentId, by])).toEqual([
      [idOf(1), 'requesting'],
      [idOf(2), 'requested'],
    ]);
  });

  test('once', () => {
    const moved = done(share(cleanOnes(1)));
    expect(share(moved.own ?? {}, sharedOf(moved))).toEqual({ ok: false, error: { kind: 'attachment-already-shared' } });
  });

  test('only one that it has', () => {
    expect(share(cleanOnes(2))).toEqual({ ok: false, error: { kind: 'attachment-not-found' } });
  });

  test('only the very one that was looked at', () => {
    const files = registered(opened(), cleanOnes(1));
    expect(shareAttachment(files, { attachmentId: idOf(1), sha256: hashOf(2), side: 'requesting' }, sharedAt)).toEqual({
      ok: false,
      error: { kind: 'attachment-not-usable', attachmentId: idOf(1) },
    });
  });

  test('only one that was found clean', () => {
    const waiting = announcedIn({}, facts(1));
    expect(share(waiting)).toEqual({ ok: false, error: { kind: 'attachment-not-clean', attachmentStatus: 'pending' } });
    expect(share(foundIn(waiting, idOf(1), 'not-scannable'))).toEqual({
      ok: false,
      error: { kind: 'attachment-not-clean', attachmentStatus: 'rejected', rejectedAs: 'not-scannable' },
    });
  });
});

describe('a claim for protection', () => {
  const claimed = (own: OwnFile): OwnFile => ({
    ...own,
    ...done(
      recordClaimStatus(
        { shared: opened(), own },
        { outcome: 'undecided', checkedOn: day('2026-06-06'), source: 'Register', subject: 'one' },
        added,
      ),
    ).own,
  });

  test.each(['requesting', 'requested'] as const)('bars the sharing by the %s State whose file knows of it', (side) => {
    expect(share(frozen(claimed(cleanOnes(1))), opened(), 1, side)).toMatchObject({ error: { kind: 'claim-bars-outgoing' } });
  });

  test('in another case of the State bars it too', () => {
    const kept = [{ caseId: idOf(9), entries: [{ kind: 'claim', claim: 'undecided', since: added }] }] as never;
    const files = { ...registered(opened(), cleanOnes(1)), kept };
    expect(shareAttachment(files, { attachmentId: idOf(1), sha256: hashOf(1), side: 'requesting' }, sharedAt)).toMatchObject({
      error: { kind: 'claim-bars-outgoing', recordedIn: idOf(9) },
    });
  });
});

describe('a file is given while the person, or what went wrong, is under way', () => {
  const ended = ['refused', 'acceptance-withdrawn', 'withdrawn', 'taken-back', 'closed'];

  test.each(caseStatuses)('in a case that is %s or not, which says where it is possible', (status) => {
    const result = share(cleanOnes(1), inEveryStatus()[status]);
    if (!ended.includes(status)) return expect(done(result).shared?.status).toBe(status);
    expect(result).toEqual({
      ok: false,
      error: { kind: 'wrong-state', caseStatus: status, possibleIn: caseStatuses.filter((one) => !ended.includes(one)) },
    });
  });
});
