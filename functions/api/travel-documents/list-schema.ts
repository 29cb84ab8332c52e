import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import type { ExpiringLine } from '../../../domain/travel-document/expiring-line.ts';
import { verificationOutcomes, zoneFields } from '../../../domain/travel-document/verify-travel-document.ts';
import { unreadable } from '../../http/paging-words.ts';
import { day } from '../../schema/day.ts';
import { documentNumber } from '../../schema/document-number.ts';
import { says } from '../../schema/says.ts';
import { showingAllOf } from '../../schema/shown-whole.ts';
import { state } from '../../schema/state.ts';
import { expiryFields } from './document-schema.ts';

/** The documents of a State's cases that expire, those already over first. */
export const expiringDocuments = showingAllOf<{ readonly items: readonly ExpiringLine[] }>()(
  once(() =>
    z
      .object({
        today: day().meta({ description: 'The day of your authority, from which days are counted' }),
        items: z.array(
          z
            .object({
              documentId: z.uuid(),
              caseId: z.uuid(),
              reference: z.string().meta({ description: 'The requesting State’s reference' }),
              status: z.enum(['issued', 'handed-over']),
              validUntil: day(),
              issuedBy: state().meta({ description: 'Who extends it, or issues another' }),
              movedBy: state().meta({ description: 'Who asks for that, or gives the return up' }),
              extended: z.boolean(),
              extensionAsked: z.boolean(),
              ...expiryFields(),
              agreement: z.string(),
              assumptions: z.array(z.string()),
            })
            .meta({ id: 'ExpiringDocument' }),
        ),
        unreadable: unreadable(),
        next: z.string().exactOptional(),
      })
      .meta({ id: 'ExpiringDocuments' }),
  ),
);

const zoneLine = () => z.string().regex(/^[A-Z0-9<]{1,60}$/, says('not-a-zone-line'));

/** By what a document that somebody shows is looked up. */
export const verification = once(() =>
  z
    .strictObject({
      issuedBy: state().exactOptional(),
      number: documentNumber(30).exactOptional(),
      zone: z.array(zoneLine()).min(1).max(3).exactOptional().meta({ description: 'The machine-readable zone, a line each' }),
    })
    .refine(({ issuedBy, number, zone }) => zone !== undefined || (issuedBy !== undefined && number !== undefined), {
      message: says('neither-number-nor-zone'),
    })
    .meta({ id: 'TravelDocumentVerification' }),
);

/** How a document that was shown stands. No name is told. */
export const verificationResult = once(() =>
  z
    .object({
      outcome: z.enum(verificationOutcomes).meta({
        description: 'unknown: no case of yours has such a document. zone-unreadable: the zone is none, or was altered',
      }),
      caseId: z.uuid().exactOptional(),
      documentId: z.uuid().exactOptional(),
      issuedBy: state().exactOptional(),
      validUntil: day().exactOptional(),
      differs: z
        .array(z.enum(zoneFields))
        .exactOptional()
        .meta({ description: 'What of the zone is not as the document was issued; none where it agrees' }),
      why: z.enum(['length', 'alphabet', 'document-code', 'check-digit']).exactOptional(),
      field: z.string().exactOptional(),
      assumptions: z.array(z.string()).exactOptional(),
    })
    .meta({ id: 'VerificationResult' }),
);
