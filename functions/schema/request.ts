import * as z from 'zod';
import { authenticities, evidenceKinds } from '../../domain/agreement/evidence.ts';
import { refusalGrounds } from '../../domain/agreement/refusal-ground.ts';
import { limbs, thirdStateFilters, treatedAsNationals } from '../../domain/agreement/scope.ts';
import { namesIn } from '../../domain/by-name.ts';
import { circumstances, ownPermitExceptions } from '../../domain/file/connection.ts';
import { once } from '../../domain/once.ts';
import { attachment } from './attachment.ts';
import { day } from './day.ts';
import { documentNumber } from './document-number.ts';
import { moment } from './moment.ts';
import { says } from './says.ts';
import { state } from './state.ts';
import { line, text } from './text.ts';

/** The service in charge on one side. */
export const service = once(() =>
  z
    .strictObject({
      authority: line(200),
      unit: line(200).exactOptional(),
      official: line(200).exactOptional(),
      reference: line(100).meta({ description: 'The number under which this side files the case' }),
      email: z.email().max(200).exactOptional(),
      phone: z
        .string()
        .regex(/^\+[0-9 ()-]{5,30}$/, says('not-a-phone-number'))
        .exactOptional(),
    })
    .meta({ id: 'ServiceInCharge' }),
);

export const evidenceKind = once(() => z.enum(evidenceKinds));

/** A piece of evidence; what it proves is for the agreement to say. */
export const evidence = once(() =>
  z
    .strictObject({
      kind: evidenceKind(),
      form: z.enum(['original', 'copy', 'statement', 'record']),
      authenticity: z.enum(authenticities).exactOptional(),
      number: line(50).exactOptional(),
      issuedBy: state().exactOptional(),
      issuedOn: day().exactOptional(),
      validUntil: day().exactOptional(),
      description: text(1000).exactOptional(),
      attachments: z.array(attachment()).max(20).default([]),
    })
    .meta({ id: 'Evidence' }),
);

export const irregularity = once(() =>
  z
    .strictObject({
      kind: z.enum(['entry', 'stay', 'residence']),
      establishedOn: day(),
      identityEstablishedOn: day()
        .meta({ description: 'When it was established who the person is, where that came later' })
        .exactOptional(),
      enteredOn: day().exactOptional(),
      unlawfulSince: day().exactOptional(),
      circumstances: text(2000).exactOptional(),
    })
    .meta({ id: 'Irregularity' }),
);

export const care = once(() =>
  z
    .strictObject({
      needs: text(1000),
      personConsents: z.literal(true, says('care-without-consent')),
    })
    .meta({ id: 'Care' }),
);

/** What ties a person who is not a national to the requested State. */
export const connection = once(() =>
  z
    .strictObject({
      limb: z.enum(limbs).meta({ description: 'One of those that the agreement has for such a person: getAgreement lists them' }),
      statement: text(2000),
      airportTransitOnly: z.boolean(),
      circumstances: z
        .array(z.enum(circumstances))
        .max(circumstances.length)
        .meta({ description: 'What else is known that some agreements exclude from readmission' })
        .exactOptional(),
      thirdStateTreaties: z
        .enum(thirdStateFilters)
        .meta({ description: 'With whom the person’s State has readmission treaties, where the agreement turns on that' })
        .exactOptional(),
      ownPermit: z
        .strictObject({
          validUntil: day(),
          exception: z.enum(ownPermitExceptions).exactOptional(),
          transitVisa: z.literal(true).exactOptional(),
        })
        .meta({ description: 'A visa or permit that the requesting State itself issued' })
        .exactOptional(),
      requestedPermit: z
        .strictObject({
          kind: z.enum(['visa', 'residence-permit']),
          number: documentNumber(50).exactOptional(),
          validUntil: day(),
          obtainedByForgery: z.boolean(),
        })
        .exactOptional(),
      obstacle: text(1000).meta({ description: 'What stood in the way of filing in time' }).exactOptional(),
    })
    .meta({ id: 'Connection' }),
);

/** Why a person who is not stated to be its national is taken back as one. */
export const nationalTie = once(() =>
  z
    .strictObject({
      kind: z
        .enum(treatedAsNationals)
        .meta({ description: 'One of those that the agreement treats as nationals: getAgreement lists them' }),
      statement: text(2000),
      lossKnownOn: day()
        .meta({ description: 'Of a former national: when your authorities learned that the nationality was lost' })
        .exactOptional(),
    })
    .meta({ id: 'NationalTie' }),
);

/** Why a case is urgent. */
export const urgency = once(() =>
  z
    .strictObject({ place: z.enum(['border', 'airport']), apprehendedAt: moment(), statement: text(2000) })
    .meta({ id: 'Urgency' }),
);

/** A valid passport that makes a request needless. */
export const notice = once(() =>
  z
    .strictObject({
      passport: z.strictObject({
        kind: evidenceKind().exactOptional().meta({ description: 'What it is; a passport where it is not said' }),
        number: documentNumber(50),
        issuedBy: state(),
        validUntil: day(),
        checkedOn: day(),
        checkedBy: line(200),
      }),
      permit: z
        .strictObject({
          kind: z.enum(['visa', 'residence-permit']),
          number: documentNumber(50),
          validUntil: day(),
          checkedOn: day(),
        })
        .exactOptional(),
    })
    .meta({ id: 'Notice', description: 'For a person with a valid passport: notice instead of a request' }),
);

export const linkedCase = once(() =>
  z
    .strictObject({ caseId: z.uuid().toLowerCase(), relation: z.enum(['spouse', 'parent', 'child', 'sibling', 'guardian']) })
    .meta({ id: 'LinkedCase', description: 'Data, never a licence to travel: every traveller has a case of their own' }),
);

/** A ground of refusal. `country` goes with RR-REFOUL alone. */
export const ground = once(() =>
  z
    .strictObject({
      code: z.enum(namesIn(refusalGrounds)),
      country: state().exactOptional(),
    })
    .meta({ id: 'RefusalGround' }),
);
