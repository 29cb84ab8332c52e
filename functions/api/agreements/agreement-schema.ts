import * as z from 'zod';
import { interviewStages, transportModes, wrongTransferPayers } from '../../../domain/agreement/agreement.ts';
import { evidenceKinds } from '../../../domain/agreement/evidence.ts';
import { shownFacts } from '../../../domain/agreement/evidence-rule.ts';
import { exclusionGrounds, ownVisaExceptions } from '../../../domain/agreement/exclusion.ts';
import { refusalGrounds } from '../../../domain/agreement/refusal-ground.ts';
import { categories, limbs, thirdStateFilters, treatedAsNationals } from '../../../domain/agreement/scope.ts';
import { byName, namesIn } from '../../../domain/by-name.ts';
import { once } from '../../../domain/once.ts';
import { day } from '../../schema/day.ts';
import { instant } from '../../schema/moment.ts';
import { state } from '../../schema/state.ts';
import { requestBiometrics, requestChannel, requestForms } from './request-form-schema.ts';
import { known, rule, ruleOrNone } from './rule-schema.ts';
import { firstDay, limits, period } from './time-limit-schema.ts';

const validity = once(() =>
  z.union([z.object({ atLeast: period() }), z.object({ atMost: period() }), z.object({ exactly: period() })]),
);

const exclusion = once(() =>
  z.object({
    ground: z.enum(exclusionGrounds),
    unless: z.array(z.enum(ownVisaExceptions)).exactOptional(),
    transitVisaApart: z.literal(true).exactOptional(),
  }),
);

const noRequest = once(() =>
  z.object({
    nationals: z.array(z.enum(evidenceKinds)).exactOptional(),
    nationalsOf: z.array(z.object({ state: state(), papers: z.array(z.enum(evidenceKinds)) })).exactOptional(),
    notFormerNationals: z.literal(true).exactOptional(),
    withinTimeToFile: z.literal(true).exactOptional(),
    others: z.object({ permits: z.array(z.enum(['visa', 'residence-permit'])), passportToo: z.boolean() }).exactOptional(),
  }),
);

const evidenceRule = once(() =>
  z.object({
    class: z.enum(['proof', 'prima-facie']),
    kinds: z.array(z.enum(evidenceKinds)),
    forms: z.array(z.string()).exactOptional(),
    expiredAtMost: period()
      .exactOptional()
      .meta({ description: 'For how long after its validity ended; for ever where it is absent, not at all with a count of 0' }),
    expiredOnly: z.literal(true).exactOptional().meta({ description: 'Only once its validity has ended' }),
    issuedBy: z
      .union([z.enum(['requesting', 'requested']), state()])
      .exactOptional()
      .meta({ description: 'Whose document it has to be: of one State, or of either side of the request' }),
    requestedState: state().exactOptional().meta({
      description: 'Which State has to be the one asked, where the line speaks of its nationality, or of ties to it, alone',
    }),
    shows: z.enum(shownFacts).exactOptional().meta({
      description:
        'Which fact the line speaks for, where the text keeps a list for each: the crossing, or the stay and its title',
    }),
    article: z.string().exactOptional().meta({ description: 'Of this line: article, annex and item' }),
    note: z.string().exactOptional().meta({ description: 'A condition of the list that is not told otherwise' }),
  }),
);

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
      editionFrom: known(day()).meta({ description: 'Since when what this edition holds applies' }),
      title: known(z.string()),
      sides: known(z.array(z.array(state()))),
      readIn: ruleOrNone(z.string()).meta({
        description: 'In which language the text was read. Where another prevails and was not read, what it may say stays open',
      }),
      signed: rule(day()),
      parties: z.array(z.object({ state: state(), ratified: rule(day()), notified: rule(day()) })),
      entryIntoForce: rule(day()),
      provisionalFrom: known(day()).exactOptional().meta({
        description: 'Applied before its entry into force, so far as the law of the parties allowed; no case opens by that',
      }),
      ending: z
        .object({ on: rule(day()), how: known(z.enum(['denounced', 'superseded'])), by: known(z.string()).exactOptional() })
        .exactOptional(),
      suspensions: z.array(suspension()),
      treatedAsNationals: ruleOrNone(z.array(z.enum(treatedAsNationals))),
      scopes: z.array(
        z.object({
          category: known(z.enum(categories)),
          limbs: rule(z.array(z.enum(limbs)))
            .exactOptional()
            .meta({ description: 'What ties the person to the requested State: one suffices; unset, any' }),
          requestedState: known(state()).exactOptional().meta({ description: 'Where it is the duty of one State alone' }),
          thirdStates: rule(z.enum(thirdStateFilters))
            .exactOptional()
            .meta({ description: 'Where it holds for nationals of some third States alone' }),
          from: rule(day()).meta({ description: 'Unset, it holds from the entry into force' }),
        }),
      ),
      exclusions: ruleOrNone(z.array(exclusion())),
      noRequest: ruleOrNone(noRequest()),
      limits: limits(),
      counting: z
        .object({
          calendar: rule(z.enum(['of-the-debtor', 'of-the-receiver'])),
          firstDay: rule(firstDay()),
          restDays: rule(z.enum(['saturday-sunday', 'sunday'])),
          rollForward: rule(z.boolean()),
        })
        .meta({ description: 'How days are counted. Where one of these is unset, both readings are kept' }),
      urgentTrack: ruleOrNone(z.string()),
      interview: rule(z.array(z.enum(interviewStages))),
      evidence: rule(
        z.object({
          nationals: z.array(evidenceRule()),
          others: z.array(evidenceRule()),
          familyTies: z.array(z.enum(evidenceKinds)).exactOptional(),
        }),
      ),
      refusalInWriting: ruleOrNone(z.literal(true)),
      refusalGrounds: rule(z.array(z.enum(namesIn(refusalGrounds)))),
      transitFrom: ruleOrNone(day()),
      transitGrounds: ruleOrNone(z.array(z.string())),
      transitDuty: ruleOrNone(z.array(z.string())).meta({ description: 'The grounds on which a transit must be refused' }),
      transitModes: ruleOrNone(z.array(z.enum(transportModes))),
      travelDocument: z.object({
        issuer: z.object(byName(categories, () => ruleOrNone(z.enum(['requesting', 'requested'])))),
        validity: z.object(byName(categories, () => ruleOrNone(validity()))),
        regardlessOfWish: ruleOrNone(z.boolean()),
        renewedFor: ruleOrNone(
          z.union([z.object({ asBefore: z.literal(true) }), z.object({ atLeast: period(), atMost: period().exactOptional() })]),
        ),
      }),
      transport: ruleOrNone(z.array(z.enum(transportModes))),
      crossingPoints: rule(z.array(z.string())),
      authorities: rule(z.record(z.string(), z.string())),
      requestChannel: ruleOrNone(requestChannel()),
      requestForms: ruleOrNone(requestForms()),
      requestBiometrics: ruleOrNone(requestBiometrics()),
      workingLanguage: ruleOrNone(z.string()),
      prevailingText: ruleOrNone(z.string()).meta({ description: 'Which text decides; none where all are equally authentic' }),
      costs: rule(z.string()),
      wrongTransferCosts: ruleOrNone(z.enum(wrongTransferPayers)),
      personalData: rule(z.string()),
      suspending: ruleOrNone(z.string()),
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
