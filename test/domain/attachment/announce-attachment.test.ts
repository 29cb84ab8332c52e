import { describe, expect, test } from 'vitest';
import { type AddedUse, announceAttachment } from '../../../domain/attachment/announce-attachment.ts';
import { endingsOf } from '../../../domain/attachment/file-name.ts';
import { typesOfUse } from '../../../domain/attachment/types-of-use.ts';
import { attachmentUses, mediaTypes } from '../../../domain/file/attachment-on-file.ts';
import { emptyOwnFile } from '../../../domain/file/own-file.ts';
import { addHours, beforeIt } from '../../../domain/time/instant.ts';
import { added, announcedIn, cleanOnes, facts, foundIn, hashOf, idOf } from './announced.ts';

const announce = (...[own, given, now = added]: Parameters<typeof announcedIn>) => announceAttachment({ own }, given, now);

describe('a State announces a file', () => {
  test('which then is waited for in its own file alone, for a quarter of an hour', () => {
    const moved = announce(emptyOwnFile, facts(1));
    expect(moved).toEqual({
      ok: true,
      value: {
        own: {
          attachments: [{ ...facts(1), status: 'pending', addedAt: added, uploadUntil: '2026-06-06T08:15:00.000Z' }],
          changedAt: added,
        },
      },
    });
  });

  test('beside what is there', () => {
    expect(announcedIn(cleanOnes(1, 2), facts(3)).attachments?.map(({ attachmentId }) => attachmentId)).toEqual(
      [1, 2, 3].map(idOf),
    );
  });

  test.each(mediaTypes)('of type %s, under a name that ends as such names do, in whatever letters', (mediaType) => {
    for (const ending of endingsOf[mediaType]) {
      expect(announce(emptyOwnFile, facts(1, { mediaType, name: `Куәлік № 1${ending}` })).ok).toBe(true);
      expect(announce(emptyOwnFile, facts(1, { mediaType, name: `SCAN${ending.toUpperCase()}` })).ok).toBe(true);
    }
    for (const name of ['scan', 'scan.exe', 'scan.pdf.exe', 'scan.html', 'scan.svg', 'scan.pdf.'])
      expect(announce(emptyOwnFile, facts(1, { mediaType, name }))).toEqual({
        ok: false,
        error: { kind: 'attachment-name-unfit', because: 'of-another-type', endings: endingsOf[mediaType] },
      });
  });

  test.each([
    '../scan.pdf',
    'a/scan.pdf',
    'a\\scan.pdf',
    'C:scan.pdf',
    'scan?.pdf',
    'scan<1>.pdf',
    'a"b.pdf',
    'x|y.pdf',
    'x*.pdf',
  ])('but not under a name that names a place: %s', (name) => {
    expect(announce(emptyOwnFile, facts(1, { name }))).toMatchObject({ error: { because: 'names-a-place' } });
  });

  test.each(['.pdf', '.htaccess.pdf', ' .scan.pdf'])('nor under one that hides it: %j', (name) => {
    expect(announce(emptyOwnFile, facts(1, { name }))).toMatchObject({ error: { because: 'hidden' } });
  });

  test('of a type that serves its use: a photograph is a picture, fingerprints are records or pictures of them', () => {
    for (const use of attachmentUses.filter((one): one is AddedUse => one !== 'printed-request'))
      for (const mediaType of mediaTypes) {
        const given = facts(1, { use, mediaType, name: `scan${endingsOf[mediaType][0]}` });
        expect(announce(emptyOwnFile, given).ok, `${use} ${mediaType}`).toBe(typesOfUse[use].includes(mediaType));
      }
    expect(typesOfUse.photograph).not.toContain('application/pdf');
    expect(typesOfUse.fingerprints).not.toContain('application/pdf');
  });
});

describe('the same file', () => {
  const again = facts(2, { sha256: hashOf(1) });

  test('is announced once: while it is waited for, and once it is clean', () => {
    const waiting = announcedIn(emptyOwnFile, facts(1));
    for (const [own, attachmentStatus] of [
      [waiting, 'pending'],
      [foundIn(waiting, idOf(1)), 'clean'],
    ] as const)
      expect(announce(own, again)).toEqual({
        ok: false,
        error: { kind: 'attachment-already-there', attachmentId: idOf(1), attachmentStatus },
      });
  });

  test('is announced anew where it can no longer be sent, and takes the place of the first', () => {
    const own = announcedIn(emptyOwnFile, facts(1));
    const over = addHours(added, 0.25);
    expect(announce(own, again, beforeIt(over))).toMatchObject({ error: { kind: 'attachment-already-there' } });
    expect(announcedIn(own, again, over).attachments).toMatchObject([{ attachmentId: idOf(2), status: 'pending' }]);
  });

  test('is announced anew where it was rejected: the scanner may have been wrong, and what was sent another', () => {
    const own = foundIn(announcedIn(emptyOwnFile, facts(1)), idOf(1), 'of-another-hash');
    expect(announcedIn(own, again).attachments).toMatchObject([{ status: 'rejected' }, { status: 'pending' }]);
  });
});

describe('what makes room', () => {
  const aDay = addHours(added, 24);

  test.each([
    ['what never came', announcedIn(cleanOnes(1), facts(2))],
    ['what was rejected', foundIn(announcedIn(cleanOnes(1), facts(2)), idOf(2), 'malware-found')],
  ])('is %s, after a day', (_what, own) => {
    const ids = (now: typeof aDay) => announcedIn(own, facts(3), now).attachments?.map(({ attachmentId }) => attachmentId);
    expect(ids(beforeIt(aDay))).toEqual([idOf(1), idOf(2), idOf(3)]);
    expect(ids(aDay)).toEqual([idOf(1), idOf(3)]);
  });
});
