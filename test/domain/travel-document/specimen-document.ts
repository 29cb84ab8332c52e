import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { franceKazakhstan } from '../../../domain/agreement/agreements/france-kazakhstan.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { type IssueFacts, issueTravelDocument } from '../../../domain/travel-document/issue-travel-document.ts';
import { requestTravelDocument } from '../../../domain/travel-document/request-travel-document.ts';
import { accepted, at, day, done, registered, sharedOf } from '../specimen.ts';

/** The morning on which a specimen document is issued. */
export const now = at('2026-06-12T08:00:00Z');

/** What an embassy states of a document that is valid for six months. */
export const anIssue = (changes: Partial<IssueFacts> = {}): IssueFacts => ({
  number: 'AB2345678',
  authority: 'Embassy',
  place: 'The Hague',
  issuedOn: day('2026-06-12'),
  validUntil: day('2026-12-12'),
  consent: 'refused',
  ...changes,
});

/** The case in which a document is asked for. */
export const withAsked = (shared: ReadmissionCase = accepted(), documentId = 'd-1', when: Instant = now): ReadmissionCase =>
  sharedOf(done(requestTravelDocument(registered(shared), { documentId, official: 'Head' }, franceKazakhstan, when)));

/** The case in which a document is issued, until 12 December 2026 unless asked otherwise. */
export const withIssued = (
  changes: Partial<IssueFacts> = {},
  shared: ReadmissionCase = withAsked(),
  rules: Agreement = franceKazakhstan,
  when: Instant = now,
): ReadmissionCase => sharedOf(done(issueTravelDocument(registered(shared), anIssue(changes), rules, when)));
