import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ends } from '../../../domain/attachment/arrived.ts';
import { contentIs } from '../../../domain/attachment/content-is.ts';
import { mediaTypes } from '../../../domain/file/attachment-on-file.ts';
import { dataGroup, octets, specimenFile } from './specimen-files.ts';

const ends = 4_096;

const endsOf = (file: Uint8Array): Ends => ({ size: file.length, first: file.subarray(0, ends), last: file.subarray(-ends) });

const is = (mediaType: (typeof mediaTypes)[number], file: Uint8Array | string): boolean =>
  contentIs(mediaType, endsOf(typeof file === 'string' ? octets(file) : file));

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

describe.each(mediaTypes)('a file that is said to be %s', (mediaType) => {
  test('is one by its content, short or long', () => {
    for (const count of [20, 200, 5_000, 70_000]) expect(is(mediaType, specimenFile(mediaType, count)), `${count}`).toBe(true);
  });

  test('is none where it is of any other type', () => {
    for (const other of mediaTypes.filter((one) => one !== mediaType))
      expect(is(mediaType, specimenFile(other)), other).toBe(false);
  });

  test('is none where it was cut off at its beginning, and where its end can be told, at its end', () => {
    expect(is(mediaType, specimenFile(mediaType).subarray(9))).toBe(false);
    const endless = ['image/jp2', 'application/vnd.iso.fingerprint'].includes(mediaType);
    expect(is(mediaType, specimenFile(mediaType, 50_000).subarray(0, 30_000))).toBe(endless);
  });

  test('is none where it is empty', () => {
    expect(is(mediaType, '')).toBe(false);
  });

  test.each([
    ['a program of Windows', 'MZ\x90\0\x03'],
    ['a program of Linux', '\x7fELF\x02\x01\x01'],
    ['a program of macOS', '\xcf\xfa\xed\xfe\x07'],
    ['a class or a bundle of programs', '\xca\xfe\xba\xbe\0\0'],
    ['a script', '#!/bin/sh\n'],
    ['a page', '<!DOCTYPE html><title></title>'],
    ['a page after blanks', '\xef\xbb\xbf \r\n<HtMl>'],
    ['a script of a page', '<script>alert(1)</script>'],
    ['a drawing with scripts', '<svg onload="x">'],
    ['an archive', 'PK\x03\x04\x14\0'],
    ['a document with macros', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['a shortcut', 'L\0\0\0\x01\x14\x02\0'],
  ])('is none where it begins as %s, also where it is of its type after that', (_what, start) => {
    expect(is(mediaType, joined(octets(start), specimenFile(mediaType, 50)))).toBe(false);
    expect(is(mediaType, `${start}${'x'.repeat(9_000)}`)).toBe(false);
  });

  test('is none where it is noise', () => {
    const noise = fc.uint8Array({ minLength: 20, maxLength: 300 }).filter((file) => file[0] !== 0x60 || file[1] !== 298);
    const hits = fc.sample(noise, 2_000).filter((file) => is(mediaType, file));
    // Two octets of noise can be a tag and the right length.
    expect(hits.length).toBeLessThan(mediaType === 'application/vnd.icao.lds' ? 20 : 1);
  });
});

describe('a PDF', () => {
  test('may have some octets before its head and after its end, as readers take it', () => {
    expect(is('application/pdf', `\r\n${' '.repeat(1_000)}%PDF-1.4\n${'x'.repeat(9_000)}%%EOF\r\n${'\0'.repeat(900)}`)).toBe(
      true,
    );
  });

  test('but neither further in nor further out', () => {
    expect(is('application/pdf', `${' '.repeat(1_024)}%PDF-1.4\n${'x'.repeat(9_000)}%%EOF`)).toBe(false);
    expect(is('application/pdf', `%PDF-1.4\n${'x'.repeat(9_000)}%%EOF${'y'.repeat(1_024)}`)).toBe(false);
  });
});

describe('a picture', () => {
  test('may be filled up with zeros after its end, as cameras do', () => {
    expect(is('image/jpeg', joined(specimenFile('image/jpeg'), new Uint8Array(1_000)))).toBe(true);
  });

  test('has nothing else after its end', () => {
    for (const type of ['image/jpeg', 'image/png', 'image/x-wsq'] as const)
      expect(is(type, joined(specimenFile(type), octets('PK\x03\x04 and more'))), type).toBe(false);
  });

  test('of JPEG 2000 says that it is such a one, and no film', () => {
    expect(is('image/jp2', '\0\0\0\x0cjP  \r\n\x87\n\0\0\0\x14ftypmjp2\0\0\0\0mjp2 and more')).toBe(false);
  });
});

describe('a fingerprint record', () => {
  test.each([
    'FMR\0 20\0',
    'FMR\x00030\0',
    'FIR\x00010\0',
    'FIR\x00020\0',
    '1.001:312\x1d',
    '1.01:00158\x1d',
  ])('begins as %j', (start) => {
    expect(is('application/vnd.iso.fingerprint', `${start}${'x'.repeat(400)}`)).toBe(true);
  });

  test.each(['FMR 20', 'FAC\x00010\0', 'FMR\0abc\0', '1.001', '2.001:312'])('and not as %j', (start) => {
    expect(is('application/vnd.iso.fingerprint', `${start}${'x'.repeat(400)}`)).toBe(false);
  });
});

describe('a file of an e-passport', () => {
  test('is of one of the tags of ICAO Doc 9303, part 10', () => {
    const found = Array.from({ length: 256 }, (_, tag) => tag).filter((tag) =>
      is('application/vnd.icao.lds', dataGroup(tag, 90)),
    );
    expect(found).toEqual([0x60, 0x61, 0x63, ...Array.from({ length: 12 }, (_, n) => 0x65 + n), 0x75, 0x76, 0x77]);
  });

  test.each([0, 1, 127, 128, 255, 256, 65_535, 65_536])('has the length that it states, %i octets of content', (count) => {
    const whole = dataGroup(0x61, count);
    expect(is('application/vnd.icao.lds', whole)).toBe(true);
    expect(is('application/vnd.icao.lds', joined(whole, octets('x')))).toBe(false);
    expect(is('application/vnd.icao.lds', whole.subarray(0, -1))).toBe(false);
  });

  test('states its length', () => {
    for (const start of ['\x75', '\x75\x80', '\x75\x85\0\0\0\0\x01a', '\x75\x82\x01'])
      expect(is('application/vnd.icao.lds', start)).toBe(false);
  });
});
