import type { Side } from '../../../domain/caller.ts';
import { riskGrounds } from '../../../domain/file/assessment.ts';
import { assessProtection } from '../../../domain/protection/assess-protection.ts';
import { holdCase } from '../../../domain/protection/hold-case.ts';
import { proposeReopening } from '../../../domain/protection/propose-reopening.ts';
import { reconfirmAssessment } from '../../../domain/protection/reconfirm-assessment.ts';
import { recordBestInterest } from '../../../domain/protection/record-best-interest.ts';
import { recordComplaint } from '../../../domain/protection/record-complaint.ts';
import { releaseHold } from '../../../domain/protection/release-hold.ts';
import { reopenStop } from '../../../domain/protection/reopen-stop.ts';
import { dayInUtc } from '../../../domain/time/calendar-date.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { KZ } from '../specimen.ts';
import type { Done } from './done.ts';
import { act, heldByFact, type Told, type World } from './model.ts';

const guardian = { name: 'Authority', relation: 'authority', contact: 'Office', acceptedInWriting: true };
const roles = ['officer', 'supervisor', 'assessor'] as const;

const assess = (world: World, side: Side, finding: 'no-real-risk' | 'real-risk' | 'undetermined', subject: string): void => {
  const safe = Object.fromEntries(riskGrounds.map((ground) => [ground, 'no-real-risk']));
  const findings = { ...safe, 'persecution-social-group': finding } as Record<(typeof riskGrounds)[number], typeof finding>;
  const countries = [{ country: KZ, findings, sources: ['S'] }];
  const heard = { was: 'not-heard' as const, whyNot: 'Refused.' };
  act(world, side, (files) => assessProtection(files, { countries, heard, assessor: 'A', subject }, world.now));
};

/** A finding adds a stop where none stands already for that country. */
const toldRisk = (told: Told, side: Side): void => {
  if (told.stops[side].every(({ until }) => until !== undefined)) told.stops[side].push({});
};

const assessing: Readonly<Record<string, Done>> = Object.fromEntries([
  ...(['no-real-risk', 'real-risk', 'undetermined', 'by the supervisor'] as const).map((how): [string, Done] => [
    `assess ${how}`,
    (told, world) => {
      const finding = how === 'by the supervisor' ? 'no-real-risk' : how;
      const by = how === 'by the supervisor' ? 'supervisor' : 'assessor';
      assess(world, 'requesting', finding, by);
      const { now: at } = world;
      told.assessment = { safe: finding === 'no-real-risk', at, confirmedAt: at, edition: told.edition, by, confirmedBy: by };
      if (finding === 'real-risk') toldRisk(told, 'requesting');
    },
  ]),
  ...(['no-real-risk', 'real-risk'] as const).map((finding): [string, Done] => [
    `assess ${finding} on the other side`,
    (told, world) => {
      assess(world, 'requested', finding, 'assessor');
      told.othersRisk = finding === 'real-risk';
      if (finding === 'real-risk') toldRisk(told, 'requested');
    },
  ]),
]);

const reopening = (side: Side): readonly [string, Done] => [
  `reopen the last stop of the ${side} side`,
  (told, world) => {
    const stop = world.owns[side].stops?.at(-1)?.n ?? 0;
    const facts = { fact: 'finding-disproved' as const, explanation: 'E', sources: ['S'], assessor: 'B', subject: 'second' };
    act(world, side, (files) => proposeReopening(files, { stop, ...facts }, world.now));
    const counselTold = { who: 'person' as const, toldAt: world.now, how: 'In writing' };
    const done = act(world, side, (files) =>
      reopenStop(files, { stop, official: 'H', counselTold, subject: 'another supervisor' }, world.now),
    );
    if (!done) return;
    const open = told.stops[side].findLast(({ until }) => until === undefined);
    if (open !== undefined) open.until = addHours(world.now, 72);
  },
];

const holding = (side: Side): readonly (readonly [string, Done])[] => [
  [
    `hold on the ${side} side`,
    (told, world) => {
      const facts = { kind: 'escort' as const, reason: 'R', subject: 'officer', roles };
      act(world, side, (files) => holdCase(files, facts, world.now));
      told.holds[side] += 1;
      told.heldAt[side] = world.now;
    },
  ],
  [
    `release the last hold of the ${side} side`,
    (told, world) => {
      const open = (world.owns[side].holds ?? []).filter(({ releasedAt }) => releasedAt === undefined).at(-1);
      const facts = { hold: open?.n ?? 0, reason: 'R', subject: 'releaser', roles };
      if (act(world, side, (files) => releaseHold(files, facts, world.now))) told.holds[side] -= 1;
    },
  ],
];

const interests: Readonly<Record<string, Done>> = Object.fromEntries(
  (['in-best-interest', 'not-in-best-interest'] as const).flatMap((finding): [string, Done][] => {
    const facts = { finding, guardian, decidedBy: 'J', reasons: 'R' };
    const good = finding === 'in-best-interest';
    return [
      [
        `find it ${finding} of the person`,
        (told, world) => {
          act(world, 'requesting', (files) => recordBestInterest(files, facts, world.now));
          told.bestInterest = good;
        },
      ],
      [
        `find it ${finding} of the child`,
        (told, world) => {
          const [child] = world.shared.person.minorChildren ?? [];
          if (child === undefined) return;
          act(world, 'requesting', (files) => recordBestInterest(files, { ...facts, child }, world.now));
          told.childInterest = good;
        },
      ],
      [
        `find it ${finding} of each child with a case of its own`,
        (told, world) => {
          for (const [linkedCase, child] of Object.entries(told.linkedChildren)) {
            const done = act(world, 'requesting', (files) => recordBestInterest(files, { ...facts, linkedCase }, world.now));
            if (!done) throw new Error('A State cannot mend what its guard lacks');
            child.settled = good;
          }
        },
      ],
    ];
  }),
);

/** What assessors, supervisors and those who speak for the person do, and what either side holds. */
export const protectionActs: Readonly<Record<string, Done>> = {
  ...assessing,
  ...Object.fromEntries(
    ['assessor', 'supervisor', 'officer'].map((subject): [string, Done] => [
      `confirm the assessment as the ${subject}`,
      (told, world) => {
        const done = act(world, 'requesting', (files) => reconfirmAssessment(files, { subject }, world.now));
        if (done && told.assessment !== undefined)
          told.assessment = { ...told.assessment, confirmedAt: world.now, confirmedBy: subject };
      },
    ]),
  ),
  'complain of a risk on return': (told, world) => {
    const facts = { from: 'person' as const, matter: 'risk-on-return' as const, channel: 'C', text: 'T', subject: 'officer' };
    act(world, 'requesting', (files) => recordComplaint(files, { ...facts, receivedOn: dayInUtc(world.now) }, world.now));
    heldByFact(told, world, 'requesting', 'protection');
  },
  ...Object.fromEntries((['requesting', 'requested'] as const).flatMap((side) => [reopening(side), ...holding(side)])),
  ...interests,
};
