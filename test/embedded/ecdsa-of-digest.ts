import { createECDH, type KeyObject } from 'node:crypto';

/** The order of the curve P-256. */
const n = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

const numberIn = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);

/** The inverse, by Fermat: to the power of n - 2. */
const inverse = (of: bigint): bigint => {
  let [result, base, exponent] = [1n, of % n, n - 2n];
  for (; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) result = (result * base) % n;
    base = (base * base) % n;
  }
  return result;
};

const integer = (value: bigint): Buffer => {
  const hex = value.toString(16);
  const digits = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  const body = (digits[0] ?? 0) >= 0x80 ? Buffer.from([0, ...digits]) : digits;
  return Buffer.from([0x02, body.length, ...body]);
};

/** ECDSA of a digest as it is, in DER. Node hashes whatever it signs on this curve, and KMS does not hash a digest again. */
export const ecdsaOfDigest = (digest: Uint8Array, key: KeyObject): Buffer => {
  const { d = '' } = key.export({ format: 'jwk' });
  const once = createECDH('prime256v1');
  const point = once.generateKeys();
  const r = numberIn(point.subarray(1, 33)) % n;
  const s = (inverse(numberIn(once.getPrivateKey())) * (numberIn(digest) + r * numberIn(Buffer.from(d, 'base64url')))) % n;
  const body = Buffer.concat([integer(r), integer(s)]);
  return Buffer.from([0x30, body.length, ...body]);
};
