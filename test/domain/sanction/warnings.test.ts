import { describe, expect, test } from 'vitest';
import { warningsOf } from '../../../domain/sanction/warnings.ts';
import { day, FR, KZ } from '../specimen.ts';
import { filesOf, lostDocuments, now, proposedBan, proposedNone, proposedProlongation } from './specimen-sanction.ts';
import { beyond, other, refused, runs, stayed, text, unknown } from './worked.ts';

const heard = proposedBan({
  hearing: {
    was: 'heard',
    heardOn: day('2027-02-01'),
    language: 'Kazakh',
    interpreting: { was: 'not-needed', why: 'The officer speaks Kazakh.' },
    statement: 'I had nowhere to go.',
  },
});

test('a ban on a breach, of a person who was heard, on the basis that is on record, is warned of in nothing', () => {
  expect(warningsOf(refused, heard, FR, now)).toEqual([]);
});

describe('whoever decides is told', () => {
  test('that the person was not heard', () => {
    expect(warningsOf(refused, proposedBan(), FR, now)).toEqual([{ kind: 'person-not-heard' }]);
  });

  test.each([
    ['no time was left', refused, 'no-voluntary-period', 'L612-6'],
    ['the person stayed beyond it', stayed, beyond, 'L612-7'],
  ])('that a ban is stated beside any other obligation where %s', (_what, files, basis, article) => {
    const warning = { kind: 'other-basis-applies', basis, source: text(article) };
    expect(warningsOf(files, { ...heard, basis: other }, FR, now)).toEqual([warning]);
    expect(warningsOf(files, proposedNone({ basis: other }), FR, now)).toEqual([warning]);
  });

  test('nothing of that where the time still runs', () => {
    expect(warningsOf(runs, { ...heard, basis: other }, FR, now)).toEqual([]);
  });

  test('that nothing of a voluntary period is on record', () => {
    const warning = { kind: 'voluntary-period-unknown', source: text('L612-8') };
    expect(warningsOf(unknown, { ...heard, basis: other }, FR, now)).toEqual([warning]);
    expect(warningsOf(unknown, proposedProlongation({ hearing: heard.hearing }), FR, now)).toEqual([warning]);
    const back = proposedProlongation({ hearing: heard.hearing, ground: 'returned-during-ban' });
    expect(warningsOf(unknown, back, FR, now)).toEqual([]);
  });

  test('that a permit was held which spares its holder, and which exception is relied on', () => {
    const permit = { is: 'held', permit: 'L425-3', exception: 'public-order' } as const;
    expect(warningsOf(refused, { ...heard, permit }, FR, now)).toEqual([
      { kind: 'permit-held', permit: 'L425-3', exception: 'public-order', source: text('L612-9') },
    ]);
  });

  test('that a ban is proposed although the finding bears none', () => {
    const lost = filesOf({ returnReasons: [lostDocuments()] });
    expect(warningsOf(lost, heard, FR, now)).toEqual([{ kind: 'despite-finding', found: 'lost-documents' }]);
    expect(warningsOf(lost, proposedNone(), FR, now)).toEqual([]);
  });
});

test('of a State whose law was not read nothing is said', () => {
  expect(warningsOf(refused, proposedBan(), KZ, now)).toEqual([]);
});
