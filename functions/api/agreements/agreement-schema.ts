import * as z from 'zod';
import { interviewStages } from '../../../domain/agreement/agreement.ts';
import { evidenceKinds } from '../../../domain/agreement/evidence.ts';
import { limitNames } from '../../../domain/agreement/limit.ts';
import { refusalGrounds } from '../../../domain/agreement/refusal-ground.ts';
import { categories, limbs } from '../../../domain/agreement/scope.ts';
import { byName, namesIn } from '../../../domain/by-name.ts';
import { once } from '../../../domain/once.ts';
import { day } from '../../schema/day.ts';
import { instant } from '../../schema/moment.ts';
import { state } from '../../schema/state.ts';
import { rule, ruleOrNone } from './rule-schema.ts';

export const period = once(() =>
  z
    .object({ count: z.int(), unit: z.enum(['hours', 'days', 'calendar-days', 'working-days', 'months', 'years']) })
    .meta({ id: 'Period', description: '`days`: the text leaves open whether hours or working days are meant' }),
);

const limit = once(() =>
  z
    .object({
      owedBy: z.enum(['requesting', 'requested', 'issuer']),
      period: ruleOrNone(period()),
      start: rule(z.string()),
      expiry: ruleOrNone(z.string()),
      extension: ruleOrNone(
        z.union([z.object({ by: period() }), z.object({ to: period() }), z.object({ whileObstacleLasts: z.literal(true) })]),
      ),
    })
    .meta({ id: 'TimeLimit' }),
);

const limits = once(() => z.object(byName(limitNames, () => limit())));

const evidenceRule = once(() =>
  z.object({
    class: z.enum(['proof', 'prima-facie']),
    kinds: z.array(z.enum(evidenceKinds)),
    forms: z.array(z.string()).exactOptional(),
    expiredAtMost: period().exactOptional(),
  }),
);

const sided = once(() => z.record(z.string(), z.enum(['requesting', 'requested'])));

const suspension = once(() =>
  z.object({
    from: day(),
    until: day().exactOptional(),
    categories: z.array(z.enum(categories)).exactOptional(),
    source: z.string(),
  }),
);

/** That your State stopped using an agreement. */
export const useStop = once(() =>
  z
    .object({
      n: z.int(),
      category: z.enum(categories).exactOptional(),
      destination: state().exactOptional(),
      official: z.string(),
      reasons: z.string(),
      since: instant(),
      resumed: z.object({ at: instant(), official: z.string(), reasons: z.string() }).exactOptional(),
    })
    .meta({ id: 'UseStop' }),
);

/** An agreement with all its rules, each with its source, and the stops of the caller's State. */
export const agreementView = once(() =>
  z
    .object({
      id: z.string(),
      edition: z.string(),
      title: z.string(),
      sides: z.array(z.array(state())),
      signed: rule(day()),
      parties: z.array(z.object({ state: state(), ratified: rule(day()), notified: rule(day()) })),
      entryIntoForce: rule(day()),
      ending: z
        .object({ on: rule(day()), how: z.enum(['denounced', 'superseded']), by: z.string().exactOptional() })
        .exactOptional(),
      suspensions: z.array(suspension()),
      scopes: z.array(
        z.object({ category: z.enum(categories), limbs: z.array(z.enum(limbs)).exactOptional(), from: rule(day()) }),
      ),
      exclusions: rule(z.array(z.string())),
      limits: limits(),
      counting: z.object({
        calendar: rule(z.literal('of-the-debtor')),
        firstDay: rule(z.enum(['after-event', 'event'])),
        restDays: rule(z.enum(['saturday-sunday', 'sunday'])),
        rollForward: rule(z.boolean()),
      }),
      urgentTrack: ruleOrNone(z.string()),
      interview: rule(z.array(z.enum(interviewStages))),
      evidence: rule(
        z.object({
          nationals: z.array(evidenceRule()),
          others: z.array(evidenceRule()),
          familyTies: z.array(z.enum(evidenceKinds)).exactOptional(),
        }),
      ),
      refusalInWriting: rule(z.literal(true)),
      refusalGrounds: rule(z.array(z.enum(namesIn(refusalGrounds)))),
      transitGrounds: rule(z.array(z.string())),
      travelDocument: z.object({
        issuer: rule(sided()),
        validity: rule(period()),
        regardlessOfWish: rule(z.boolean()),
        renewedFor: rule(z.object({ atLeast: period(), atMost: period().exactOptional() })),
      }),
      transport: rule(z.array(z.enum(['air', 'land', 'sea']))),
      crossingPoints: rule(z.array(z.string())),
      authorities: rule(z.record(z.string(), z.string())),
      languages: rule(z.object({ working: z.string(), prevailing: z.string() })),
      costs: rule(z.string()),
      suspending: rule(z.string()),
      denouncing: rule(z.string()),
      assumptions: z.array(z.string()),
      stops: z
        .array(useStop())
        .meta({ description: 'The stops of your State that stand, and the last that ended; those of others are theirs' }),
      earlierStops: z.int().min(0).meta({ description: 'How many stops of your State ended before those and are not shown' }),
    })
    .meta({ id: 'Agreement' }),
);

/** An agreement or treaty in a list. */
export const agreementSummary = once(() =>
  z
    .object({
      id: z.string(),
      kind: z.enum(['readmission', 'transfer-of-convicted-persons']),
      title: z.string(),
      states: z.array(state()),
      rules: z.enum(['loaded', 'not-loaded']).meta({ description: 'No case is opened under one whose rules are not loaded' }),
      edition: z.string().exactOptional(),
      stage: z.string().exactOptional(),
      signed: rule(day()).exactOptional(),
      ratification: z.string().exactOptional(),
      entryIntoForce: rule(day()),
      source: z.string().exactOptional(),
      assumptions: z.array(z.string()),
    })
    .meta({ id: 'AgreementSummary' }),
);
