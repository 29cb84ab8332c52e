import type { MediaType } from '../../../domain/file/attachment-on-file.ts';

/** Octets from text, each letter one octet. */
export const octets = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** So many octets of no meaning. */
const filler = (count: number): string => '\x55'.repeat(count);

const der = (tag: number, content: string): string => {
  const { length } = content;
  const stated =
    length < 0x80
      ? [length]
      : length < 0x100
        ? [0x81, length]
        : length < 0x1_0000
          ? [0x82, length >> 8, length & 0xff]
          : [0x83, length >> 16, (length >> 8) & 0xff, length & 0xff];
  return String.fromCharCode(tag, ...stated) + content;
};

/** A file of an e-passport by its tag, with so many octets in it. */
export const dataGroup = (tag: number, count: number): Uint8Array => octets(der(tag, filler(count)));

/** The least that is a file of each type, with so many octets of content. */
export const specimenFile = (mediaType: MediaType, count = 5_000): Uint8Array => octets(made[mediaType](count));

const made: Readonly<Record<MediaType, (count: number) => string>> = {
  'application/pdf': (count) => `%PDF-1.7\n%\xe2\xe3\xcf\xd3\n${filler(count)}\nstartxref\n9\n%%EOF\n`,
  'image/jpeg': (count) => `\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x02\0\0\x01\0\x01\0\0${filler(count)}\xff\xd9`,
  'image/png': (count) => `\x89PNG\r\n\x1a\n\0\0\0\rIHDR${filler(count)}\0\0\0\0IEND\xaeB\`\x82`,
  'image/jp2': (count) => `\0\0\0\x0cjP  \r\n\x87\n\0\0\0\x14ftypjp2 \0\0\0\0jp2 ${filler(count)}\xff\xd9`,
  'image/x-wsq': (count) => `\xff\xa0\xff\xa8${filler(count)}\xff\xa1`,
  'application/vnd.iso.fingerprint': (count) => `FMR\0 20\0${filler(count)}`,
  'application/vnd.icao.lds': (count) => der(0x75, filler(count)),
};
