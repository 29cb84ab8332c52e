import { sample } from '../calls.ts';
import { dayInFrance } from '../day-in-france.ts';
import type { OperationName } from '../operations.ts';
import { breachFound, realRisk, type Step, stepsTo } from '../stages.ts';
import type { TransitStage } from '../transits-at-hand.ts';

/** An act, with what is other in its body than in the sample. */
export type Deed = { readonly does: OperationName; readonly but?: Record<string, unknown> };
/** What comes before the first act, the first act, what comes between, and the second. Steps without a person are the usual ones. */
export type Story = {
  /** Which side does both acts, where it is not the requesting one. */
  readonly by?: 'requested';
  readonly before?: readonly Step[];
  readonly first: Deed;
  readonly between?: readonly Step[];
  readonly second: Deed;
};

const corrected: Deed = { does: 'correctPerson' };
const untilReady = stepsTo('ready').filter(({ does }) => does !== 'assessProtection');
const assessed = stepsTo('ready').filter(({ does }) => does === 'assessProtection');
const risk = realRisk('requesting');
const riskFound: Deed = { does: 'assessProtection', but: risk.but ?? {} };
const refoulement = { grounds: [{ code: 'RR-REFOUL', country: 'KZ' }] };
const breach = sample('sanctions/record-return-reason-breach');
const anotherReason = sample('sanctions/record-return-reason-corrected');
const proposed: Step = { does: 'proposeReopening', by: 'requesting', role: 'assessor' };

const decidedBan: Step = { does: 'recordEntryBan', by: 'requesting', sample: 'sanctions/record-entry-ban-decided' };
/** The ban that was decided today is kept. */
const keeping: Deed = {
  does: 'liftSanction',
  but: { outcome: { is: 'kept' }, decidedOn: dayInFrance() },
};

/** What each later act needs on a case that was opened. */
export const needs = {
  assessProtection: [],
  reconfirmAssessment: assessed,
  proposeReopening: [risk],
  authoriseDeparture: [...untilReady, ...assessed],
} as const satisfies Partial<Record<OperationName, readonly Step[]>>;

export const stories: Readonly<Record<string, Story>> = {
  ...Object.fromEntries(
    (Object.keys(needs) as (keyof typeof needs)[]).flatMap((second) => [
      [`openCase ${second}`, { first: { does: 'openCase' }, between: needs[second], second: { does: second } }],
      [`correctPerson ${second}`, { first: corrected, between: needs[second], second: { does: second } }],
    ]),
  ),
  'assessProtection authoriseDeparture': {
    before: untilReady,
    first: { does: 'assessProtection' },
    second: { does: 'authoriseDeparture' },
  },
  'reconfirmAssessment authoriseDeparture': {
    before: [...untilReady, ...assessed],
    first: { does: 'reconfirmAssessment' },
    second: { does: 'authoriseDeparture' },
  },
  'assessProtection proposeReopening': { first: riskFound, second: { does: 'proposeReopening' } },
  'assessProtection reopenStop': { first: riskFound, between: [proposed], second: { does: 'reopenStop' } },
  'proposeReopening reopenStop': { before: [risk], first: { does: 'proposeReopening' }, second: { does: 'reopenStop' } },
  ...Object.fromEntries(
    (
      [
        ['refuseCase', 'received'],
        ['withdrawAcceptance', 'accepted'],
      ] as const
    ).flatMap(([first, stage]) => {
      const story = { by: 'requested', before: stepsTo(stage), first: { does: first, but: refoulement } } as const;
      const proposedThere: Step = { does: 'proposeReopening', by: 'requested', role: 'assessor' };
      return [
        [`${first} proposeReopening`, { ...story, second: { does: 'proposeReopening' } }],
        [`${first} reopenStop`, { ...story, between: [proposedThere], second: { does: 'reopenStop' } }],
      ] as const;
    }),
  ),
  'recordEntryBan confirmEntryBan': { first: { does: 'recordEntryBan' }, second: { does: 'confirmEntryBan' } },
  'recordReturnReason confirmReturnReason': {
    first: { does: 'recordReturnReason', but: breach },
    second: { does: 'confirmReturnReason' },
  },
  'recordReturnReason recordReturnReason': {
    first: { does: 'recordReturnReason' },
    between: [{ does: 'contestReturnReason', by: 'requesting' }],
    second: { does: 'recordReturnReason', but: anotherReason },
  },
  'confirmReturnReason recordReturnReason': {
    before: [breachFound('requesting')],
    first: { does: 'confirmReturnReason' },
    between: [{ does: 'contestReturnReason', by: 'requesting' }],
    second: { does: 'recordReturnReason', but: anotherReason },
  },
  'proposeSanction decideSanction': {
    before: stepsTo('breach-confirmed-by-requesting'),
    first: { does: 'proposeSanction' },
    second: { does: 'decideSanction' },
  },
  'proposeSanction liftSanction': {
    before: stepsTo('breach-confirmed-by-requesting'),
    first: { does: 'proposeSanction' },
    between: [{ does: 'decideSanction', by: 'requesting', role: 'supervisor' }, decidedBan],
    second: keeping,
  },
  'decideSanction liftSanction': {
    before: stepsTo('sanction-proposed-by-requesting'),
    first: { does: 'decideSanction' },
    between: [decidedBan],
    second: keeping,
  },
  'recordReturnReason decideSanction': {
    before: [{ does: 'recordReturnDecision', by: 'requesting' }],
    first: { does: 'recordReturnReason', but: breach },
    between: [
      { does: 'confirmReturnReason', by: 'requesting', role: 'supervisor' },
      { does: 'proposeSanction', by: 'requesting' },
    ],
    second: { does: 'decideSanction' },
  },
  'holdCase releaseHold': {
    first: { does: 'holdCase', but: { kind: 'court-order' } },
    second: { does: 'releaseHold' },
  },
  'recordComplaint answerComplaint': { first: { does: 'recordComplaint' }, second: { does: 'answerComplaint' } },
};

