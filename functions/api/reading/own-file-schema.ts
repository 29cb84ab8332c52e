import * as z from 'zod';
import type { HiddenField, OwnFileView } from '../../../domain/file/case-view.ts';
import { guardConditions } from '../../../domain/file/guard-condition.ts';
import { once } from '../../../domain/once.ts';
import { ownAttachment } from '../../schema/attachment-on-file.ts';
import { instant } from '../../schema/moment.ts';
import { recorded } from '../../schema/recorded.ts';
import { linkedCase } from '../../schema/request.ts';
import { namingNone, showingAllOf } from '../../schema/shown-whole.ts';
import { state } from '../../schema/state.ts';
import { waitingLetter } from '../../schema/transcribed.ts';
import { complaint, complaintAnswer, counsel, notification, personFactsKept } from '../person/person-facts-schema.ts';
import { assessment, escortDecision, hold, protectionFactsKept, remedies } from '../protection/fact-schema.ts';
import { sanctionFactsKept } from '../sanctions/facts-kept.ts';
import { otherPerson, riskStop } from './stop-schema.ts';

const aboutDecision = once(() => ({
  decision: z.string().exactOptional().meta({ description: 'The reference of the return decision that was on record then' }),
}));

const authorisation = once(() =>
  z
    .object({ movement: z.int(), revision: z.int(), official: z.string(), at: instant(), until: instant() })
    .meta({ id: 'Authorisation' }),
);

const elsewhere = once(() =>
  z.object({
    kind: z.literal('stop'),
    caseId: z.uuid(),
    n: z.int(),
    country: state(),
    since: instant(),
    departureFrom: instant().exactOptional(),
  }),
);

/** The two forms of a union, each with when it was recorded. */
const counselRecord = once(() => {
  const [has, hasNot] = counsel().options;
  return z.discriminatedUnion('has', [z.object({ ...has.shape, ...recorded() }), z.object({ ...hasNot.shape, ...recorded() })]);
});

const complaintRecord = once(() => {
  const { complaint: _n, ...answer } = complaintAnswer().shape;
  return z.object({
    n: z.int(),
    ...complaint().shape,
    ...recorded(),
    answer: z.object({ ...answer, at: instant() }).exactOptional(),
  });
});

/**
 * What the caller's own State keeps for itself, as far as the caller's role sees it. A fact of the own file that it lacks does not
 * compile: most stand beside the schema by which they are recorded.
 */
export const ownFile = showingAllOf<OwnFileView, HiddenField>()(
  namingNone<HiddenField>()(
    once(() =>
      z
        .object({
          ...protectionFactsKept(),
          ...personFactsKept(),
          ...sanctionFactsKept(),
          notifications: z.array(z.object({ ...notification().shape, ...aboutDecision(), ...recorded() })).exactOptional(),
          remedies: z.object({ ...remedies().shape, ...aboutDecision(), ...recorded() }).exactOptional(),
          assessment: z
            .object({ ...assessment().shape, assessedAt: instant(), confirmedAt: instant(), personEdition: z.int() })
            .exactOptional(),
          stops: z.array(riskStop()).exactOptional(),
          matches: z
            .array(elsewhere())
            .exactOptional()
            .meta({ description: 'Stops that the register of persons found when your State opened the case' }),
          moreMatches: z
            .literal(true)
            .exactOptional()
            .meta({ description: 'That the register has more of such persons than these' }),
          otherPersons: z.array(otherPerson()).exactOptional(),
          linkedCases: z
            .array(linkedCase())
            .exactOptional()
            .meta({ description: 'Members of the family whose cases the other State of this case cannot read' }),
          holds: z
            .array(
              z.object({
                n: z.int(),
                ...hold().shape,
                placedAt: instant(),
                releasedAt: instant().exactOptional(),
                releaseReason: z.string().exactOptional(),
              }),
            )
            .exactOptional(),
          counsel: counselRecord().exactOptional(),
          complaints: z.array(complaintRecord()).exactOptional(),
          escort: z.object({ ...escortDecision().shape, decidedAt: instant() }).exactOptional(),
          authorisation: authorisation().exactOptional(),
          attachments: z.array(ownAttachment()).exactOptional(),
          transcriptions: z.array(waitingLetter()).exactOptional(),
          reasonsKept: z.string().exactOptional(),
          withdrawalReason: z.string().exactOptional(),
          windowReasons: z.string().exactOptional(),
          cancellationReason: z.string().exactOptional(),
          failureExplanation: z.string().exactOptional(),
          breachLacked: z.array(z.enum(guardConditions)).exactOptional(),
          changedAt: instant().exactOptional(),
        })
        .meta({ id: 'OwnFile', description: 'What the caller’s own State keeps for itself. The other State never sees it.' }),
    ),
  ),
);
