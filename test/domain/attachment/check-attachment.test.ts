import { describe, expect, test } from 'vitest';
import type { Arrived } from '../../../domain/attachment/arrived.ts';
import { checkAttachment } from '../../../domain/attachment/check-attachment.ts';
import { findingOf } from '../../../domain/attachment/finding.ts';
import { attachmentRejections } from '../../../domain/file/attachment-on-file.ts';
import { emptyOwnFile } from '../../../domain/file/own-file.ts';
import { at } from '../specimen.ts';
import { added, announcedIn, cleanOnes, facts, foundIn, hashOf, idOf } from './announced.ts';
import { octets, specimenFile } from './specimen-files.ts';

const checkedAt = at('2026-06-06T08:03:00Z');

describe('what arrived is what was announced', () => {
  const file = specimenFile('application/pdf');
  const arrived: Arrived = { size: file.length, sha256: hashOf(1), first: file, last: file };
  const announced = { size: file.length, sha256: hashOf(1), mediaType: 'application/pdf' } as const;
  const program = octets(`MZ${'x'.repeat(file.length - 2)}`);

  test.each([
    ['by its size, its hash and its type', {}, 'clean'],
    ['or it has another size', { size: file.length - 1 }, 'of-another-size'],
    ['or another hash', { sha256: hashOf(2) }, 'of-another-hash'],
    ['or the store knows no hash of it', { sha256: undefined }, 'of-another-hash'],
    ['or it is a program under the name of a document', { first: program, last: program }, 'of-another-type'],
  ])('%s', (_what, changes, finding) => {
    expect(findingOf(announced, { ...arrived, ...changes })).toBe(finding);
  });
});

describe('a file that was looked at', () => {
  const waiting = announcedIn(cleanOnes(1), facts(2));

  test('becomes clean, and what is beside it stays', () => {
    expect(checkAttachment({ own: waiting }, idOf(2), 'clean', checkedAt)).toEqual({
      own: {
        attachments: [waiting.attachments?.[0], { ...facts(2), status: 'clean', addedAt: added, checkedAt }],
        changedAt: checkedAt,
      },
    });
  });

  test.each(attachmentRejections)('or is rejected as %s, which is said', (rejectedAs) => {
    const found = checkAttachment({ own: waiting }, idOf(2), rejectedAs, checkedAt)?.own?.attachments?.[1];
    expect(found).toEqual({ ...facts(2), status: 'rejected', addedAt: added, checkedAt, rejectedAs });
  });

  test('stays as it was found, whatever comes later', () => {
    for (const first of ['clean', 'malware-found'] as const)
      for (const second of ['clean', 'malware-found'] as const)
        expect(checkAttachment({ own: foundIn(waiting, idOf(2), first) }, idOf(2), second, checkedAt)).toBeUndefined();
  });

  test('is waited for: of any other nothing is recorded', () => {
    expect(checkAttachment({ own: waiting }, idOf(3), 'clean', checkedAt)).toBeUndefined();
    expect(checkAttachment({ own: emptyOwnFile }, idOf(1), 'clean', checkedAt)).toBeUndefined();
  });
});
