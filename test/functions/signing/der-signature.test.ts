import { generateKeyPairSync, sign, verify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rawSignature } from '../../../functions/signing/der-signature.ts';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const message = fc.uint8Array({ maxLength: 200 });

const derOf = (text: Uint8Array): Buffer => sign('sha256', text, { key: privateKey, dsaEncoding: 'der' });

/** INTEGER of the digits, as DER writes it. */
const integer = (digits: Uint8Array): Uint8Array => {
  const start = digits.findIndex((digit) => digit !== 0);
  const short = digits.subarray(start);
  const body = (short[0] ?? 0) >= 0x80 ? [0, ...short] : [...short];
  return Uint8Array.from([0x02, body.length, ...body]);
};

const sequence = (...parts: readonly Uint8Array[]): Uint8Array => {
  const body = parts.flatMap((part) => [...part]);
  return Uint8Array.from([0x30, body.length, ...body]);
};

describe('A signature in the form of JWS', () => {
  test('is r and s of the signature in DER: it proves the same text, and no other', () => {
    fc.assert(
      fc.property(message, (text) => {
        const raw = rawSignature(derOf(text));
        expect(raw).toHaveLength(64);
        expect(verify('sha256', text, { key: publicKey, dsaEncoding: 'ieee-p1363' }, raw)).toBe(true);
        const other = Uint8Array.from([...text, 1]);
        expect(verify('sha256', other, { key: publicKey, dsaEncoding: 'ieee-p1363' }, raw)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('has both numbers at full length, however small they are', () => {
    const number = fc
      .tuple(fc.nat({ max: 31 }), fc.uint8Array({ minLength: 32, maxLength: 32 }))
      .map(([zeros, digits]) => digits.fill(0, 0, zeros))
      .filter((digits) => digits.some((digit) => digit !== 0));
    fc.assert(
      fc.property(number, number, (r, s) => {
        expect([...rawSignature(sequence(integer(r), integer(s)))]).toEqual([...r, ...s]);
      }),
    );
  });
});

describe('What is no signature in DER', () => {
  test('is a fault wherever it is cut off, and with anything after it', () => {
    fc.assert(
      fc.property(message, fc.nat(), (text, cut) => {
        const der = derOf(text);
        expect(() => rawSignature(der.subarray(0, cut % der.length))).toThrow('no DER signature');
        expect(() => rawSignature(Buffer.concat([der, Buffer.of(0)]))).toThrow('no DER signature');
      }),
    );
  });

  test('is a fault and nothing else, whatever the octets are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (octets) => {
        try {
          expect(rawSignature(octets)).toHaveLength(64);
        } catch (error) {
          expect(String(error)).toContain('no DER signature');
        }
      }),
    );
  });

  const one = Uint8Array.of(0x02, 1, 1);
  test.each([
    ['no sequence', Uint8Array.of(0x31, 6, ...one, ...one), 'it is no sequence'],
    ['a wrong length', Uint8Array.of(0x30, 7, ...one, ...one), 'its length is not what it says'],
    ['one number only', sequence(one), 'it lacks a number'],
    ['another type in it', sequence(one, Uint8Array.of(0x04, 1, 1)), 'it lacks a number'],
    ['a number that is cut off', sequence(one, Uint8Array.of(0x02, 2, 1)), 'a number is cut off'],
    ['an empty number', sequence(one, Uint8Array.of(0x02, 0)), 'a number is cut off'],
    ['a negative number', sequence(one, Uint8Array.of(0x02, 1, 0x80)), 'a number is negative'],
    ['a zero', sequence(one, Uint8Array.of(0x02, 1, 0)), 'a number is zero'],
    ['a zero in front that need not be', sequence(one, Uint8Array.of(0x02, 2, 0, 1)), 'longer than it need be'],
    ['a number of 33 octets', sequence(one, Uint8Array.of(0x02, 33, ...Array(33).fill(1))), 'a number is too large'],
    ['a third number', sequence(one, one, one), 'something follows'],
  ])('is a fault that says why: %s', (_what, octets, why) => {
    expect(() => rawSignature(octets)).toThrow(why);
  });
});
