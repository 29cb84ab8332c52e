import * as z from 'zod';
import type { HiddenField } from '../../../domain/file/case-view.ts';
import { once } from '../../../domain/once.ts';
import { transitStatuses } from '../../../domain/transit/transit.ts';
import { transitActs } from '../../../domain/transit/transit-acts.ts';
import type { TransitView } from '../../change/transit/transit-view.ts';
import { unreadable } from '../../http/paging-words.ts';
import type { EarlyLine, TransitLine } from '../../ports/transit-lines.ts';
import { instant } from '../../schema/moment.ts';
import { partnerMessageTypes } from '../../schema/partner-message.ts';
import { namingNone, showingAllOf } from '../../schema/shown-whole.ts';
import { state } from '../../schema/state.ts';
import { transitRequest } from '../../schema/transit-request.ts';
import { assessment } from '../protection/fact-schema.ts';
import { otherPerson, riskStop } from '../reading/stop-schema.ts';
import { givenGround } from './transit-facts-schema.ts';

const status = () => z.enum(transitStatuses);

const readings = z.object({
  earliest: instant(),
  latest: instant(),
  zone: z.string().meta({ description: 'Of the State by whose calendar the latest reading ends' }),
  source: z.string(),
});

/** A clock of a transit: the first instants that are too late in both readings, or why nothing is computed. */
const clock = once(() =>
  z
    .union([readings, z.object({ notComputed: z.string(), source: z.string() })])
    .meta({ id: 'TransitClock', description: 'Until when, in the earliest and the latest reading; or why nothing is computed' }),
);

const owed = once(() => z.array(z.object({ by: z.enum(['requesting', 'transit']), act: z.enum(transitActs), since: instant() })));

const acceptance = once(() =>
  z.object({
    at: instant(),
    official: z.string(),
    meetingPoint: z.string(),
    itineraryEdition: z.int(),
    conditions: z.string().exactOptional(),
  }),
);

const ownFile = namingNone<HiddenField>()(
  once(() =>
    z
      .object({
        assessment: assessment()
          .extend({ assessedAt: instant(), confirmedAt: instant(), personEdition: z.int() })
          .exactOptional(),
        reasonsKept: z.string().exactOptional(),
        stops: z.array(riskStop()).exactOptional(),
        otherPersons: z.array(otherPerson()).exactOptional(),
      })
      .meta({ id: 'TransitOwnFile', description: 'What the transit State keeps for itself; the other State sees nothing of it' }),
  ),
);

/** The transit as one of its States sees it. */
export const transitView = showingAllOf<Omit<TransitView, 'id'>, HiddenField>()(
  once(() =>
    z
      .object({
        transitId: z.uuid(),
        status: status(),
        part: z.enum(['requesting', 'transit']),
        agreement: z.object({ id: z.string(), edition: z.string(), assumptions: z.array(z.string()) }),
        requestingState: state(),
        transitState: state(),
        request: transitRequest(),
        itineraryEdition: z.int().meta({ description: 'Counts the itineraries: an answer is to one of them' }),
        receivedAt: instant(),
        changedAt: instant(),
        deadlines: z.object({ lead: clock(), answer: clock() }),
        owed: owed(),
        source: z.string().exactOptional().meta({ description: 'By which rule it is inadmissible' }),
        article: z.string().exactOptional(),
        earlierAcceptance: acceptance().exactOptional().meta({ description: 'Of another itinerary: it holds no longer' }),
        acceptance: acceptance().exactOptional(),
        refusal: z
          .object({ at: instant(), official: z.string(), grounds: z.array(givenGround()), reasons: z.string().exactOptional() })
          .exactOptional(),
        revocation: z
          .object({
            at: instant(),
            official: z.string(),
            grounds: z.array(givenGround()),
            onwardNotAssured: z.boolean(),
            acknowledgedAt: instant().exactOptional(),
            acknowledgedBy: z.string().exactOptional(),
          })
          .exactOptional(),
        passage: z.object({ enteredAt: instant(), exitedAt: instant().exactOptional() }).exactOptional(),
        takeBackCase: z.uuid().exactOptional().meta({ description: 'The case in which the person is taken back' }),
        takenBackAt: instant().exactOptional(),
        lapsedAt: instant().exactOptional(),
        withdrawnAt: instant().exactOptional(),
        waiting: z.array(z.int()).meta({ description: 'The sequences of messages that wait for one before them' }),
        missing: missing(),
        ownFile: ownFile().exactOptional(),
      })
      .meta({ id: 'TransitView' }),
  ),
);

const waiting = once(() =>
  z
    .array(z.object({ sequence: z.int(), type: z.enum(partnerMessageTypes), receivedAt: instant() }))
    .meta({ description: 'Messages of the requesting State that wait for one before them' }),
);

const missing = once(() =>
  z
    .array(z.object({ from: z.int(), to: z.int() }))
    .meta({ description: 'The sequences of messages that did not come, though later ones did' }),
);

/** The work list of a State. */
export const transitLines = showingAllOf<{ readonly items: readonly TransitLine[]; readonly early?: readonly EarlyLine[] }>()(
  once(() =>
    z
      .object({
        items: z.array(
          z
            .object({
              transitId: z.uuid(),
              status: status(),
              requestingState: state(),
              transitState: state(),
              reference: z.string().meta({ description: 'The requesting State’s reference' }),
              surname: z.string().exactOptional(),
              givenNames: z.string().exactOptional(),
              destination: state(),
              entryAt: instant(),
              exitAt: instant(),
              itineraryEdition: z.int(),
              answer: clock().exactOptional().meta({ description: 'As long as it is not answered' }),
              owed: owed(),
              takeBackCase: z.uuid().exactOptional(),
              agreement: z.string(),
              assumptions: z.array(z.string()),
              receivedAt: instant(),
              changedAt: instant(),
              waiting: waiting().exactOptional(),
              missing: missing().exactOptional(),
            })
            .meta({ id: 'TransitLine' }),
        ),
        unreadable: unreadable(),
        early: z
          .array(
            z
              .object({
                transitId: z.uuid(),
                requestingState: state().meta({ description: 'Who sent the messages' }),
                transitState: state().exactOptional().meta({ description: 'Absent where nothing that waits names it' }),
                waiting: waiting(),
                missing: missing(),
              })
              .meta({ id: 'EarlyTransit' }),
          )
          .exactOptional()
          .meta({
            description: 'Messages about transits that were never asked for: the request, or what stood before, is missing',
          }),
        next: z.string().exactOptional(),
      })
      .meta({ id: 'TransitLines' }),
  ),
);

/** The messages that came to nothing. */
export const rejectedMessages = once(() =>
  z
    .object({
      items: z.array(
        z
          .object({
            messageId: z.string().meta({ description: 'As its sender gave it, or made by the service where it had none' }),
            partner: state().meta({ description: 'Who sent it' }),
            transitState: state().exactOptional().meta({ description: 'Whom it asked, where that could be read' }),
            at: instant(),
            subject: z.string().exactOptional(),
            errors: z.array(z.object({ path: z.string(), kind: z.string().exactOptional(), message: z.string() })),
          })
          .meta({ id: 'RejectedMessage' }),
      ),
      unreadable: unreadable(),
      next: z.string().exactOptional(),
    })
    .meta({ id: 'RejectedMessages' }),
);
