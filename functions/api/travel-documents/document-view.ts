import { authorityOf } from '../../../domain/alert/authorities.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { isIssued, type TravelDocument, validUntilOf } from '../../../domain/file/travel-document.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { dayIn } from '../../../domain/time/zone.ts';
import { proposedName, zoneOn } from '../../../domain/travel-document/document-zone.ts';
import { expiryOf } from '../../../domain/travel-document/expiry.ts';
import { provesIdentity } from '../../../domain/travel-document/proves-identity.ts';

/** What follows from a document on a day: until when it holds and how near that is, its machine-readable zone, whether it proves the identity. */
export const documentOn = (file: ReadmissionCase, document: TravelDocument, state: StateCode, now: Instant) => {
  const today = dayIn(authorityOf(state).zone, now);
  const proposed = document.status === 'requested' ? proposedName(document) : undefined;
  const zone = isIssued(document) ? zoneOn(file, document) : undefined;
  const validUntil = isIssued(document) ? validUntilOf(document) : undefined;
  return {
    ...document,
    ...(validUntil === undefined ? {} : { validUntil, ...expiryOf(validUntil, today) }),
    ...(zone?.ok ? { machineReadableZone: [...zone.value] } : {}),
    ...(proposed === undefined ? {} : { proposedName: proposed }),
    provesIdentity: provesIdentity(document, today),
  };
};
