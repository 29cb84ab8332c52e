import * as z from 'zod';
import { once } from '../../domain/once.ts';
import { passageEvents } from '../../domain/transit/record-passage.ts';
import { day } from './day.ts';
import { documentNumber } from './document-number.ts';
import { moment } from './moment.ts';
import { escort, place } from './movement.ts';
import { namingNoFile } from './naming-no-file.ts';
import { person } from './person.ts';
import { care } from './request.ts';
import { says } from './says.ts';
import { state } from './state.ts';
import { line, text } from './text.ts';

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
  declared: z.literal(true, says('not-declared')),
});

/** What a State asks of another. */
export const transitRequestData = once(() => namingNoFile(z.strictObject(requestFields())).meta({ id: 'TransitRequestData' }));

/** The same as both States read it. */
export const transitRequest = once(() => z.object({ transitId: z.uuid(), ...requestFields() }).meta({ id: 'TransitRequest' }));

/** What happened on the way. */
export const passage = once(() => z.strictObject({ event: z.enum(passageEvents), at: moment() }).meta({ id: 'Passage' }));
