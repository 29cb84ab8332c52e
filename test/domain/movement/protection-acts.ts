import type { Side } from '../../../domain/caller.ts';
import { assessProtection } from '../../../domain/protection/assess-protection.ts';
import { riskGrounds } from '../../../domain/protection/assessment.ts';
import { holdCase } from '../../../domain/protection/hold-case.ts';
import { reconfirmAssessment } from '../../../domain/protection/reconfirm-assessment.ts';
import { recordBestInterest } from '../../../domain/protection/record-best-interest.ts';
import { recordClaimStatus } from '../../../domain/protection/record-claim-status.ts';
import { recordFitness } from '../../../domain/protection/record-fitness.ts';
import { recordRemedy } from '../../../domain/protection/record-remedy.ts';
import { recordReturnDecision } from '../../../domain/protection/record-return-decision.ts';
import { releaseHold } from '../../../domain/protection/release-hold.ts';
import { addDays, dayInUtc } from '../../../domain/time/calendar-date.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { FR, KZ } from '../specimen.ts';
import type { Done } from './done.ts';
import { act } from './model.ts';

const guardian = { name: 'Authority', relation: 'authority', contact: 'Office', acceptedInWriting: true };

/** What the requesting State learns and records of the person, and what either side holds. */
export const protectionActs: Readonly<Record<string, Done>> = {
  ...Object.fromEntries(
    (['in force', 'annulled', 'for another State', 'not yet enforceable'] as const).map((how): [string, Done] => [
      `record a decision ${how}`,
      (told, world) => {
        const today = dayInUtc(world.now);
        const [decidedOn, notifiedOn] = [addDays(today, -40), addDays(today, -39)];
        const enforceableFrom = addDays(today, how === 'not yet enforceable' ? 9 : -5);
        const facts = { kind: 'expulsion' as const, reference: 'R', decidedOn, notifiedOn, language: 'Kazakh', enforceableFrom };
        const countries = [how === 'for another State' ? FR : KZ];
        const annulled = how === 'annulled' ? { annulledOn: addDays(today, -1) } : {};
        act(world, 'requesting', (files) => recordReturnDecision(files, { ...facts, countries, ...annulled }, world.now));
        told.decision = {
          annulled: how === 'annulled',
          names: how !== 'for another State',
          enforceable: how !== 'not yet enforceable',
        };
      },
    ]),
  ),
  ...Object.fromEntries(
    (
      [
        ['none lodged', 1, false],
        ['pending', 1, true],
        ['of the day before yesterday', 40, false],
      ] as const
    ).map(([how, hours, pending]): [string, Done] => [
      `certify remedies ${how}`,
      (told, world) => {
        const certifiedAt = addHours(world.now, -hours);
        const facts = { appealPeriodEndsOn: addDays(dayInUtc(world.now), -20), certifiedAt, certifiedBy: 'C', reference: 'C' };
        const state = pending ? 'pending' : 'none-lodged';
        act(world, 'requesting', (files) => recordRemedy(files, { ...facts, state }, world.now));
        told.remedies = { pending, certifiedAt };
      },
    ]),
  ),
  ...Object.fromEntries(
    (
      [
        ['none', 0],
        ['undecided', 0],
        ['protected', 0],
        ['finally-rejected', 30],
      ] as const
    ).map(([outcome, days]): [string, Done] => [
      `record a claim ${outcome}, checked ${days} days ago`,
      (told, world) => {
        const checkedOn = addDays(dayInUtc(world.now), -days);
        act(world, 'requesting', (files) => recordClaimStatus(files, { outcome, checkedOn, source: 'Register' }, world.now));
        told.claim = { barred: outcome === 'undecided' || outcome === 'protected', checkedAt: addHours(world.now, -24 * days) };
      },
    ]),
  ),
  ...Object.fromEntries(
    (['no-real-risk', 'real-risk', 'undetermined', 'by the supervisor'] as const).map((how): [string, Done] => [
      `assess ${how}`,
      (told, world) => {
        const finding = how === 'by the supervisor' ? 'no-real-risk' : how;
        const findings = Object.fromEntries(riskGrounds.map((ground) => [ground, 'no-real-risk'])) as Record<
          (typeof riskGrounds)[number],
          typeof finding
        >;
        const countries = [{ country: KZ, findings: { ...findings, 'persecution-social-group': finding }, sources: ['S'] }];
        const subject = how === 'by the supervisor' ? 'supervisor' : 'assessor';
        const heard = { was: 'not-heard' as const, whyNot: 'Refused.' };
        act(world, 'requesting', (files) => assessProtection(files, { countries, heard, assessor: 'A', subject }, world.now));
        told.assessment = {
          safe: finding === 'no-real-risk',
          at: world.now,
          confirmedAt: world.now,
          edition: told.edition,
          by: subject,
        };
      },
    ]),
  ),
  'confirm the assessment': (told, world) => {
    const done = act(world, 'requesting', (files) => reconfirmAssessment(files, { subject: 'assessor' }, world.now));
    if (done && told.assessment !== undefined) told.assessment = { ...told.assessment, confirmedAt: world.now };
  },
  ...Object.fromEntries(
    (['requesting', 'requested'] as const).flatMap((side: Side): [string, Done][] => [
      [
        `hold on the ${side} side`,
        (told, world) => {
          act(world, side, (files) => holdCase(files, { kind: 'escort', reason: 'R' }, world.now));
          told.holds[side] += 1;
          told.heldAt = world.now;
        },
      ],
      [
        `release the last hold of the ${side} side`,
        (told, world) => {
          const open = (world.owns[side].holds ?? []).filter(({ releasedAt }) => releasedAt === undefined).at(-1);
          if (open === undefined) return;
          act(world, side, (files) => releaseHold(files, { hold: open.n, reason: 'R' }, world.now));
          told.holds[side] -= 1;
        },
      ],
    ]),
  ),
  ...Object.fromEntries(
    (
      [
        ['fit', true],
        ['unfit', false],
      ] as const
    ).map(([how, fit]): [string, Done] => [
      `find the person ${how}`,
      (told, world) => {
        const today = dayInUtc(world.now);
        const facts = { fit, examinedOn: today, validUntil: addDays(today, 90), doctor: 'D' };
        act(world, 'requesting', (files) => recordFitness(files, facts, world.now));
        told.fitness = fit;
      },
    ]),
  ),
  ...Object.fromEntries(
    (
      [
        ['in-best-interest', true],
        ['not-in-best-interest', false],
      ] as const
    ).flatMap(([finding, good]): [string, Done][] => [
      [
        `find it ${finding} of the person`,
        (told, world) => {
          const facts = { finding, guardian, decidedBy: 'J', reasons: 'R' };
          act(world, 'requesting', (files) => recordBestInterest(files, facts, world.now));
          told.bestInterest = good;
        },
      ],
      [
        `find it ${finding} of the child`,
        (told, world) => {
          const [child] = world.shared.person.minorChildren ?? [];
          if (child === undefined) return;
          const facts = { child, finding, guardian, decidedBy: 'J', reasons: 'R' };
          act(world, 'requesting', (files) => recordBestInterest(files, facts, world.now));
          told.childInterest = good;
        },
      ],
    ]),
  ),
};
