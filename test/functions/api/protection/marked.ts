/** What is no free text: days, instants, ids, hashes, codes, addresses, and words of a closed list. */
const closed =
  /^(?:\d{4}(?:-\d{2}){0,2}(?:T[\d:.]+Z)?|[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z]{2}|RR-[A-Z-]+|[a-z]+(?:-[a-z]+)*|\+[0-9 ()-]+|\S+@\S+|[a-z]+\/[a-z0-9.+-]+)$/;

/** Fields whose words are closed although they look like text, or that others than the two sides are told of by design. */
const asTheyAre = new Set(['reference', 'language', 'agreement']);

let count = 0;

/** So many letters that no hash among thousands has a mark in it by chance. */
const markDigits = 6;

/**
 * The same request with a mark of its own behind every free text in it: `XQ<six letters>Z`. Wherever the mark is read again, the
 * value went there. `marks` tells each mark by the place of its value.
 */
export const marked = (
  body: Readonly<Record<string, unknown>>,
): { readonly body: Record<string, unknown>; readonly marks: ReadonlyMap<string, string> } => {
  const marks = new Map<string, string>();
  const through = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((part, index) => through(part, `${path}/${index}`));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([field, part]) => [field, through(part, `${path}/${field}`)]));
    if (typeof value !== 'string' || closed.test(value) || asTheyAre.has(path.slice(path.lastIndexOf('/') + 1))) return value;
    count += 1;
    // A name on a document has letters alone.
    const mark = `XQ${[...String(count).padStart(markDigits, '0')].map((digit) => 'ABCDEFGHIJ'[Number(digit)]).join('')}Z`;
    marks.set(mark, path);
    return `${value} ${mark}`;
  };
  return { body: through(body, '') as Record<string, unknown>, marks };
};

/** Every mark in a text. */
export const marksIn = (text: string): readonly string[] => [...new Set(text.match(/XQ[A-J]{6}Z/g) ?? [])];