/** The same of a transit: at which stage, and what is done between the two by those who usually do it. */
export type TransitStory = {
  readonly stage: TransitStage;
  readonly first: Deed;
  readonly between?: readonly Deed[];
  /** How long is waited before the second act: a stop that was reopened still bars for 72 hours. */
  readonly hours?: number;
  readonly second: Deed;
};

const [found] = sample('transits/assess-transit')['countries'] as { findings: object }[];
const riskOnTheWay: Deed = {
  does: 'assessTransit',
  but: { countries: [{ ...found, findings: { ...found?.findings, torture: 'real-risk' } }] },
};
const refoulementThere = { grounds: [{ code: 'TR-REFOUL', country: 'TJ' }] };

const risksFound = {
  assessTransit: ['requested', riskOnTheWay],
  refuseTransit: ['requested', { does: 'refuseTransit', but: refoulementThere }],
  revokeTransit: ['accepted', { does: 'revokeTransit', but: refoulementThere }],
} as const satisfies Readonly<Record<string, readonly [TransitStage, Deed]>>;

export const transitStories: Readonly<Record<string, TransitStory>> = {
  'assessTransit acceptTransit': { stage: 'requested', first: { does: 'assessTransit' }, second: { does: 'acceptTransit' } },
  'proposeTransitReopening acceptTransit': {
    stage: 'stopped',
    first: { does: 'proposeTransitReopening' },
    between: [{ does: 'reopenTransitStop' }, { does: 'assessTransit' }],
    hours: 73,
    second: { does: 'acceptTransit' },
  },
  'reopenTransitStop acceptTransit': {
    stage: 'reopening-proposed',
    first: { does: 'reopenTransitStop' },
    between: [{ does: 'assessTransit' }],
    hours: 73,
    second: { does: 'acceptTransit' },
  },
  'proposeTransitReopening reopenTransitStop': {
    stage: 'stopped',
    first: { does: 'proposeTransitReopening' },
    second: { does: 'reopenTransitStop' },
  },
  ...Object.fromEntries(
    Object.entries(risksFound).flatMap(([name, [stage, first]]) => [
      [`${name} proposeTransitReopening`, { stage, first, second: { does: 'proposeTransitReopening' } }],
      [
        `${name} reopenTransitStop`,
        { stage, first, between: [{ does: 'proposeTransitReopening' }], second: { does: 'reopenTransitStop' } },
      ],
    ]),
  ),
};

/** What each act of a case that was opened for a taking back needs there. */
export const takingBacks = {
  assessProtection: [],
  reconfirmAssessment: assessed,
  proposeReopening: [risk],
} as const satisfies Partial<Record<OperationName, readonly Step[]>>;
