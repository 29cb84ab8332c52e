import { lettersOf } from './arrived.ts';

/**
 * How files begin that a machine carries out, unpacks, or shows as a page: programs of Windows, Linux and macOS, class files, scripts,
 * archives (which documents with macros are), shortcuts, pages and drawings with scripts.
 */
const signatures: readonly string[] = [
  'MZ',
  '\x7fELF',
  '\xfe\xed\xfa\xce',
  '\xfe\xed\xfa\xcf',
  '\xce\xfa\xed\xfe',
  '\xcf\xfa\xed\xfe',
  '\xca\xfe\xba\xbe',
  '#!',
  'PK\x03\x04',
  'Rar!',
  "7z\xbc\xaf'\x1c",
  '\x1f\x8b',
  '\xd0\xcf\x11\xe0',
  'L\x00\x00\x00\x01\x14\x02\x00',
];

/** Pages and drawings are known after blanks and the mark of their encoding too, in whatever case. */
const pages = /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|body|script|iframe|svg|\?xml|hta:)/i;

/** Whether a file begins as what a machine carries out, whatever else it also is: some readers go by the start alone. */
export const beginsHarmful = (first: Uint8Array): boolean => {
  const start = lettersOf(first.subarray(0, 512));
  return signatures.some((signature) => start.startsWith(signature)) || pages.test(start);
};
