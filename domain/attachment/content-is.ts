import type { MediaType } from '../file/attachment-on-file.ts';
import { type Ends, lettersOf } from './arrived.ts';
import { isDataGroup } from './data-group.ts';
import { beginsHarmful } from './harmful-start.ts';

const begins = ({ first }: Ends, signature: string): boolean => lettersOf(first.subarray(0, signature.length)) === signature;

/** What cameras and scanners fill a picture up with after its end. */
const filling = /[\0\s]*$/;

const endsWith = ({ last }: Ends, signature: string): boolean => lettersOf(last).replace(filling, '').endsWith(signature);

/** Readers find its head among the first 1,024 octets and its end among as many at the last (Adobe, PDF Reference 1.7, appendix H, notes 13 and 18). */
const isPdf = ({ first, last }: Ends): boolean =>
  lettersOf(first.subarray(0, 1_024)).includes('%PDF-') && lettersOf(last.subarray(-1_024)).includes('%%EOF');

/** ISO/IEC 15948: the signature, IHDR as first chunk and IEND as last, with nothing after it. */
const isPng = (ends: Ends): boolean =>
  begins(ends, '\x89PNG\r\n\x1a\n\0\0\0\rIHDR') && lettersOf(ends.last).endsWith('\0\0\0\0IEND\xaeB`\x82');

/** ISO/IEC 15444-1, annex I: the signature box and the type box after it, of four-letter words, which has `jp2 ` among them. */
const isJp2 = (ends: Ends): boolean => {
  const length = ends.first[15] ?? 0;
  const types: readonly string[] = lettersOf(ends.first.subarray(20, 12 + length)).match(/.{4}/gs) ?? [];
  return (
    begins(ends, '\0\0\0\x0cjP  \r\n\x87\n\0\0\0') && lettersOf(ends.first.subarray(16, 20)) === 'ftyp' && types.includes('jp2 ')
  );
};

/**
 * A finger minutiae or image record (ISO/IEC 19794-2 and -4, ANSI/INCITS 378 and 381): its name and its version, of three signs and a zero
 * octet. Or the header of a file after ANSI/NIST-ITL 1, whose first field is its own length.
 */
const isFingerprintRecord = ({ first }: Ends): boolean =>
  /^F[MI]R\0[ \d][ \d]\d\0/.test(lettersOf(first.subarray(0, 8))) || /^1\.0?01:\d/.test(lettersOf(first.subarray(0, 8)));

/** By what the content of each media type is known. */
const known: Readonly<Record<MediaType, (ends: Ends) => boolean>> = {
  'application/pdf': isPdf,
  'image/jpeg': (ends) => begins(ends, '\xff\xd8\xff') && endsWith(ends, '\xff\xd9'),
  'image/png': isPng,
  'image/jp2': isJp2,
  // FBI IAFIS-IC-0110 (WSQ gray-scale fingerprint image compression specification): markers SOI and EOI.
  'image/x-wsq': (ends) => begins(ends, '\xff\xa0') && endsWith(ends, '\xff\xa1'),
  'application/vnd.iso.fingerprint': isFingerprintRecord,
  'application/vnd.icao.lds': isDataGroup,
};

/**
 * Whether a file is of that media type by its content, as far as its ends tell, and does not begin as what a machine carries out: a name
 * and a stated type prove nothing. Whether it can be read to its end is for whoever opens it to see.
 */
export const contentIs = (mediaType: MediaType, ends: Ends): boolean => !beginsHarmful(ends.first) && known[mediaType](ends);
