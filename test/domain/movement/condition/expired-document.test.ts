import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../../domain/agreement/agreement.ts';
import { czechRepublicKazakhstan } from '../../../../domain/agreement/agreements/czech-republic-kazakhstan.ts';
import { norwayKazakhstan } from '../../../../domain/agreement/agreements/norway-kazakhstan.ts';
import { switzerlandKazakhstan } from '../../../../domain/agreement/agreements/switzerland-kazakhstan.ts';
import { recordMissed } from '../../../../domain/deadline/record-missed.ts';
import type { ReadmissionCase } from '../../../../domain/file/readmission-case.ts';
import { holderOf, type TravelDocument } from '../../../../domain/file/travel-document.ts';
import { accepted, at, day } from '../../specimen.ts';
import { aPlan, confirmed, planned } from '../../specimen-movement.ts';
import { whyNot } from './standing.ts';

const file = confirmed(planned(accepted(), aPlan({ document: { kind: 'travel-document', documentId: 'd-1' } })));

/** The document of the plan, which ran out on 1 June 2026; the departure is on the 20th. */
const expired: TravelDocument = {
  documentId: 'd-1',
  status: 'issued',
  issuer: 'requested',
  requestedAt: at('2025-11-20T08:00:00Z'),
  requestedBy: 'H',
  holder: holderOf(file.person),
  issued: {
    at: at('2025-12-01T08:00:00Z'),
    number: 'TD1',
    authority: 'Consulate',
    place: 'Prague',
    issuedOn: day('2025-12-01'),
    validUntil: day('2026-06-01'),
    consent: 'refused',
  },
};
const asked = (requestedAt: string, changes: Partial<TravelDocument> = {}): TravelDocument => {
  const { issued: _none, ...rest } = expired;
  return { ...rest, documentId: 'd-2', status: 'requested', requestedAt: at(requestedAt), replaces: 'd-1', ...changes };
};
const having = (...travelDocuments: TravelDocument[]): ReadmissionCase => ({ ...file, travelDocuments });

/** As a sweep on the morning of 20 June records what was missed. */
const swept = (shared: ReadmissionCase, agreement: Agreement): ReadmissionCase =>
  recordMissed({ shared }, agreement, at('2026-06-20T07:00:00Z'))?.shared ?? shared;

const short = 'The document does not outlast the arrival by 7 days';

describe('a document that is over', () => {
  test.each([
    ['Czech Republic', czechRepublicKazakhstan],
    ['Norway', norwayKazakhstan],
  ])('counts under %s-Kazakhstan once the fourteen days to renew it are over without a new one, and not before', (_party, agreement) => {
    // Asked for on 2 June: fourteen calendar days after it end with Tuesday the 16th in every reading; on 6 June: with the 20th, a Saturday.
    expect(whyNot('document', { file: swept(having(expired, asked('2026-06-02T08:00:00Z')), agreement) })).toBe('met');
    expect(whyNot('document', { file: swept(having(expired, asked('2026-06-06T08:00:00Z')), agreement) })).toBe(short);
    expect(whyNot('document', { file: swept(having(expired), agreement) })).toBe(short);
  });

  test('counts so too where its extension was asked for and not given', () => {
    const extension = { ...expired, extensionAsked: { at: at('2026-05-30T08:00:00Z'), official: 'H' } };
    expect(whyNot('document', { file: swept(having(extension), czechRepublicKazakhstan) })).toBe('met');
  });

  test('does not count where the text gives a late renewal no such effect', () => {
    expect(whyNot('document', { file: swept(having(expired, asked('2026-06-02T08:00:00Z')), switzerlandKazakhstan) })).toBe(
      short,
    );
  });

  test('does not count because it was itself issued late in the place of another', () => {
    const before = { ...expired, documentId: 'd-0' };
    const late = { ...expired, replaces: 'd-0', requestedAt: at('2026-05-02T08:00:00Z') };
    const missed = {
      clock: 'renewal' as const,
      n: 2,
      owedBy: 'requested' as const,
      from: at('2026-05-02T08:00:00Z'),
      until: at('2026-05-16T22:00:00Z'),
      effect: 'expired-document' as const,
      source: 'art. 2(3)',
      recordedAt: at('2026-05-17T00:00:00Z'),
    };
    expect(whyNot('document', { file: { ...having(before, late), missedDeadlines: [missed] } })).toBe(short);
  });

  test('that was cancelled does not count however late its renewal is', () => {
    const lost = { ...expired, status: 'cancelled' as const };
    const sweptLost = swept(having(lost, asked('2026-06-02T08:00:00Z')), czechRepublicKazakhstan);
    expect(whyNot('document', { file: sweptLost })).toBe('The travel document of the plan is not issued, or cancelled');
  });
});
