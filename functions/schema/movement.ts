import * as z from 'zod';
import { movementKinds } from '../../domain/file/kind.ts';
import { failureReasons } from '../../domain/file/movement.ts';
import { once } from '../../domain/once.ts';
import { attachment } from './attachment.ts';
import { day } from './day.ts';
import { documentNumber } from './document-number.ts';
import { instant, moment } from './moment.ts';
import { care } from './request.ts';
import { state } from './state.ts';
import { line, text } from './text.ts';
import { transcribedAs } from './transcribed.ts';

export const place = once(() => z.strictObject({ state: state(), name: line(200) }).meta({ id: 'Place' }));

const leg = once(() =>
  z
    .strictObject({
      from: place(),
      to: place(),
      departsAt: moment(),
      arrivesAt: moment(),
      transport: line(100).meta({ description: 'The flight, or the registration of the vehicle or ship' }),
    })
    .meta({ id: 'Leg' }),
);

export const escort = once(() =>
  z
    .strictObject({
      name: line(200),
      rank: line(100).exactOptional(),
      documentNumber: documentNumber(50),
      documentValidUntil: day(),
      medical: z.boolean(),
    })
    .meta({ id: 'EscortMember' }),
);

const crossingDocument = once(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('travel-document'), documentId: z.uuid().toLowerCase() }),
    z.strictObject({
      kind: z.literal('passport'),
      number: documentNumber(50),
      issuedBy: state(),
      validUntil: day(),
      checkedOn: day(),
    }),
  ]),
);

/** A way leads through as many States as an assessment can be about. */
const mostLegs = 20;

/** How a person is to be moved. */
export const plan = once(() =>
  z
    .strictObject({
      mode: z.enum(['air', 'land', 'sea']),
      whyNotByAir: text(1000).exactOptional(),
      legs: z
        .tuple([leg()], leg())
        .refine(({ length }) => length <= mostLegs, `Must have ${mostLegs} legs at most`)
        .meta({ description: 'Every State in which the person sets foot ends a leg', maxItems: mostLegs }),
      escorts: z.array(escort()).max(20),
      document: crossingDocument(),
      medicalNeed: care().exactOptional(),
      protectiveMeasures: text(1000).exactOptional(),
    })
    .meta({ id: 'Plan' }),
);

/** A movement as both States see it. */
export const movement = once(() =>
  z
    .object({
      n: z.int(),
      kind: z.enum(movementKinds),
      stage: z.enum(['planned', 'confirmed', 'declined', 'cancelled', 'failed', 'departed', 'arrived']),
      revision: z.int(),
      plan: plan(),
      plannedAt: instant(),
      confirmation: z
        .object({ at: instant(), official: z.string(), meetingPoint: z.string(), transcribedAs: transcribedAs() })
        .exactOptional(),
      decline: z
        .object({ at: instant(), official: z.string(), reasons: z.string(), transcribedAs: transcribedAs() })
        .exactOptional(),
      departure: z.object({ at: instant(), recordedAt: instant(), transcribedAs: transcribedAs() }).exactOptional(),
      arrival: z
        .object({ at: instant(), place: z.string(), official: z.string(), recordedAt: instant(), transcribedAs: transcribedAs() })
        .exactOptional(),
      cancelledAt: instant().exactOptional(),
      failure: z.object({ at: instant(), reason: z.enum(failureReasons) }).exactOptional(),
    })
    .meta({ id: 'Movement' }),
);

export const errorClaim = once(() =>
  z
    .object({
      claimedAt: instant(),
      official: z.string(),
      reasons: z.string(),
      attachments: z.array(attachment()),
      answer: z.object({ at: instant(), official: z.string(), accepted: z.boolean(), reasons: z.string() }).exactOptional(),
    })
    .meta({ id: 'ErrorClaim' }),
);
