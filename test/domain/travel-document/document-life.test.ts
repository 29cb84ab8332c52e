import { describe, expect, test } from 'vitest';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { franceKazakhstan } from '../../../domain/agreement/agreements/france-kazakhstan.ts';
import { polandKazakhstan } from '../../../domain/agreement/agreements/poland-kazakhstan.ts';
import { switzerlandKazakhstan } from '../../../domain/agreement/agreements/switzerland-kazakhstan.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { cancelTravelDocument } from '../../../domain/travel-document/cancel-travel-document.ts';
import { type HandOverFacts, handOverTravelDocument } from '../../../domain/travel-document/hand-over-travel-document.ts';
import { issueOwnDocument } from '../../../domain/travel-document/issue-own-document.ts';
import { issueTravelDocument } from '../../../domain/travel-document/issue-travel-document.ts';
import { provesIdentity } from '../../../domain/travel-document/proves-identity.ts';
import { recordIdentityDocument } from '../../../domain/travel-document/record-identity-document.ts';
import { usedOnArrival } from '../../../domain/travel-document/used-on-arrival.ts';
import { accepted, anAgreement, at, day, done, fact, forEverybody, registered, sharedOf } from '../specimen.ts';
import { aPlan, planned } from '../specimen-movement.ts';
import { anIssue, now, withAsked, withIssued } from './specimen-document.ts';

const onDocument = (documentId = 'd-1') => ({ plan: aPlan({ document: { kind: 'travel-document', documentId } }) });

describe('a document is issued for as long as the agreement says', () => {
  test.each([
    ['France', franceKazakhstan, 'five months', '2026-11-12', false],
    ['France', franceKazakhstan, 'six months', '2026-12-12', true],
    ['France', franceKazakhstan, 'twelve months', '2027-06-12', true],
    ['France', franceKazakhstan, 'thirteen months', '2027-07-12', true],
    ['Benelux', beneluxKazakhstan, 'five months', '2026-11-12', false],
    ['Benelux', beneluxKazakhstan, 'thirteen months', '2027-07-12', true],
    ['Switzerland', switzerlandKazakhstan, 'five months', '2026-11-12', false],
    ['Switzerland', switzerlandKazakhstan, 'six months', '2026-12-12', true],
    ['Poland', polandKazakhstan, '29 days', '2026-07-11', false],
    ['Poland', polandKazakhstan, '30 days', '2026-07-12', true],
  ])('%s-Kazakhstan: %s', (_party, rules, _long, until, admitted) => {
    const issued = issueTravelDocument(registered(withAsked()), anIssue({ validUntil: day(until) }), rules, now);
    if (admitted) expect(issued.ok).toBe(true);
    else
      expect(issued).toMatchObject({
        error: {
          kind: 'document-valid-too-short',
          validUntil: until,
          source: expect.stringMatching(/Valid for at least six months|Republic of Kazakhstan/),
        },
      });
  });

  test.each([
    ['2026-12-10', 'too-short'],
    ['2026-12-11', undefined],
    ['2026-12-12', undefined],
    ['2026-12-13', 'too-long'],
  ])('for exactly six months under Switzerland-Kazakhstan, its first day counted or not: until %s', (until, fault) => {
    const issued = issueTravelDocument(registered(withAsked()), anIssue({ validUntil: day(until) }), switzerlandKazakhstan, now);
    if (fault === undefined) expect(issued.ok).toBe(true);
    else expect(issued).toMatchObject({ error: { kind: `document-valid-${fault}`, validUntil: until } });
  });

  test.each([
    ['2026-06-11', 'too-short'],
    ['2026-06-12', undefined],
    ['2026-07-12', undefined],
    ['2026-07-13', 'too-long'],
  ])('for thirty days at most where the text says so: until %s', (until, fault) => {
    const rules = anAgreement({
      travelDocument: {
        ...anAgreement().travelDocument,
        validity: forEverybody(fact({ atMost: { count: 30, unit: 'calendar-days' } })),
      },
    });
    const issued = issueTravelDocument(registered(withAsked()), anIssue({ validUntil: day(until) }), rules, now);
    if (fault === undefined) expect(issued.ok).toBe(true);
    else expect(issued).toMatchObject({ error: { kind: `document-valid-${fault}`, validUntil: until } });
  });

  test('and for longer than the planned arrival, by seven days', () => {
    const shared = planned(withAsked(), aPlan({ document: { kind: 'travel-document', documentId: 'd-1' } }));
    const issue = (validUntil: string) =>
      issueTravelDocument(
        registered(shared),
        anIssue({ issuedOn: day('2025-12-01'), validUntil: day(validUntil) }),
        franceKazakhstan,
        now,
      );
    expect(issue('2026-06-26')).toMatchObject({ error: { kind: 'document-does-not-cover-arrival', earliest: '2026-06-27' } });
    expect(issue('2026-06-27').ok).toBe(true);
  });

  test('not in a name that has no Latin letters, which the issuer then states itself', () => {
    const person = { ...accepted().person, surname: { latin: 'Әлиев', original: 'Әлиев' } };
    const shared = withAsked({ ...accepted(), person });
    const issue = (latinName?: { surname: string; givenNames: string }) =>
      issueTravelDocument(registered(shared), anIssue(latinName === undefined ? {} : { latinName }), franceKazakhstan, now);
    expect(issue()).toMatchObject({ error: { kind: 'name-not-in-latin-letters', name: 'Әлиев' } });
    expect(issue({ surname: 'ALIYEV', givenNames: 'ERLAN' }).ok).toBe(true);
  });
});

