import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { register } from '../../../domain/agreement/agreements/register.ts';
import { russiaKazakhstan } from '../../../domain/agreement/agreements/russia-kazakhstan.ts';
import { factsIn } from '../../../domain/agreement/facts-in.ts';
import { categories } from '../../../domain/agreement/scope.ts';
import type { SheetRow } from '../../../domain/agreement/sheet/row.ts';
import { type AgreementSheet, sheetOf } from '../../../domain/agreement/sheet/sheet.ts';
import { day, fact, KZ } from '../specimen.ts';

const loaded = register().map((agreement) => ({ id: agreement.id, agreement, sheet: sheetOf(agreement) }));

const rowsOf = ({ sections }: AgreementSheet): readonly SheetRow[] => sections.flatMap(({ rows }) => rows);

const said = (agreement: Agreement, of: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    rowsOf(sheetOf(agreement))
      .filter((row) => row.of === of)
      .map(({ rule, value }) => [rule, value]),
  );

/** One that was suspended, that another is to end, and of which an obligation is that of one side alone. */
const ending: Agreement = {
  ...russiaKazakhstan,
  suspensions: [
    { from: day('2026-03-01'), source: 'A note' },
    { from: day('2025-01-01'), until: day('2025-02-01'), categories: ['stateless-person'], source: 'An earlier note' },
  ],
  scopes: russiaKazakhstan.scopes.map((scope) => ({ ...scope, requestedState: fact(KZ) })),
  provisionalFrom: fact(day('2015-01-01')),
  ending: { on: fact(day('2027-01-01')), how: fact('superseded'), by: fact('another-agreement') },
};

/** The same data, with where each rule stands put into what the rule says of itself. */
const marked = (value: unknown, place: string): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if ('lookUp' in value) return { ...value, lookUp: `<${place}>` };
  if ('none' in value) return { ...value, source: `<${place}>` };
  if ('certainty' in value) return { ...value, open: `<${place}>` };
  if (Array.isArray(value)) return value.map((part, index) => marked(part, `${place} / ${index + 1}`));
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      marked(part, name === 'byCategory' ? place : [place, name].filter((one) => one !== '').join(' / ')),
    ]),
  );
};

type Keys = readonly string[];

/** Every named part of what the facts hold, by the keys that lead to it. */
const partsIn = (value: unknown, keys: Keys = []): readonly Keys[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const named = keys.includes('value') && !Array.isArray(value);
    return [...(named ? [[...keys, key]] : []), ...partsIn(part, [...keys, key])];
  });
};

type Part = { readonly agreement: Agreement; readonly keys: Keys };

/** One of each kind in all agreements: what stands at the same place in several, or in several lines of a list, is looked at once. */
const oneOfEach = (agreements: readonly Agreement[]): ReadonlyMap<string, Part> =>
  new Map(
    agreements.flatMap((agreement) =>
      partsIn(agreement).map((keys): [string, Part] => [
        keys
          .filter((key) => key !== 'byCategory' && !(categories as readonly string[]).includes(key))
          .join(' / ')
          .replaceAll(/\b\d+\b/g, 'n'),
        { agreement, keys },
      ]),
    ),
  );

/** The same data with something else there; a mark is taken away. */
const changed = (value: unknown, [key = '', ...rest]: Keys): unknown => {
  if (Array.isArray(value)) return value.map((part, index) => (String(index) === key ? changed(part, rest) : part));
  const held = value as Readonly<Record<string, unknown>>;
  if (rest.length > 0) return { ...held, [key]: changed(held[key], rest) };
  return { ...held, [key]: held[key] === true ? undefined : 'something else' };
};

/** Whether anything on the sheet is otherwise where something else stands there, or it cannot be printed so. */
const isShown = (agreement: Agreement, keys: Keys): boolean => {
  try {
    const [was, is] = [agreement, changed(agreement, keys) as Agreement].map((one) => JSON.stringify(sheetOf(one).sections));
    return was !== is;
  } catch {
    return true;
  }
};

/** What has one value alone, so that its name says it all; and the unit of none. */
const saysNothing = /whileObstacleLasts$|asBefore$|expiredAtMost \/ unit$|value \/ photograph$/;

