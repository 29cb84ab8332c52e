import * as z from 'zod';
import { evidenceKinds } from '../../../domain/case/evidence.ts';
import { once } from '../../http/once.ts';
import { attachment, day, line, state, text } from '../../http/schema-words.ts';

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
        .regex(/^\+[0-9 ()-]{5,30}$/, 'Must begin with + and the country code')
        .exactOptional(),
    })
    .meta({ id: 'ServiceInCharge' }),
);

/** A piece of evidence; what it proves is for the agreement to say. */
export const evidence = once(() =>
  z
    .strictObject({
      kind: z.enum(evidenceKinds),
      form: z.enum(['original', 'copy', 'statement', 'record']),
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
      personConsents: z.literal(true, 'What care the person needs is stated only with the person’s consent'),
    })
    .meta({ id: 'Care' }),
);
