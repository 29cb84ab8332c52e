import type { Ends } from './arrived.ts';

/**
 * The tags with which the files of an e-passport begin: EF.COM, DG1 to DG16 and the document security object.
 * ICAO Doc 9303, part 10 (8th edition), table of the elementary files of LDS1.
 */
const tags = [
  0x60, 0x61, 0x75, 0x63, 0x76, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f, 0x70, 0x77,
] as const;

/** The length that BER states after the tag, with how many octets it states it; undefined where it states none, or one of five octets. */
const statedLength = (octets: Uint8Array): { readonly length: number; readonly by: number } | undefined => {
  const [, lead] = octets;
  if (lead === undefined) return undefined;
  if (lead < 0x80) return { length: lead, by: 1 };
  const more = lead - 0x80;
  if (more < 1 || more > 4 || octets.length < 2 + more) return undefined;
  return { length: octets.subarray(2, 2 + more).reduce((sum, octet) => sum * 256 + octet, 0), by: 1 + more };
};

/** Whether it is one file of an e-passport, whole and with nothing after it: by its tag, and by its length, which is that of the file. */
export const isDataGroup = ({ size, first }: Ends): boolean => {
  const stated = statedLength(first);
  return tags.some((tag) => tag === first[0]) && stated !== undefined && 1 + stated.by + stated.length === size;
};
