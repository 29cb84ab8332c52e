import { describe, expect, test } from 'vitest';
import { notUsable, referencesIn } from '../../../domain/attachment/references.ts';
import { shareAttachment } from '../../../domain/attachment/share-attachment.ts';
import type { Files } from '../../../domain/file/files.ts';
import { changed } from '../../../domain/file/moved.ts';
import { at, done, opened, registered } from '../specimen.ts';
import { announcedIn, cleanOnes, facts, foundIn, hashOf, idOf } from './announced.ts';

const now = at('2026-06-07T08:00:00Z');

const reference = (n: number, changes = {}) => {
  const { attachmentId, sha256, mediaType, size } = facts(n);
  return { attachmentId, sha256, mediaType, size, ...changes };
};

/** File 1 is shared, 2 clean, 3 waited for, 4 rejected. */
const files = (): Files => {
  const clean = foundIn(announcedIn(announcedIn(cleanOnes(1, 2), facts(3)), facts(4)), idOf(4), 'malware-found');
  const { shared = opened(), own = clean } = done(
    shareAttachment(registered(opened(), clean), { attachmentId: idOf(1), sha256: hashOf(1), side: 'requested' }, now),
  );
  return { shared, own };
};

const evidenceWith = (...attachments: readonly object[]) =>
  changed({ shared: { ...files().shared, evidence: [{ kind: 'passport', form: 'copy', attachments }] as never } });

const reasonWith = (attachment: object) =>
  changed({ own: { ...files().own, returnReasons: [{ n: 1, proofs: [{ attachment }] }] as never } });

describe('what crosses refers to', () => {
  test('a file that was shared, whoever shared it', () => {
    expect(notUsable(files(), evidenceWith(reference(1)))).toBeUndefined();
  });

  test('no file of the own file alone, clean or not, and none that nobody knows', () => {
    for (const n of [2, 3, 4, 5])
      expect(notUsable(files(), evidenceWith(reference(1), reference(n)))).toEqual({
        kind: 'attachment-not-usable',
        attachmentId: idOf(n),
      });
  });

  test('a photograph of the person too', () => {
    const { shared } = files();
    const person = { ...shared.person, photograph: reference(2) };
    expect(notUsable(files(), changed({ shared: { ...shared, person } }))).toMatchObject({ attachmentId: idOf(2) });
  });
});

describe('a fact of the own file refers to', () => {
  test('a clean file, shared or not', () => {
    for (const n of [1, 2]) expect(notUsable(files(), reasonWith(reference(n)))).toBeUndefined();
  });

  test('no file that is waited for or was rejected', () => {
    for (const n of [3, 4, 5]) expect(notUsable(files(), reasonWith(reference(n)))).toMatchObject({ attachmentId: idOf(n) });
  });
});

describe('a reference', () => {
  test.each([
    { sha256: hashOf(9) },
    { size: 4_999 },
    { mediaType: 'image/png' },
  ])('is to the very file, not to one with %j', (other) => {
    expect(notUsable(files(), evidenceWith(reference(1, other)))).toMatchObject({ attachmentId: idOf(1) });
    expect(notUsable(files(), reasonWith(reference(2, other)))).toMatchObject({ attachmentId: idOf(2) });
  });

  test('is by the id: what is named by its hash alone can be of any file', () => {
    const { attachmentId: _id, ...byHash } = reference(9);
    expect(notUsable(files(), evidenceWith(byHash))).toBeUndefined();
  });

  test('that stands already is not looked at again, though what is new beside it is', () => {
    const before = { ...files(), shared: evidenceWith(reference(5)).shared ?? opened() };
    expect(notUsable(before, evidenceWith(reference(5)))).toBeUndefined();
    expect(notUsable(before, evidenceWith(reference(5, { size: 1 })))).toMatchObject({ attachmentId: idOf(5) });
  });

  test('is found however deep it stands', () => {
    expect(referencesIn([{ a: { b: [null, 1, 'x', { c: reference(1) }] } }, reference(2)])).toEqual([reference(1), reference(2)]);
    expect(referencesIn(undefined)).toEqual([]);
  });
});
