import { describe, expect, test } from 'vitest';
import { correctPerson } from '../../../domain/case/correct-person.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import type { Person } from '../../../domain/person/person.ts';
import type { BirthDate } from '../../../domain/time/birth-date.ts';
import { requestTravelDocument } from '../../../domain/travel-document/request-travel-document.ts';
import { accepted, anAgreement, at, day, done, frozen, received, registered, sharedOf } from '../specimen.ts';
import { confirmed, departed, inEveryStatus } from '../specimen-movement.ts';

const now = at('2026-06-12T08:00:00Z');

const correct = (shared: ReadmissionCase, changes: Partial<Person>) =>
  correctPerson(
    registered(shared),
    { person: { ...shared.person, ...changes }, reason: 'The passport says so.', side: 'requested', subject: 'corrector' },
    now,
  );
const otherName = { surname: { latin: 'SPECIMENOV' } };

describe('a correction of who the person is', () => {
  test('asks the requested State to confirm again: its consent was to somebody else', () => {
    const file = sharedOf(done(correct(confirmed(), otherName)));
    expect(file).toMatchObject({ status: 'received', replySince: now, personEdition: 2 });
    for (const gone of ['acceptance', 'transfer']) expect(file).not.toHaveProperty(gone);
    expect(file.earlierMovements).toMatchObject([{ stage: 'cancelled', cancelledAt: now }]);
  });

  test('cancels a travel document that is not for the person as now known', () => {
    const asked = requestTravelDocument(registered(accepted()), { documentId: 'd', official: 'H' }, anAgreement(), now);
    const file = sharedOf(done(correct(sharedOf(done(asked)), otherName)));
    expect(file.travelDocuments).toMatchObject([
      { status: 'cancelled', cancellation: { at: now, reason: 'identity-corrected' } },
    ]);
  });

  test.each([
    ['the given names', { givenNames: { latin: 'TEMIR' } }],
    ['the date of birth', { dateOfBirth: '1979-02-01' as BirthDate }],
    ['the sex', { sex: 'unspecified' } as Partial<Person>],
    ['the name in its own script', { surname: { latin: 'SPECIMEN', original: 'СПЕЦИМЕН' } }],
  ])('is a new edition where it is about %s', (_what, changes) => {
    expect(done(correct(received(), changes)).shared).toMatchObject({ personEdition: 2 });
  });

  test('is on record with its reason, and who made it', () => {
    expect(done(correct(received(), otherName)).shared?.corrections).toEqual([
      { at: now, by: 'requested', reason: 'The passport says so.', identity: true },
    ]);
  });
});

describe('a correction of anything else about the person', () => {
  test('leaves the consent, the plan and the edition as they are', () => {
    const before = confirmed();
    const child = { surname: { latin: 'SPECIMEN' }, givenNames: { latin: 'CHILD' }, dateOfBirth: '2016' as BirthDate };
    const file = sharedOf(done(correct(before, { minorChildren: [child] })));
    expect(file).toMatchObject({ status: 'accepted', personEdition: 1, transfer: { stage: 'confirmed' } });
    expect(file.corrections).toMatchObject([{ identity: false }]);
  });
});

describe('a claim for protection bars a correction: it would tell the other State of the person', () => {
  const claim = { outcome: 'undecided', checkedOn: day('2026-06-11'), source: 'Register', recordedAt: now } as const;
  const kept = [{ caseId: 'another', entries: [{ kind: 'claim', claim: 'protected', since: now }] }] as const;
  const facts = {
    person: { ...received().person, ...otherName },
    reason: 'R',
    side: 'requesting',
    subject: 'corrector',
  } as const;

  test('where it is recorded in this case', () => {
    expect(correctPerson(registered(received(), { claim }), facts, now)).toMatchObject({
      error: { kind: 'claim-bars-outgoing', claim: 'undecided' },
    });
    expect(correctPerson(registered(received(), { claim: { ...claim, outcome: 'none' } }), facts, now)).toMatchObject({
      ok: true,
    });
  });

  test('where it is recorded in another case of this State about the same person', () => {
    expect(correctPerson({ ...registered(received()), kept }, facts, now)).toMatchObject({
      error: { kind: 'claim-bars-outgoing', claim: 'protected', recordedIn: 'another' },
    });
  });
});

describe('no correction', () => {
  test('is one that corrects nothing, in whatever order the fields are sent', () => {
    const { person } = received();
    const turned = Object.fromEntries(Object.entries(person).reverse()) as unknown as Person;
    expect(correct(received(), turned)).toMatchObject({ error: { kind: 'nothing-corrected' } });
  });

  test('is made in a closed case', () => {
    expect(correct(inEveryStatus().closed, otherName)).toMatchObject({ error: { kind: 'wrong-state', caseStatus: 'closed' } });
  });

  test('turns back somebody who has departed: the record is corrected and the movement goes on', () => {
    expect(done(correct(frozen(departed()), otherName)).shared).toMatchObject({ status: 'departed', personEdition: 2 });
  });
});
