import { describe, expect, test } from 'vitest';
import { openableBy, readAttachment } from '../../../domain/attachment/read-attachment.ts';
import { shareAttachment } from '../../../domain/attachment/share-attachment.ts';
import { type Role, roles } from '../../../domain/caller.ts';
import { caseView } from '../../../domain/file/case-view.ts';
import type { Files } from '../../../domain/file/files.ts';
import { at, done, opened, registered } from '../specimen.ts';
import { announcedIn, cleanOnes, facts, foundIn, hashOf, idOf } from './announced.ts';

const now = at('2026-06-07T08:00:00Z');

/** Evidence and a photograph that were shared, and evidence that was not. */
const files = (): Files => {
  const photograph = facts(2, { name: 'face.jpg', mediaType: 'image/jpeg', use: 'photograph' });
  const own = foundIn(announcedIn(cleanOnes(1, 3), photograph), idOf(2));
  return [1, 2].reduce<Files>(
    ({ shared, own: before }, n) => {
      const moved = done(
        shareAttachment(registered(shared, before), { attachmentId: idOf(n), sha256: hashOf(n), side: 'requesting' }, now),
      );
      return { shared: moved.shared ?? shared, own: moved.own ?? before };
    },
    { shared: opened(), own },
  );
};

const seenBy = (...some: Role[]) => {
  const { own, shared } = openableBy(some, files());
  return [...own, ...shared].map(({ attachmentId }) => attachmentId).sort();
};

describe('who opens a file', () => {
  test.each(roles)('a %s opens what the work is about', (role) => {
    const expected: Partial<Record<Role, readonly string[]>> = {
      officer: [1, 2, 3].map(idOf),
      supervisor: [1, 2, 3].map(idOf),
      assessor: [1, 2, 3].map(idOf),
      auditor: [1, 2, 3].map(idOf),
      escort: [idOf(2)],
    };
    expect(seenBy(role)).toEqual(expected[role] ?? []);
  });

  test('somebody with two roles opens what either may', () => {
    expect(seenBy('escort', 'auditor')).toEqual([1, 2, 3].map(idOf));
  });
});

describe('that a file was opened', () => {
  test('is held in the own file for its history, and moves nothing that anybody is shown', () => {
    const before = files();
    const { own, shared } = readAttachment(before, { attachmentId: idOf(1), by: 'subject' }, now);
    expect(shared).toBeUndefined();
    expect(own).toEqual({ ...before.own, attachmentRead: { attachmentId: idOf(1), at: now, by: 'subject' } });
    for (const role of roles)
      expect(caseView(before.shared, 'requesting', own ?? {}, [role])).toEqual(
        caseView(before.shared, 'requesting', before.own, [role]),
      );
  });
});
