import * as z from 'zod';
import { roles } from '../../../domain/caller.ts';
import { guardConditions } from '../../../domain/file/guard-condition.ts';
import { movementKinds } from '../../../domain/file/kind.ts';
import { relations } from '../../../domain/file/linked-case.ts';
import { transcribable } from '../../../domain/file/transcribed.ts';
import { once } from '../../../domain/once.ts';
import { instant } from '../../schema/moment.ts';
import { state } from '../../schema/state.ts';

const condition = once(() =>
  z
    .object({
      condition: z.enum(guardConditions),
      state: z.enum(['met', 'not-met', 'not-applicable']),
      why: z.string().exactOptional(),
      since: instant().exactOptional().meta({ description: 'When the fact was recorded' }),
      ageHours: z.int().exactOptional().meta({ description: 'How old the fact is, in whole hours' }),
      until: instant().exactOptional().meta({ description: 'When the fact will be too old' }),
      source: z.string(),
      suppliedBy: z
        .object({
          side: z.enum(['mover', 'receiver', 'issuer', 'any-party']),
          operation: z.string(),
          roles: z.array(z.enum(roles)),
          says: z
            .enum(transcribable)
            .exactOptional()
            .meta({ description: 'The act that the letter has to be, where the other State is not connected' }),
        })
        .exactOptional(),
    })
    .meta({ id: 'GuardCondition' }),
);

/** How the guard of the movement at hand stands, as far as the caller's side may know. */
export const guardView = once(() =>
  z
    .object({
      caseId: z.uuid(),
      kind: z.enum(movementKinds),
      mover: z.enum(['requesting', 'requested']),
      at: instant(),
      movement: z.int().exactOptional(),
      revision: z.int().exactOptional(),
      mayDepart: z.boolean().exactOptional().meta({ description: 'Whether every condition is met; for the moving State only' }),
      conditions: z.array(condition()),
      stops: z
        .array(
          z.object({
            country: state(),
            since: instant(),
            recordedIn: z
              .uuid()
              .exactOptional()
              .meta({ description: 'The case of your State in which the stop stands, where it is another one' }),
            from: instant().exactOptional().meta({ description: 'Reopened: nobody departs before' }),
          }),
        )
        .meta({ description: 'The stops for real risk of your own State that stand against the way' }),
      otherProcedures: z.array(z.uuid()).meta({
        description:
          'The files of another procedure of your own State that hold the person, by number. What stands in them is not for this authority; that one is about somebody else is said by proposeReopening with recordedIn.',
      }),
      linkedCases: z
        .array(
          z.object({
            caseId: z.uuid(),
            relation: z.enum(relations).meta({ description: 'What the person of that case is to the person of this one' }),
            openedBy: state()
              .exactOptional()
              .meta({ description: 'The State that opened that case, where it is that one that names this' }),
            since: instant().exactOptional().meta({ description: 'Since when it names this case' }),
          }),
        )
        .meta({
          description:
            'The cases of members of the family that the guard looks at, of those that your State is a party to; for the moving State only. A finding on each child there is recorded by recordBestInterest.',
        }),
      moreStops: z.literal(true).exactOptional().meta({
        description:
          'That your State’s register keeps more of persons by whom this one may be known than is shown here. Once those shown are found to be of somebody else, the next are.',
      }),
      assumptions: z.array(z.string()),
    })
    .meta({ id: 'Guard' }),
);