describe('a document is handed over', () => {
  const handOver = (changes: Partial<HandOverFacts> = {}, shared = withIssued()) =>
    handOverTravelDocument(
      registered(shared),
      { documentId: 'd-1', on: day('2026-06-12'), to: 'Border police', official: 'Consul', ...changes },
      now,
    );

  test('to the authority that moves, once', () => {
    const given = sharedOf(done(handOver()));
    expect(given.travelDocuments).toMatchObject([{ status: 'handed-over', handedOver: { at: now, to: 'Border police' } }]);
    expect(handOver({}, given)).toMatchObject({ error: { kind: 'document-already-handed-over', on: '2026-06-12' } });
  });

  test('not before it was issued, and not in the future', () => {
    expect(handOver({ on: day('2026-06-11') })).toMatchObject({
      error: { kind: 'handed-over-before-issue', issuedOn: '2026-06-12' },
    });
    expect(handOver({ on: day('2026-06-14') })).toMatchObject({ error: { kind: 'date-in-future', field: 'on' } });
    expect(handOver({}, withAsked())).toMatchObject({ error: { kind: 'document-not-issued' } });
  });
});

describe('a document that the person arrived on', () => {
  const used = () => usedOnArrival(withIssued().travelDocuments, onDocument(), at('2026-06-20T17:00:00Z'));
  const after = (): ReadmissionCase => ({ ...withIssued(), travelDocuments: used() });
  const record = (issuedOn: string, shared = after()) =>
    recordIdentityDocument(registered(shared), { documentId: 'd-1', issuedOn: day(issuedOn) }, at('2026-07-01T08:00:00Z'));

  test('is used, and any other is not', () => {
    expect(used()).toMatchObject([{ status: 'used', usedAt: '2026-06-20T17:00:00.000Z' }]);
    expect(usedOnArrival(withIssued().travelDocuments, onDocument('d-2'), now)).toMatchObject([{ status: 'issued' }]);
    expect(usedOnArrival(withIssued().travelDocuments, { plan: aPlan() }, now)).toMatchObject([{ status: 'issued' }]);
  });

  test('proves the identity until its date, or until identity documents are issued', () => {
    const [document] = used();
    if (document === undefined) throw new Error('No document');
    expect(['2026-06-11', '2026-06-12', '2026-12-12', '2026-12-13'].map((today) => provesIdentity(document, day(today)))).toEqual(
      [false, true, true, false],
    );
    const [replaced] = sharedOf(done(record('2026-06-25'))).travelDocuments;
    if (replaced === undefined) throw new Error('No document');
    expect(['2026-06-24', '2026-06-25'].map((today) => provesIdentity(replaced, day(today)))).toEqual([true, false]);
  });

  test('is replaced by identity documents once, after the arrival', () => {
    expect(record('2026-06-19')).toMatchObject({ error: { kind: 'identity-document-before-arrival', arrivedOn: '2026-06-20' } });
    expect(record('2026-07-03')).toMatchObject({ error: { kind: 'date-in-future', field: 'issuedOn' } });
    expect(record('2026-06-25', sharedOf(done(record('2026-06-25'))))).toMatchObject({
      error: { kind: 'identity-document-already-recorded', issuedOn: '2026-06-25' },
    });
    expect(record('2026-06-25', withIssued())).toMatchObject({ error: { kind: 'document-not-used' } });
  });
});

describe('a document is cancelled', () => {
  const cancel = (reason: 'lost' | 'issued-in-error', side: 'requesting' | 'requested') =>
    cancelTravelDocument(registered(withIssued()), { documentId: 'd-1', reason, side }, now);

  test('by either State, but that it was issued in error only its issuer can say', () => {
    expect(cancel('lost', 'requesting').ok).toBe(true);
    expect(cancel('issued-in-error', 'requested').ok).toBe(true);
    expect(cancel('issued-in-error', 'requesting')).toMatchObject({ error: { kind: 'issuer-states-reason' } });
  });
});

describe('the requesting State issues a document of its own', () => {
  const own = (rules = beneluxKazakhstan, when = at('2026-06-22T08:00:00Z'), shared = withAsked()) =>
    issueOwnDocument(
      registered(shared),
      { ...anIssue({ issuedOn: day('2026-06-20'), validUntil: day('2026-12-22') }), official: 'Head' },
      'd-2',
      rules,
      when,
    );

  test('under Benelux-Kazakhstan, once the five working days to issue are over in every reading', () => {
    // Asked for on Friday 12 June: five working days of Kazakhstan end with Friday 19 June.
    expect(own(beneluxKazakhstan, at('2026-06-19T18:00:00Z'))).toMatchObject({ error: { kind: 'own-document-not-admitted' } });
    expect(done(own()).shared?.travelDocuments).toMatchObject([
      { documentId: 'd-1', status: 'cancelled', cancellation: { reason: 'own-document-issued' } },
      { documentId: 'd-2', status: 'issued', issuer: 'requesting', insteadOf: 'd-1', issued: { consent: 'refused' } },
    ]);
  });

  test.each([
    ['France', franceKazakhstan],
    ['Switzerland', switzerlandKazakhstan],
    ['Poland', polandKazakhstan],
  ])('and not under %s-Kazakhstan, however late the other State is', (_party, rules) => {
    expect(own(rules, at('2026-12-01T08:00:00Z'))).toMatchObject({
      error: { kind: 'own-document-not-admitted', source: expect.stringContaining('Kazakhstan') },
    });
  });

  test('nor where none is asked for', () => {
    expect(own(beneluxKazakhstan, now, withIssued())).toMatchObject({ error: { kind: 'no-document-requested' } });
  });
});
