import { recordClaimStatus } from '../../../domain/protection/record-claim-status.ts';
import { recordFitness } from '../../../domain/protection/record-fitness.ts';
import { recordNotification } from '../../../domain/protection/record-notification.ts';
import { recordRemedy } from '../../../domain/protection/record-remedy.ts';
import { recordReturnDecision } from '../../../domain/protection/record-return-decision.ts';
import { recordTrafficking } from '../../../domain/protection/record-trafficking.ts';
import { addDays, dayInUtc } from '../../../domain/time/calendar-date.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { KZ, NL } from '../specimen.ts';
import type { Done } from './done.ts';
import { act, heldByFact } from './model.ts';

/** Acts by name, one for each way in which a fact can stand. */
const acts = <How extends string>(ways: readonly How[], named: (how: How) => string, done: (how: How) => Done) =>
  Object.fromEntries(ways.map((how): [string, Done] => [named(how), done(how)]));

const subject = 'officer';

const order = { kind: 'expulsion', decided: -40, notified: -39, enforceable: -5, to: KZ } as const;
const refusal = { ...order, kind: 'refusal-of-entry', decided: -1, notified: -1, enforceable: -1 } as const;

/** Decisions by their days from today, and to where. */
const decisions = {
  'in force': order,
  annulled: { ...order, annulled: -1 },
  'for another State': { ...order, to: NL },
  'not yet enforceable': { ...order, enforceable: 9 },
  'refusing entry yesterday': refusal,
  'refusing entry, day waived': { ...refusal, waived: true },
} as const;

const decided = acts(
  Object.keys(decisions) as (keyof typeof decisions)[],
  (how) => `record a decision ${how}`,
  (how) => (told, world) => {
    const { kind, decided: made, notified, enforceable, to, ...rest } = decisions[how];
    const from = (days: number) => addDays(dayInUtc(world.now), days);
    const facts = {
      kind,
      reference: `R ${how}`,
      decidedOn: from(made),
      notifiedOn: from(notified),
      language: 'Kazakh',
      enforceableFrom: from(enforceable),
      countries: [to],
      ...('annulled' in rest ? { annulledOn: from(rest.annulled) } : {}),
      ...('waived' in rest ? { clearDay: 'waived' as const } : {}),
    };
    if (!act(world, 'requesting', (files) => recordReturnDecision(files, facts, world.now))) return;
    const entry = kind === 'expulsion' ? {} : { entryRefusedOn: facts.notifiedOn, waived: 'waived' in rest };
    const { reference, notifiedOn } = facts;
    told.decision = {
      reference,
      notifiedOn,
      annulled: 'annulled' in rest,
      names: to === KZ,
      enforceable: enforceable < 0,
      ...entry,
    };
  },
);

const informed = acts(
  ['rightly', 'without a copy', 'without the remedies'],
  (how) => `tell the person ${how}`,
  (how) => (told, world) => {
    const facts = {
      of: 'return-decision' as const,
      toldOn: dayInUtc(world.now),
      language: 'Kazakh',
      interpreting: { was: 'by-telephone' as const, interpreter: 'I' },
      copyGiven: how !== 'without a copy',
      remediesExplained: how !== 'without the remedies',
      official: 'H',
    };
    if (act(world, 'requesting', (files) => recordNotification(files, facts, world.now))) {
      told.informed.push({ of: told.decision?.reference, on: facts.toldOn, rightly: how === 'rightly' });
    }
  },
);

const certified = acts(
  ['none lodged', 'lodged', 'pending', 'final and dismissed', 'final, the decision annulled', 'of the day before yesterday'],
  (how) => `certify remedies ${how}`,
  (how) => (told, world) => {
    const certifiedAt = addHours(world.now, how === 'of the day before yesterday' ? -40 : -1);
    const state = how === 'lodged' || how === 'pending' ? how : how.startsWith('final') ? 'final' : 'none-lodged';
    const facts = {
      state: state as 'lodged' | 'pending' | 'final' | 'none-lodged',
      appealPeriodEndsOn: addDays(dayInUtc(world.now), -20),
      certifiedAt,
      certifiedBy: 'C',
      reference: 'C',
      subject,
      ...(state === 'final'
        ? { outcome: how === 'final and dismissed' ? ('dismissed' as const) : ('decision-annulled' as const) }
        : {}),
    };
    act(world, 'requesting', (files) => recordRemedy(files, facts, world.now));
    const of = told.decision?.reference;
    told.remedies = {
      of,
      open: state === 'lodged' || state === 'pending' || how === 'final, the decision annulled',
      certifiedAt,
    };
    heldByFact(told, world, 'requesting', 'appeal');
  },
);

const claimed = acts(
  ['none', 'undecided', 'protected', 'finally-rejected'],
  (how) => `record a claim ${how}`,
  (outcome) => (told, world) => {
    const days = outcome === 'finally-rejected' ? 30 : 0;
    const checkedOn = addDays(dayInUtc(world.now), -days);
    act(world, 'requesting', (files) => recordClaimStatus(files, { outcome, checkedOn, source: 'Register', subject }, world.now));
    told.claim = { barred: outcome === 'undecided' || outcome === 'protected', checkedAt: addHours(world.now, -24 * days) };
    heldByFact(told, world, 'requesting', 'claim');
  },
);

const screened = acts(
  ['clear', 'suspected', 'victim', 'victim-safe'],
  (how) => `screen for trafficking: ${how}`,
  (how) => (told, world) => {
    const facts = {
      finding: how === 'clear' ? ('no-indication' as const) : how === 'suspected' ? ('suspected' as const) : ('victim' as const),
      screenedOn: dayInUtc(world.now),
      authority: 'S',
      subject,
      ...(how === 'victim-safe' ? { safeReturn: { decidedBy: 'J', reasons: 'R' } } : {}),
    };
    act(world, 'requesting', (files) => recordTrafficking(files, facts, world.now));
    told.screened = how;
    heldByFact(told, world, 'requesting', 'trafficking');
  },
);

const examined = acts(
  ['fit', 'with-a-doctor', 'unfit'],
  (how) => `find the person ${how}`,
  (how) => (told, world) => {
    const today = dayInUtc(world.now);
    const facts = { fit: how !== 'unfit', examinedOn: today, validUntil: addDays(today, 90), doctor: 'D' };
    const beside = how === 'with-a-doctor' ? { medicalEscort: true } : {};
    act(world, 'requesting', (files) => recordFitness(files, { ...facts, ...beside }, world.now));
    told.fitness = how;
  },
);

/** What the requesting State learns of the person and records. */
export const recordActs: Readonly<Record<string, Done>> = {
  ...decided,
  ...informed,
  ...certified,
  ...claimed,
  ...screened,
  ...examined,
};
