import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { languages } from '../../../domain/language.ts';
import { foundIn } from '../../../functions/http/found-in.ts';
import { findingWords } from '../../../functions/http/looks.ts';
import type { Found } from '../../../functions/schema/finding.ts';
import type { FindingKind } from '../../../functions/schema/finding-words/finding-words.ts';
import { said } from '../../../functions/schema/said.ts';
import { type Edge, someOf, withEdges } from './accepted-by.ts';
import { inputs, partsOf } from './leaves.ts';

const words = findingWords();
const kinds = Object.keys(words.en) as FindingKind[];

/** What a client may send by mistake, wherever something else is expected. */
const slips: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  -1,
  0,
  1.5,
  1e12,
  2 ** 60,
  '',
  'x',
  'х',
  'two\nlines',
  'a\u202eb',
  'y'.repeat(20_000),
  '7',
  '-7',
  '999999999',
  '2026-02-30',
  '2026-06-02T08:00:00',
  '2026-06-02T25:00:00Z',
  '3.10.2026',
  '1850-01-01',
  '1850-01-01T00:00:00Z',
  '1850',
  'XX',
  [],
  {},
  { surprise: 1 },
  Array.from({ length: 400 }, () => null),
];

/** Every place of what the schema takes, each alternative tried in its turn, with a whole value in which that place is. */
const placesIn = (schema: z.core.$ZodType): readonly { readonly at: Edge['at']; readonly within: unknown }[] => {
  const { type } = schema._zod.def;
  const parts = partsOf(schema);
  if (type === 'union') return [{ at: [], within: someOf(schema, true) }, ...parts.flatMap(([, part]) => placesIn(part))];
  if (type === 'object') {
    const whole = someOf(schema, true);
    return [
      { at: [], within: whole },
      ...parts.flatMap(([step, part]) =>
        placesIn(part).map(({ at, within }) => ({
          at: [step.slice(1), ...at],
          within: withEdges(whole, [{ at: [step.slice(1)], value: within }]),
        })),
      ),
    ];
  }
  const whole = someOf(schema, true);
  const inner = parts.flatMap(([step, part]) =>
    placesIn(part).map(({ at, within }) => (step === '' ? { at, within } : { at: [0, ...at], within: [within] })),
  );
  return [{ at: [], within: whole }, ...inner];
};

const found = ({ at, schema }: (typeof inputs)[number]): readonly Found[] =>
  placesIn(schema).flatMap((place) =>
    slips.flatMap((value) => foundIn(at, schema as z.ZodType, withEdges(place.within, [{ at: place.at, value }])).found),
  );

const everything = new Map(inputs.map((input) => [input.at, found(input)]));

describe('what is said of a fault in a request or a message', () => {
  test('this test makes the faults that it is about', () => {
    const all = [...everything.values()].flat();
    expect(all.length).toBeGreaterThan(20_000);
    expect(new Set(all.map(({ kind }) => kind)).size).toBeGreaterThan(40);
  });

  test.each([...everything])('is ours and in words of each language, wherever it is: %s', (_at, all) => {
    const unknown = all.flatMap(({ kind, expected }) => [kind, ...(expected === undefined ? [] : [expected.kind])]);
    expect([...new Set(unknown)].filter((kind) => !kinds.includes(kind) || kind === 'wrong-form')).toEqual([]);
    const told = all.flatMap((each) => languages.map((language) => ({ ...said(words[language])(each), language })));
    const odd = told.filter(({ message }) =>
      /[{}]|\bundefined\b|\bnull\b|Invalid|received \w|Unrecognized|Too (?:big|small)|\[object/.test(
        message.replace(/true|false/, ''),
      ),
    );
    expect(odd.slice(0, 3)).toEqual([]);
  });

  test('says what would have to stand where nothing does', () => {
    const missing = [...everything.values()].flat().filter(({ kind }) => kind === 'missing');
    expect(missing.length).toBeGreaterThan(500);
    expect(missing.filter(({ expected }) => expected === undefined)).toEqual([]);
  });

  test('has no kind that nothing finds', () => {
    const seen = new Set([...everything.values()].flat().flatMap(({ kind, expected }) => [kind, expected?.kind]));
    const source = globSync('functions/{schema,http,api}/**/*.ts')
      .filter((file) => !file.includes('finding-words/'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    expect(kinds.filter((kind) => !seen.has(kind) && !source.includes(`'${kind}'`))).toEqual([]);
  });
});

/** Which letters a language is written in, beside codes and names of fields. */
const letters = { kk: /[әғқңөұүһі]|[а-я]{3}/i, ru: /[а-я]{3}/i, fr: /[a-z]{2}/i, en: /[a-z]{2}/i } as const;

describe('the words of findings', () => {
  test.each(kinds)('%s is said in four languages, each in its letters and with the same facts', (kind) => {
    const all = languages.map((language) => words[language][kind]);
    expect(new Set(all).size).toBe(languages.length);
    for (const language of languages) expect(words[language][kind]).toMatch(letters[language]);
    const facts = all.map((text) => [...text.matchAll(/\{\w+\}/g)].map(([fact]) => fact).sort());
    for (const of of facts) expect(of).toEqual(facts[0]);
  });
});
