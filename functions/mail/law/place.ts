/** Numbers as a text counts: `2`, `a`, or from one to another. */
export type Counted = { readonly from: string; readonly to?: string };

/** One step on the way from the whole text to the words that are cited. */
export type Step =
  | { readonly kind: 'protocol' | 'preamble' | 'title' | 'closing' }
  /** `paragraph`: 8(2). `point`: what is numbered within a paragraph or an article. `item`: what is numbered in a list, or in an annex. */
  | { readonly kind: 'article' | 'paragraph' | 'point' | 'annex' | 'part' | 'item'; readonly counted: readonly Counted[] }
  /** The list of that State, by its English name. */
  | { readonly kind: 'state'; readonly name: string };

export type StepCounted = Extract<Step, { readonly counted: readonly Counted[] }>;

/** Where something is written: from the widest step to the narrowest. */
export type Place = readonly Step[];

const one = String.raw`\d+(?:-\d+)?`;

/** `2`, `2-4`, `1, 5 and 6`. A comma without an `and` ends the list: what follows it is cited by itself. */
const list = `${one}(?:(?:, ${one})* and ${one})?`;

const article = new RegExp(
  String.raw`^(art\. |arts )?(\d+)(?:(?:-| to )(\d+)|` +
    String.raw`(?:\((\w+)\)(?:-\((\w+)\))?(?:\((\w+)\)(?:-\((\w+)\))?|(${one}|[a-z]))?)?(?: nos?\.? (${list}))?)$`,
);

const countedFrom = (from: string, to?: string): readonly Counted[] => [to === undefined ? { from } : { from, to }];

const countedIn = (text: string): readonly Counted[] =>
  text.split(/, | and /).flatMap((part) => {
    const [from = part, to] = part.split('-');
    return countedFrom(from, to);
  });

type Found = { readonly steps: Place; readonly from: 'text' | 'protocol' | 'annex' | 'article' };

const articleIn = (text: string): Found | undefined => {
  const [, named, from, to, paragraph, lastParagraph, point, lastPoint, bare, nos] = article.exec(text) ?? [];
  if (from === undefined) return undefined;
  const steps: Step[] = [{ kind: 'article', counted: countedFrom(from, to) }];
  if (paragraph !== undefined) {
    // Where an article is a list of letters, each is a point of it: `art. 1(l)`.
    const kind = /^\d/.test(paragraph) ? 'paragraph' : 'point';
    steps.push({ kind, counted: countedFrom(paragraph, lastParagraph) });
  }
  if (point !== undefined) steps.push({ kind: 'point', counted: countedFrom(point, lastPoint) });
  for (const points of [bare, nos]) if (points !== undefined) steps.push({ kind: 'point', counted: countedIn(points) });
  // An article without its word goes on with the text of which the one before it was cited.
  return { steps, from: named === undefined ? 'protocol' : 'text' };
};

const wholes: Readonly<Record<string, Step['kind'] & ('preamble' | 'title' | 'closing')>> = {
  preamble: 'preamble',
  title: 'title',
  'closing clause': 'closing',
};

const readers: readonly (readonly [form: RegExp, read: (...parts: string[]) => Found])[] = [
  [/^(preamble|title|closing clause)$/, (name) => ({ steps: [{ kind: wholes[name ?? ''] ?? 'title' }], from: 'text' })],
  [new RegExp(`^annex(?:es)? (${list})$`), (n = '') => ({ steps: [{ kind: 'annex', counted: countedIn(n) }], from: 'text' })],
  [/^part ([A-Z])$/, (n = '') => ({ steps: [{ kind: 'part', counted: [{ from: n }] }], from: 'article' })],
  [new RegExp(`^items? (${list})$`), (n = '') => ({ steps: [{ kind: 'item', counted: countedIn(n) }], from: 'article' })],
  [
    /^\((\w+)\)(?:-\((\w+)\))?$/,
    (from = '', to?: string) => ({ steps: [{ kind: 'paragraph', counted: countedFrom(from, to) }], from: 'article' }),
  ],
  [
    new RegExp(`^([A-Z][a-z]+(?: [A-Z][a-z]+)*)(?: items? (${list}))?$`),
    (name = '', items?: string) => ({
      steps: [{ kind: 'state', name }, ...(items === undefined ? [] : [{ kind: 'item', counted: countedIn(items) } as const])],
      from: 'annex',
    }),
  ],
];

const foundIn = (text: string): Found | undefined => {
  for (const [form, read] of readers) {
    const match = form.exec(text);
    if (match !== null) return read(...match.slice(1));
  }
  return articleIn(text);
};

const joined = (before: Place | undefined, { steps, from }: Found): { readonly continues: boolean; readonly place: Place } => {
  const [next] = steps;
  if (from === 'text' || before === undefined || next === undefined) return { continues: false, place: steps };
  if (from === 'protocol') return { continues: false, place: [...before.filter(({ kind }) => kind === 'protocol'), ...steps] };
  const last = before.at(-1);
  if (next.kind === 'paragraph' && last?.kind === 'paragraph')
    return { continues: true, place: [...before.slice(0, -1), { ...last, counted: [...last.counted, ...next.counted] }] };
  // The list of a second State in the same annex is a place beside the first.
  if (next.kind === 'state' && before.some(({ kind }) => kind === 'state'))
    return { continues: false, place: [...before.filter(({ kind }) => kind === 'protocol' || kind === 'annex'), ...steps] };
  return { continues: true, place: [...before, ...steps] };
};

const spelledOut = (text: string): string =>
  text
    .replace('closing clauses of the agreement and of the Protocol', 'closing clause, Protocol closing clause')
    .replace(/ and (?=[a-z])/g, ', ');

/** Between two places: a semicolon, or a comma that is not one of a list of numbers ending in `and`. */
const between = new RegExp(`; |, (?!${one}(?:, ${one})* and ${one})`);

/**
 * The places that an article cites, as the files of agreements write it: `art. 8(2)`, `Protocol art. 9(3)`, `annex 2, item 3`, `arts 6-7`,
 * `art. 3(1) nos 1-2`, `title and closing clause`. Undefined for a form that is not known.
 */
export const placesIn = (text: string): readonly Place[] | undefined => {
  const places: Place[] = [];
  for (const part of spelledOut(text).split(between)) {
    const ofProtocol = part.startsWith('Protocol ');
    const found = foundIn(ofProtocol ? part.slice('Protocol '.length) : part);
    if (found === undefined) return undefined;
    if (ofProtocol) {
      places.push([{ kind: 'protocol' }, ...found.steps]);
      continue;
    }
    const { continues, place } = joined(places.at(-1), found);
    if (continues) places.pop();
    places.push(place);
  }
  return places;
};
