import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import type { Transcribable } from '../../../domain/file/transcribed.ts';
import { issueTravelDocument } from '../../../domain/travel-document/issue-travel-document.ts';
import { requestTravelDocument } from '../../../domain/travel-document/request-travel-document.ts';
import { accepted, anAgreement, at, day, done, registered, sharedOf } from '../specimen.ts';
import type { ActCase } from './act-case.ts';

const askedId = '0190a000-0000-7000-8000-00000000d0c1';

export const documentAsked = (shared: ReadmissionCase = accepted()): ReadmissionCase =>
  sharedOf(
    done(
      requestTravelDocument(
        registered(shared),
        { documentId: askedId, official: 'Officer' },
        anAgreement(),
        at('2026-06-06T08:00:00Z'),
      ),
    ),
  );

const issuedFacts = {
  number: 'KZ1234567',
  authority: 'Migration service',
  place: 'Astana',
  issuedOn: day('2026-06-07'),
  validUntil: day('2026-12-07'),
  consent: 'not-asked',
} as const;

const documentIssued = (): ReadmissionCase =>
  sharedOf(
    done(
      issueTravelDocument(
        { shared: documentAsked(), own: {}, kept: [] } as never,
        issuedFacts,
        anAgreement(),
        at('2026-06-07T10:00:00Z'),
      ),
    ),
  );

/** Every act on a document that can be transcribed. */
export const actsOnDocuments: { readonly [Act in Extract<Transcribable, `${string}TravelDocument`>]: ActCase<Act> } = {
  requestTravelDocument: {
    by: 'requested',
    before: accepted,
    facts: { documentId: '0190a000-0000-7000-8000-00000000d0c2', official: 'Officer' },
    final: true,
  },
  issueTravelDocument: {
    by: 'requesting',
    before: documentAsked,
    facts: {
      number: 'KZ1234567',
      authority: 'Migration service',
      place: 'Astana',
      issuedOn: day('2026-06-20'),
      validUntil: day('2027-06-20'),
      consent: 'not-asked',
    },
    mark: ({ travelDocuments }) => travelDocuments.at(-1)?.issued?.transcribedAs,
  },
  handOverTravelDocument: {
    by: 'requesting',
    before: documentIssued,
    facts: { documentId: askedId, on: day('2026-06-20'), to: 'Border police', official: 'Consul' },
    mark: ({ travelDocuments }) => travelDocuments.at(-1)?.handedOver?.transcribedAs,
  },
  extendTravelDocument: {
    by: 'requesting',
    before: documentIssued,
    facts: { documentId: askedId, validUntil: day('2027-06-05'), official: 'Consul' },
    mark: ({ travelDocuments }) => travelDocuments.at(-1)?.extensions?.at(-1)?.transcribedAs,
  },
  cancelTravelDocument: {
    by: 'requesting',
    before: documentIssued,
    facts: { documentId: askedId, reason: 'issued-in-error' },
    mark: ({ travelDocuments }) => travelDocuments.at(-1)?.cancellation?.transcribedAs,
    final: true,
  },
};
