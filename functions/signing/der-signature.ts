/** Octets of one number of a signature on P-256. */
const size = 32;

const malformed = (why: string): Error => new Error(`This is no DER signature of the curve P-256: ${why}`);

type Read = { readonly value: Uint8Array; readonly next: number };

/** One INTEGER, brought to the fixed length. DER writes it as short as it can, with a zero in front where it would look negative. */
const integerAt = (der: Uint8Array, at: number): Read => {
  const length = der[at + 1];
  if (der[at] !== 0x02 || length === undefined) throw malformed('it lacks a number');
  const next = at + 2 + length;
  const [first, second] = der.subarray(at + 2, next);
  if (first === undefined || next > der.length) throw malformed('a number is cut off');
  if (first >= 0x80) throw malformed('a number is negative');
  if (first === 0 && (second === undefined || second < 0x80)) throw malformed('a number is zero or longer than it need be');
  const digits = der.subarray(first === 0 ? at + 3 : at + 2, next);
  if (digits.length > size) throw malformed('a number is too large');
  const value = new Uint8Array(size);
  value.set(digits, size - digits.length);
  return { value, next };
};

/** A signature as KMS gives it (RFC 3279: SEQUENCE of r and s) in the form of JWS (RFC 7518, 3.4): r and s, 32 octets each. */
export const rawSignature = (der: Uint8Array): Uint8Array => {
  if (der[0] !== 0x30) throw malformed('it is no sequence');
  if (der[1] !== der.length - 2) throw malformed('its length is not what it says');
  const r = integerAt(der, 2);
  const s = integerAt(der, r.next);
  if (s.next !== der.length) throw malformed('something follows the second number');
  return Uint8Array.from([...r.value, ...s.value]);
};
