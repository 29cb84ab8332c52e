import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import { passageEvents } from '../../../domain/transit/record-passage.ts';
import { transitGrounds } from '../../../domain/transit/transit-ground.ts';
import { moment } from '../../schema/moment.ts';
import { service } from '../../schema/request.ts';
import { state } from '../../schema/state.ts';
import { line, text } from '../../schema/text.ts';

export const givenGround = once(() =>
  z
    .strictObject({
      code: z.enum(transitGrounds),
      country: state().exactOptional().meta({ description: 'Of TR-REFOUL alone: the State where the real risk is' }),
    })
    .meta({ id: 'TransitGround' }),
);

const official = () => line(200);

export const acceptance = once(() =>
  z
    .strictObject({
      official: official(),
      meetingPoint: line(300).meta({ description: 'Where the person and the escorts are met' }),
      conditions: text(1000).exactOptional(),
    })
    .meta({ id: 'TransitAcceptanceFacts' }),
);

export const refusal = once(() =>
  z
    .strictObject({
      official: official(),
      grounds: z.array(givenGround()).min(1).max(10),
      reasons: text(4000).meta({ description: 'In writing. With TR-REFOUL they stay on your side: only code and country cross' }),
    })
    .meta({ id: 'TransitRefusalFacts' }),
);

export const revocation = once(() =>
  z
    .strictObject({
      official: official(),
      grounds: z.array(givenGround()).max(10),
      onwardNotAssured: z.boolean().meta({ description: 'The way on, or admission at the destination, is no longer assured' }),
    })
    .meta({ id: 'TransitRevocationFacts' }),
);

export const passageFacts = once(() =>
  z.strictObject({ event: z.enum(passageEvents), at: moment() }).meta({ id: 'PassageFacts' }),
);

export const acknowledgement = once(() => z.strictObject({ official: official() }).meta({ id: 'RevocationAcknowledgement' }));

export const takeBackFacts = once(() =>
  z.strictObject({ official: official(), service: service() }).meta({ id: 'TransitTakeBackFacts' }),
);
