import { describe, expect, test } from 'vitest';
import { liveDocument } from '../../../domain/file/live-document.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { conditions } from '../../../domain/movement/conditions.ts';
import { unmet } from '../../../domain/movement/guard.ts';
import { guardFactsOf } from '../../../domain/movement/guard-facts-of.ts';
import { cancelTravelDocument } from '../../../domain/travel-document/cancel-travel-document.ts';
import { type IssueFacts, issueTravelDocument } from '../../../domain/travel-document/issue-travel-document.ts';
import { requestTravelDocument } from '../../../domain/travel-document/request-travel-document.ts';
import { accepted, anAgreement, at, day, done, fact, forEverybody, registered, sharedOf, unset } from '../specimen.ts';
import { aPlan, confirmed, guarded, inEveryStatus, morning, planned, takeBack } from '../specimen-movement.ts';

const now = at('2026-06-12T08:00:00Z');
const files = (shared: ReadmissionCase) => registered(shared);
const agreement = anAgreement();

const ask = (shared: ReadmissionCase = accepted(), rules = agreement, documentId = 'd-1', when = now) =>
  requestTravelDocument(files(shared), { documentId, official: 'Head' }, rules, when);
const asked = () => sharedOf(done(ask()));
const issue = (changes: Partial<IssueFacts> = {}, shared = asked(), rules = agreement) =>
  issueTravelDocument(
    files(shared),
    {
      number: 'KZ-LP-1',
      authority: 'Embassy',
      place: 'The Hague',
      issuedOn: day('2026-06-12'),
      validUntil: day('2026-12-12'),
      consent: 'given',
      ...changes,
    },
    rules,
    now,
  );
const issued = () => sharedOf(done(issue()));

describe('the moving State asks for a travel document', () => {
  test('of the side that the agreement names for such a person', () => {
    expect(asked().travelDocuments).toMatchObject([
      { documentId: 'd-1', status: 'requested', issuer: 'requested', requestedAt: now },
    ]);
    const requesting = forEverybody(fact('requesting' as const));
    const rules = anAgreement({ travelDocument: { ...anAgreement().travelDocument, issuer: requesting } });
    expect(done(ask(accepted(), rules)).shared?.travelDocuments).toMatchObject([{ issuer: 'requesting' }]);
  });

  test('of the State that takes back, where somebody is taken back', () => {
    expect(done(ask(takeBack())).shared?.travelDocuments).toMatchObject([{ issuer: 'requesting' }]);
  });

  test('but not where the agreement’s text does not say who issues', () => {
    const rules = anAgreement({ travelDocument: { ...anAgreement().travelDocument, issuer: forEverybody(unset) } });
    expect(ask(accepted(), rules)).toMatchObject({ error: { kind: 'document-issuer-unknown' } });
  });

  test('one is live in a case at most; where it was cancelled or ran out, another can be asked for', () => {
    expect(ask(issued())).toMatchObject({ error: { kind: 'document-already-live', documentId: 'd-1' } });
    const cancelled = sharedOf(
      done(cancelTravelDocument(files(issued()), { documentId: 'd-1', reason: 'lost', side: 'requested' }, now)),
    );
    expect(ask(cancelled, agreement, 'd-2')).toMatchObject({ ok: true });
    expect(liveDocument(issued(), at('2026-12-13T11:59:59Z'))).toBeDefined();
    expect(liveDocument(issued(), at('2026-12-13T12:00:00Z'))).toBeUndefined();
  });

  test.each(
    Object.entries(inEveryStatus()).filter(([status]) => !['accepted', 'notified', 'take-back'].includes(status)),
  )('not for a person whose case is %s', (status, file) => {
    expect(ask(file)).toMatchObject({ error: { kind: 'wrong-state', caseStatus: status } });
  });
});

describe('the issuing State issues it', () => {
  test.each([
    'given',
    'refused',
    'not-asked',
  ] as const)('with the person’s consent %s: it is recorded and never required', (consent) => {
    expect(done(issue({ consent })).shared?.travelDocuments).toMatchObject([{ status: 'issued', issued: { consent, at: now } }]);
  });

  test('for at least the six months of the agreement, to the day', () => {
    expect(issue({ validUntil: day('2026-12-11') })).toMatchObject({
      error: { kind: 'document-valid-too-short', earliest: '2026-12-12', source: 'set for this test' },
    });
  });

  test('for any time at all where the agreement’s validity is unset, but not for less than none', () => {
    const rules = anAgreement({ travelDocument: { ...agreement.travelDocument, validity: forEverybody(unset) } });
    expect(issue({ validUntil: day('2026-06-12') }, asked(), rules)).toMatchObject({ ok: true });
    expect(issue({ validUntil: day('2026-06-11') }, asked(), rules)).toMatchObject({
      error: { kind: 'document-valid-too-short' },
    });
  });

  test('once it is asked for, and not dated tomorrow', () => {
    expect(issue({}, accepted())).toMatchObject({ error: { kind: 'no-document-requested' } });
    expect(issue({ issuedOn: day('2026-06-13') })).toMatchObject({ error: { kind: 'date-in-future', field: 'issuedOn' } });
  });
});

describe('a cancelled document', () => {
  const withDocument = () => confirmed(planned(issued(), aPlan({ document: { kind: 'travel-document', documentId: 'd-1' } })));
  const lacking = (file: ReadmissionCase) =>
    unmet(guardFactsOf(guarded(file), agreement, morning), conditions).map(({ condition }) => condition);

  test('no longer covers who was to travel on it', () => {
    expect(lacking(withDocument())).toEqual([]);
    const cancelled = sharedOf(
      done(cancelTravelDocument(files(withDocument()), { documentId: 'd-1', reason: 'lost', side: 'requested' }, now)),
    );
    expect(lacking(cancelled)).toEqual(['document']);
    expect(cancelled.travelDocuments).toMatchObject([{ status: 'cancelled', cancellation: { at: now, reason: 'lost' } }]);
  });

  test('is not cancelled again', () => {
    const cancelled = sharedOf(
      done(cancelTravelDocument(files(issued()), { documentId: 'd-1', reason: 'lost', side: 'requested' }, now)),
    );
    expect(
      cancelTravelDocument(files(cancelled), { documentId: 'd-1', reason: 'damaged', side: 'requested' }, now),
    ).toMatchObject({
      error: { kind: 'document-already-cancelled' },
    });
  });
});
