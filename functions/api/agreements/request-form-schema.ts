import * as z from 'zod';
import { channels, formItems, formPartNames } from '../../../domain/agreement/request-form.ts';
import { once } from '../../../domain/once.ts';

/** By what a request is sent. */
export const requestChannel = once(() =>
  z
    .object({
      means: z.array(z.enum(channels)),
      together: z.literal(true).exactOptional().meta({ description: 'Present where it goes by all of them; absent: by any' }),
    })
    .meta({ id: 'RequestChannel' }),
);

const form = once(() =>
  z
    .object({
      annex: z.string().meta({ description: 'Number of the annex, as `1A`' }),
      ofProtocol: z.literal(true).exactOptional().meta({ description: 'Present where it is an annex of the protocol' }),
      parts: z.array(
        z.object({
          mark: z.string().meta({ description: 'Letter or number under which the form has the part' }),
          name: z.enum(formPartNames),
          entries: z
            .array(z.array(z.enum(formItems)))
            .meta({ description: 'What it asks for, in its order; several items may stand under one number' }),
          unnumbered: z.literal(true).exactOptional().meta({ description: 'Present where its entries have no numbers' }),
        }),
      ),
    })
    .meta({ id: 'RequestForm' }),
);

/** The forms of a request, and of the notice in its place. */
export const requestForms = once(() =>
  z.object({ nationals: form(), others: form(), notice: form().exactOptional() }).meta({ id: 'RequestForms' }),
);

const photograph = once(() =>
  z
    .object({
      colour: z.literal(true).exactOptional(),
      millimetres: z.string().exactOptional().meta({ description: 'Its size in millimetres, as `40 × 60`' }),
    })
    .meta({ id: 'PhotographAsked' }),
);

/** What of the person's features goes with every request. */
export const requestBiometrics = once(() =>
  z
    .object({ photograph: photograph().exactOptional(), fingerprints: z.literal(true).exactOptional() })
    .meta({ id: 'RequestBiometrics' }),
);
