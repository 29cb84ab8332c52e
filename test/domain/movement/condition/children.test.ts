import { describe, expect, test } from 'vitest';
import type { BestInterest } from '../../../../domain/file/best-interest.ts';
import type { Relation } from '../../../../domain/file/linked-case.ts';
import type { ReadmissionCase } from '../../../../domain/file/readmission-case.ts';
import type { FamilyMember, Person } from '../../../../domain/person/person.ts';
import type { BirthDate } from '../../../../domain/time/birth-date.ts';
import { addHours } from '../../../../domain/time/instant.ts';
import { namedBy } from '../../specimen.ts';
import { confirmed, morning } from '../../specimen-movement.ts';
import { type Given, standing, whyNot } from './standing.ts';

const child: FamilyMember = {
  surname: { latin: 'SPECIMEN' },
  givenNames: { latin: 'CHILD' },
  dateOfBirth: '2008' as BirthDate,
};
const twin = { ...child, givenNames: { latin: 'TWIN' } };
const guardian = { name: 'Aunt', relation: 'aunt', contact: 'Almaty', acceptedInWriting: true };
const finding: BestInterest = {
  finding: 'in-best-interest',
  guardian,
  decidedBy: 'Judge',
  reasons: 'R',
  recordedAt: addHours(morning, -5),
};
const unfound = 'No finding on the child’s best interest is recorded';

/** The case with what was learnt of the person after the plan was confirmed, which leaves the plan as it is. */
const learnt = (changes: Partial<Person>): ReadmissionCase => {
  const file = confirmed();
  return { ...file, person: { ...file.person, ...changes } };
};
const found = (...bestInterests: BestInterest[]) => ({ own: { bestInterests } });

describe('somebody who may be under eighteen', () => {
  const young = learnt({ dateOfBirth: '2010-05' as BirthDate });

  test('is so by the latest possible birth date', () => {
    expect(standing('minor', {})).toMatchObject({ state: 'not-applicable', why: 'The person is of age' });
    expect(whyNot('minor', { file: learnt({ dateOfBirth: '2008' as BirthDate }) })).toBe(unfound);
    expect(whyNot('minor', { file: learnt({ dateOfBirth: '2007' as BirthDate }) })).toBe('The person is of age');
  });

  test('is so as long as it is the day before the birthday anywhere on Earth', () => {
    const file = learnt({ dateOfBirth: '2008-06-20' as BirthDate });
    expect(whyNot('minor', { file, at: addHours(morning, 3.999) })).toBe(unfound);
    expect(whyNot('minor', { file, at: addHours(morning, 4) })).toBe('The person is of age');
  });

  test('goes in their best interest, to a guardian who accepted in writing', () => {
    const why = (changes: Partial<BestInterest>) => whyNot('minor', { file: young, ...found({ ...finding, ...changes }) });
    expect(why({})).toBe('met');
    expect(why({ finding: 'not-in-best-interest' })).toBe('It is not in the child’s best interest');
    expect(why({ guardian: { ...guardian, acceptedInWriting: false } })).toBe('The guardian has not accepted in writing');
    const { guardian: _nobody, ...alone } = finding;
    expect(whyNot('minor', { file: young, ...found(alone) })).toBe('The guardian has not accepted in writing');
  });

  test('shows since when it was found, also where it stands in the way', () => {
    expect(standing('minor', { file: young, ...found(finding) })).toMatchObject({ state: 'met', since: finding.recordedAt });
    expect(standing('minor', { file: young, ...found({ ...finding, finding: 'not-in-best-interest' }) })).toMatchObject({
      state: 'not-met',
      since: finding.recordedAt,
    });
  });

  test('is not somebody about whose child it was found', () => {
    expect(whyNot('minor', { file: young, ...found({ ...finding, child }) })).toBe(unfound);
    expect(whyNot('minor', { file: young, ...found({ ...finding, linkedCase: 'c' }) })).toBe(unfound);
  });
});

