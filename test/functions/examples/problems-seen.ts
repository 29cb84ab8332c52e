import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { apiFunctions } from '../../../functions/api/tables.ts';
import { keptProblems } from '../../../functions/contracts/examples/kept.ts';
import type { ProblemExample } from '../../../functions/contracts/examples/problem-example.ts';
import { moment } from './same-each-time.ts';
import { asJson, byName, writes } from './written.ts';

type Body = Readonly<Record<string, unknown>>;

const place = new URL('../../../functions/contracts/examples/problems.json', import.meta.url);

const root = fileURLToPath(new URL('../../../', import.meta.url));

const thisFile = (): string => relative(root, expect.getState().testPath ?? '');

/** Surnames of specimen persons. */
const names = /\b(?:BA|DA|GA|LA|MA|NA|RA){7}\b/g;

const changed = (body: Body, rule: RegExp, by: (value: string) => string): Body =>
  JSON.parse(JSON.stringify(body).replaceAll(rule, by)) as Body;

const ids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const moments = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g;
const days = /\d{4}-\d\d-\d\d(?!T)/g;

/** As it is kept: an id by its turn in the document, a moment by its full hour. */
export const asKept = (body: Body): Body => {
  const known: string[] = [];
  const time = moment.toString(16).padStart(12, '0');
  const idOf = (id: string): string => {
    if (!known.includes(id)) known.push(id);
    return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${String(known.indexOf(id) + 1).padStart(12, '0')}`;
  };
  const byHour = changed(body, moments, (at) => `${at.slice(0, 13)}:00:00.000Z`);
  return changed(changed(byHour, ids, idOf), names, () => 'SPECIMEN');
};

/** What of it is the same whenever it is answered. */
const whenever = (body: Body): Body => {
  const withoutMoments = changed(
    changed(body, moments, () => 'a moment'),
    days,
    () => 'a day',
  );
  return changed(
    changed(withoutMoments, ids, () => 'an id'),
    names,
    () => 'SPECIMEN',
  );
};

/** Whatever any operation can be asked wrongly is shown of the first that a reader calls. */
const order: readonly string[] = ['openCase', ...Object.values(apiFunctions).flatMap(({ routes }) => Object.keys(routes))];

const placeOf = ({ by = '', from }: ProblemExample): string => `${String(order.indexOf(by)).padStart(3, '0')} ${from}`;

/** Of all that is answered of a kind, that of the first operation is kept, by the first test that asks it. */
export const keep = (kind: string, seen: ProblemExample): void => {
  const all = existsSync(place) ? (JSON.parse(readFileSync(place, 'utf8')) as Record<string, ProblemExample>) : {};
  const known = all[kind];
  if (known !== undefined && placeOf(known) <= placeOf(seen)) return;
  const { type, title, status, instance, ...facts } = seen.document;
  const document = { type, title, status, instance, ...byName(facts) };
  const sorted = Object.entries({ ...all, [kind]: { ...seen, document } }).sort(([one], [other]) => one.localeCompare(other));
  writeFileSync(place, asJson(Object.fromEntries(sorted)));
};

const answered = new Map<string, Body[]>();

/** That the contracts show a problem of that kind; it is remembered, to be compared with what is shown of the operation. */
export const shows = (kind: string, by: string, document: Body): void => {
  if (writes) {
    keep(kind, { by, from: thisFile(), document: asKept(document) });
    return;
  }
  const { type, title, status } = document;
  expect(keptProblems()[kind]?.document, 'npm run examples, and npm run contracts').toMatchObject({ type, title, status });
  answered.set(kind, [...(answered.get(kind) ?? []), whenever(document)]);
};

/** That each problem which the contracts show from this file was answered in it so, but for ids, moments and days. Where they are written anew, nothing is held against them. */
export const expectShownProblems = (): void => {
  if (writes) return;
  const mine = Object.entries(keptProblems()).filter(([, { from }]) => from === thisFile());
  for (const [kind, { document }] of mine) expect(answered.get(kind), kind).toContainEqual(whenever(document));
};
