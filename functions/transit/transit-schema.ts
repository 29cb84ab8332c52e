import * as z from 'zod';
import { passageEvents } from '../../domain/transit/record-passage.ts';
import { care } from '../api/cases/request-schema.ts';
import { escort, place } from '../api/movements/movement-schema.ts';
import { day } from '../schema/day.ts';
import { documentNumber } from '../schema/document-number.ts';
import { moment } from '../schema/moment.ts';
import { once } from '../schema/once.ts';
import { person } from '../schema/person.ts';
import { state } from '../schema/state.ts';
import { line, text } from '../schema/text.ts';

const crossing = once(() => z.strictObject({ at: moment(), place: place(), transport: line(100) }).meta({ id: 'Crossing' }));

/** The way that is asked for. */
export const itinerary = once(() =>
  z
    .strictObject({
      mode: z.enum(['air', 'land', 'sea']),
      whyNotByAir: text(1000).exactOptional(),
      entry: crossing(),
      exit: crossing(),
      destination: state(),
      otherStates: z
        .array(z.strictObject({ state: state(), consents: z.boolean(), reference: line(100).exactOptional() }))
        .max(10)
        .meta({ description: 'The other States of transit, each with whether it lets the person through' }),
      escorts: z.array(escort()).max(20),
    })
    .meta({ id: 'Itinerary' }),
);

const requestFields = () => ({
  reference: line(100),
  authority: line(200),
  transitState: state(),
  category: z.enum(['third-country-national', 'stateless-person']),
  person: person(),
  languages: z.array(line(50)).max(10),
  document: z.strictObject({ kind: line(100), number: documentNumber(50) }).exactOptional(),
  itinerary: itinerary(),
  child: z
    .strictObject({
      guardian: z.strictObject({ name: line(200), relation: line(100), contact: line(300) }),
      bestInterest: z.strictObject({ decidedOn: day(), decidedBy: line(200), reference: line(200) }),
    })
    .exactOptional()
    .meta({ description: 'Of somebody who may be under 18: who takes care of the child, and where its best interest was found' }),
  medicalEscort: z.boolean(),
  care: care().exactOptional(),
  protectiveMeasures: text(1000).exactOptional(),
  support: text(1000).exactOptional(),
  declared: z.literal(true, 'Declare that the conditions are met and that no ground for refusing is known'),
});

/** What a State asks of another. */
export const transitRequestData = once(() => z.strictObject(requestFields()).meta({ id: 'TransitRequestData' }));

/** The same as both States read it. */
export const transitRequest = once(() => z.object({ transitId: z.uuid(), ...requestFields() }).meta({ id: 'TransitRequest' }));

/** What happened on the way. */
export const passage = once(() => z.strictObject({ event: z.enum(passageEvents), at: moment() }).meta({ id: 'Passage' }));
