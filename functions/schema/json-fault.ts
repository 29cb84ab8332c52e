/** Why a text is not taken as JSON, and at which place: a JSON pointer (RFC 6901), empty for the whole. */
export type JsonFault = { readonly pointer: string } & (
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'too-deep'; readonly limit: number }
  | { readonly kind: 'doubled-key' | 'half-a-character' | 'number-out-of-range' }
);

/** What is said of a fault to whoever sent the text. */
export const jsonFaultWords = (fault: JsonFault): string => {
  switch (fault.kind) {
    case 'too-large':
      return `It has ${fault.bytes} bytes; ${fault.limit} is the most`;
    case 'not-json':
      return 'It is not JSON (RFC 8259)';
    case 'too-deep':
      return `It nests deeper than ${fault.limit} levels`;
    case 'doubled-key':
      return 'This key stands twice in its object: nobody can tell which one counts';
    case 'half-a-character':
      return 'Half of a surrogate pair is no character';
    case 'number-out-of-range':
      return 'The number is larger than any that can be held';
  }
};
