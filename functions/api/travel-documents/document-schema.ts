import * as z from 'zod';
import { cancellationReasons, consents } from '../../../domain/travel-document/travel-document.ts';
import { once } from '../../http/once.ts';
import { day, instant, line } from '../../http/schema-words.ts';
import { person } from '../cases/person-schema.ts';

/** What the issuing State states of a document that it issues. */
export const issue = once(() =>
  z
    .strictObject({
      number: line(30),
      authority: line(200),
      place: line(200),
      issuedOn: day(),
      validUntil: day(),
      consent: z.enum(consents).meta({ description: 'Whether the person consents: recorded, never required' }),
    })
    .meta({ id: 'TravelDocumentIssue' }),
);

const holder = once(() =>
  person().pick({ surname: true, givenNames: true, sex: true, dateOfBirth: true, nationalities: true }).meta({ id: 'Holder' }),
);

/** A travel document of a case. */
export const travelDocument = once(() =>
  z
    .object({
      documentId: z.uuid(),
      status: z.enum(['requested', 'issued', 'cancelled']),
      issuer: z.enum(['requesting', 'requested']),
      requestedAt: instant(),
      requestedBy: z.string(),
      holder: holder(),
      issued: z.object({ ...issue().shape, at: instant() }).exactOptional(),
      cancellation: z.object({ at: instant(), reason: z.enum(cancellationReasons) }).exactOptional(),
    })
    .meta({ id: 'TravelDocument' }),
);
