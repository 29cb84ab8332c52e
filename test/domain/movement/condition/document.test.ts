import { describe, expect, test } from 'vitest';
import type { ReadmissionCase } from '../../../../domain/file/readmission-case.ts';
import { holderOf, type TravelDocument } from '../../../../domain/file/travel-document.ts';
import { addHours } from '../../../../domain/time/instant.ts';
import { accepted, day, opening } from '../../specimen.ts';
import { aPlan, confirmed, morning, planned } from '../../specimen-movement.ts';
import { changed, standing, whyNot } from './standing.ts';

const issuedAt = addHours(opening, 50);
const file = confirmed(planned(accepted(), aPlan({ document: { kind: 'travel-document', documentId: 'd-1' } })));
const document: TravelDocument = {
  documentId: 'd-1',
  status: 'issued',
  issuer: 'requested',
  requestedAt: opening,
  requestedBy: 'H',
  holder: holderOf(file.person),
  issued: {
    at: issuedAt,
    number: 'TD1',
    authority: 'Consulate',
    place: 'The Hague',
    issuedOn: day('2026-06-05'),
    validUntil: day('2026-12-05'),
    consent: 'refused',
  },
};
const having = (...travelDocuments: TravelDocument[]): ReadmissionCase => ({ ...file, travelDocuments });
const notIssued = 'The travel document of the plan is not issued, or cancelled';

describe('the travel document of the plan', () => {
  test('is issued, since it was, whether or not the person consented', () => {
    expect(standing('document', { file: having(document) })).toMatchObject({ state: 'met', since: issuedAt });
  });

  test('is that one: another of the case does not stand for it', () => {
    expect(whyNot('document', { file: having({ ...document, documentId: 'd-2' }) })).toBe(notIssued);
    expect(whyNot('document', { file: having({ ...document, documentId: 'd-2', status: 'cancelled' }, document) })).toBe('met');
  });

  test('is not one that is only asked for, or was cancelled', () => {
    const { issued: _not, ...asked } = document;
    expect(whyNot('document', { file: having() })).toBe(notIssued);
    expect(whyNot('document', { file: having({ ...asked, status: 'requested' }) })).toBe(notIssued);
    expect(whyNot('document', { file: having({ ...asked, status: 'issued' }) })).toBe(notIssued);
    expect(whyNot('document', { file: having({ ...document, status: 'cancelled' }) })).toBe(notIssued);
  });

  test('is for the person as now known', () => {
    const holder = { ...document.holder, surname: { latin: 'OTHER' } };
    expect(whyNot('document', { file: having({ ...document, holder }) })).toBe(
      'The travel document is not for the person as now known',
    );
  });

  test('outlasts the arrival by a week', () => {
    const until = (validUntil: string) => ({ ...document, issued: { ...document.issued, validUntil: day(validUntil) } as never });
    expect(whyNot('document', { file: having(until('2026-06-27')) })).toBe('met');
    expect(whyNot('document', { file: having(until('2026-06-26')) })).toBe('The document does not outlast the arrival by 7 days');
  });

  test('is none where nothing is planned', () => {
    expect(whyNot('document', { file: accepted() })).toBe('No movement is planned');
  });
});

describe('the certificate of fitness', () => {
  const until = (validUntil: string) => changed('fitness', { validUntil: day(validUntil) });

  test('lasts, once something is planned, until the day of the arrival and no other', () => {
    const late = addHours(morning, 40);
    expect(whyNot('fitness', { ...until('2026-06-20'), at: late })).toBe('met');
    expect(whyNot('fitness', { ...until('2026-06-19'), at: addHours(morning, -40) })).toBe(
      'The certificate ends before the arrival',
    );
  });

  test('lasts, where nothing is planned, to the day that it is anywhere', () => {
    expect(whyNot('fitness', { ...until('2026-06-20'), file: accepted(), at: addHours(morning, 1.999) })).toBe('met');
    expect(whyNot('fitness', { ...until('2026-06-20'), file: accepted(), at: addHours(morning, 2) })).toBe(
      'The certificate ends before the arrival',
    );
  });

  test('is shown since it was recorded, also where it stands in the way', () => {
    const since = addHours(morning, -20);
    expect(standing('fitness', {})).toMatchObject({ state: 'met', since });
    expect(standing('fitness', changed('fitness', { fit: false }))).toMatchObject({ state: 'not-met', since });
    expect(standing('fitness', until('2026-06-19'))).toMatchObject({ state: 'not-met', since });
  });
});