describe('a child whom its parent would leave', () => {
  test('is nobody where none is stated', () => {
    expect(standing('children', {})).toMatchObject({ state: 'not-applicable', why: 'No child under 18 is stated' });
  });

  test('has a finding of its own, one for each', () => {
    const file = learnt({ minorChildren: [child, twin] });
    expect(whyNot('children', { file })).toBe(unfound);
    expect(whyNot('children', { file, ...found({ ...finding, child }) })).toBe(unfound);
    expect(whyNot('children', { file, ...found(finding) })).toBe(unfound);
    const both = [child, twin].map((one) => ({ ...finding, child: one }));
    expect(whyNot('children', { file, ...found(...both) })).toBe('met');
    const [first, second] = both as [BestInterest, BestInterest];
    expect(whyNot('children', { file, ...found(first, { ...second, finding: 'not-in-best-interest' }) })).toBe(
      'It is not in the child’s best interest',
    );
  });

  test('is one as long as it may be under eighteen, where the year of birth alone is known', () => {
    const born = (year: string) => learnt({ minorChildren: [{ ...child, dateOfBirth: year as BirthDate }] });
    expect(whyNot('children', { file: born('2008') })).toBe(unfound);
    expect(standing('children', { file: born('2007') })).toMatchObject({ state: 'not-applicable' });
    const file = born('2008-06-20');
    expect(whyNot('children', { file, at: addHours(morning, 3.999) })).toBe(unfound);
    expect(standing('children', { file, at: addHours(morning, 4) })).toMatchObject({ state: 'not-applicable' });
  });

  test('shows since when all of it was first found', () => {
    const file = learnt({ minorChildren: [child, twin] });
    const [late, early] = [
      { ...finding, child },
      { ...finding, child: twin, recordedAt: addHours(morning, -50) },
    ];
    for (const bestInterests of [found(late, early), found(early, late)])
      expect(standing('children', { file, ...bestInterests })).toMatchObject({ state: 'met', since: early.recordedAt });
  });
});

describe('a child with a case of its own', () => {
  const caseId = 'case-of-the-child';
  const statedHere = (relation: Relation): Given => ({ file: { ...confirmed(), linkedCases: [{ caseId, relation }] } });
  const keptHere = (relation: Relation): Given => ({ own: { linkedCases: [{ caseId, relation }] } });
  const statedThere = (relation: Relation): Given => ({ linkedFrom: [namedBy(caseId, relation)] });
  const beside = (given: Given, findings: Given): Given => ({ ...given, own: { ...given.own, ...findings.own } });

  test.each([
    ['this case names that one', statedHere],
    ['this case names that one, which the other State cannot read', keptHere],
    ['that case names this one', statedThere],
  ] as const)('is not left without a finding on that case, where %s', (_who, stated) => {
    expect(whyNot('children', stated('child'))).toBe(unfound);
    const linkedCase = 'case-of-the-child';
    expect(whyNot('children', beside(stated('child'), found({ ...finding, linkedCase })))).toBe('met');
    expect(whyNot('children', beside(stated('child'), found({ ...finding, linkedCase: 'another' })))).toBe(unfound);
    expect(whyNot('children', beside(stated('child'), found(finding)))).toBe(unfound);
  });

  test.each(['spouse', 'parent', 'sibling', 'guardian'] as const)('is no %s: of them no finding is asked', (relation) => {
    expect(standing('children', statedHere(relation))).toMatchObject({ state: 'not-applicable' });
    expect(standing('children', keptHere(relation))).toMatchObject({ state: 'not-applicable' });
    expect(standing('children', statedThere(relation))).toMatchObject({ state: 'not-applicable' });
  });

  test('may be of age by what was checked there, or named in error, and then needs no guardian', () => {
    const { guardian: _nobody, ...alone } = finding;
    for (const kind of ['of-age', 'named-in-error'] as const)
      expect(whyNot('children', beside(statedThere('child'), found({ ...alone, finding: kind, linkedCase: caseId })))).toBe(
        'met',
      );
  });

  test('is asked of each: the one found does not stand for the other', () => {
    const linkedFrom = [namedBy('one'), namedBy('two')];
    expect(whyNot('children', { linkedFrom, ...found({ ...finding, linkedCase: 'one' }) })).toBe(unfound);
  });
});