describe('the sheet of an agreement', () => {
  test.each([...loaded, { id: 'one that ends', agreement: ending }])('$id: shows every rule of its file', ({ agreement }) => {
    const shown = JSON.stringify(sheetOf(marked(agreement, '') as Agreement));
    const places = factsIn(agreement).map(({ place }) => place);
    expect(places.length).toBeGreaterThan(100);
    expect(places.filter((place) => !shown.includes(`<${place}>`))).toEqual([]);
  });

  test('shows every part of what a rule holds, as of a line of evidence or an exclusion', () => {
    const parts = [...oneOfEach(register())];
    expect(parts.length).toBeGreaterThan(50);
    const hidden = parts.filter(([, { agreement, keys }]) => !isShown(agreement, keys)).map(([part]) => part);
    expect(hidden.filter((part) => !saysNothing.test(part))).toEqual([]);
  });

  test.each(loaded)('$id: gives every value its article, but for those that are marked', ({ sheet }) => {
    const without = rowsOf(sheet).filter(({ article }) => article === undefined);
    expect(without.filter(({ certainty }) => certainty === 'verified')).toEqual([]);
    expect(without.filter(({ certainty, rule }) => certainty === undefined && rule !== 'owed by')).toEqual([]);
  });

  test.each(loaded)('$id: says of whatever does not stand in an article why it is taken to be so, or who says it', ({
    sheet,
  }) => {
    const marks: readonly (string | undefined)[] = ['official', 'inferred', 'secondary', 'weak', 'assumed'];
    const ofText = rowsOf(sheet).filter(({ certainty, rule }) => marks.includes(certainty) && !/^\d+\. /.test(rule));
    expect(ofText.filter(({ source = '' }) => source.trim() === '')).toEqual([]);
  });

  test.each(loaded)('$id: counts each of its rows by how sure it is', ({ sheet }) => {
    const sure = rowsOf(sheet).filter(({ certainty }) => certainty !== undefined);
    expect(sheet.counts.reduce((sum, { rows }) => sum + rows, 0)).toBe(sure.length);
  });

  test('is read in the order of a lawyer', () => {
    expect(sheetOf(russiaKazakhstan).sections.map(({ heading }) => heading)).toEqual([
      'The agreement and its text',
      'Who is covered',
      'Who is excluded',
      'When no request is needed',
      'Times',
      'How days are counted',
      'Urgent track',
      'Interview',
      'Evidence',
      'Refusal',
      'Transit',
      'Travel document',
      'Transport and crossing points',
      'Authorities and languages',
      'The request and its form',
      'Costs',
      'Personal data',
      'Suspension and end',
    ]);
  });

  test('says a time in plain words', () => {
    expect(said(russiaKazakhstan, 'Reply to a request')).toEqual({
      time: '30 calendar days',
      counted: 'from the receipt',
      'once it is over': 'the text has none',
      longer: 'extended to 60 calendar days, with reasons',
      'owed by': 'the requested State',
    });
    expect(said(russiaKazakhstan, 'Transfer of the person')).toMatchObject({
      counted: 'from the receipt of the consent',
      longer: 'extended while the obstacle lasts, on notice',
    });
    expect(said(beneluxKazakhstan, 'Reply to a request')).toMatchObject({ 'once it is over': 'silence is consent' });
  });

  test('says once what holds for two categories, and apart what holds for one', () => {
    const filing = rowsOf(sheetOf(russiaKazakhstan)).filter(({ of, rule }) => (of ?? rule).startsWith('Request for readmission'));
    expect(filing.map(({ of, rule }) => of ?? rule)).toEqual([
      'Request for readmission, nationals',
      ...Array(5).fill('Request for readmission, third-country nationals and stateless persons'),
    ]);
  });

  test('has one row for a time that the text has not', () => {
    const urgent = rowsOf(sheetOf(russiaKazakhstan)).filter(({ rule }) => rule === 'Urgent request');
    expect(urgent).toEqual([
      {
        rule: 'Urgent request',
        value: 'the text has none',
        certainty: 'none',
        source: 'No accelerated procedure, at the border or elsewhere, is in the text',
      },
    ]);
  });

  test('says of a time in days of no kind which readings are kept, and of how days are counted both', () => {
    const rows = rowsOf(sheetOf(beneluxKazakhstan));
    expect(rows.find(({ of, rule }) => of === 'Request for a transit' && rule === 'time')).toMatchObject({
      value: '2 days',
      open: expect.stringContaining('48 hours, calendar days and working days are all kept'),
    });
    expect(rows.find(({ rule }) => rule === 'First day')).toMatchObject({
      certainty: 'unset',
      value: 'both readings are kept: the day after the event is the first to count; the day of the event is the first to count',
    });
  });

  test('says since when it is suspended and for whom, and when and by what it ends', () => {
    const rows = rowsOf(sheetOf(ending));
    expect(rows.filter(({ rule, certainty }) => rule === 'Suspended' && certainty === undefined)).toEqual([
      { rule: 'Suspended', value: 'from 1 March 2026 until further notice', source: 'A note' },
      { rule: 'Suspended', value: 'from 1 January 2025 to 1 February 2025, for stateless persons', source: 'An earlier note' },
    ]);
    expect(said(ending, 'Its end')).toEqual({ on: '1 January 2027', how: 'superseded', by: 'another-agreement' });
  });

  test('says that the text that prevails was not read, where that is so', () => {
    const notRead = loaded.filter(({ sheet }) => sheet.prevails.includes('NOT read')).map(({ id }) => id);
    expect(notRead).toEqual(['czech-republic-kazakhstan', 'hungary-kazakhstan', 'norway-kazakhstan', 'switzerland-kazakhstan']);
  });
});
