const bytesOfPoint = (point: number): number => {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
};

/** The bytes of a text in UTF-8. */
export const utf8Bytes = (text: string): number => {
  let bytes = 0;
  for (const character of text) bytes += bytesOfPoint(character.codePointAt(0) ?? 0);
  return bytes;
};

/** How many bytes a value takes in a reply: as JSON, which the gateway is handed as a text, so that every quotation mark counts again. */
export const carriedBytes = (value: unknown): number => utf8Bytes(JSON.stringify(JSON.stringify(value)));
