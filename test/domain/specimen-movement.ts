import { neverStopped } from '../../domain/agreement/use-stop.ts';
import { acceptCase } from '../../domain/case/accept-case.ts';
import { closeCase } from '../../domain/case/close-case.ts';
import { openCase } from '../../domain/case/open-case.ts';
import { withdrawAcceptance } from '../../domain/case/withdraw-acceptance.ts';
import { withdrawCase } from '../../domain/case/withdraw-case.ts';
import { type RiskFinding, riskGrounds } from '../../domain/file/assessment.ts';
import type { GuardedFiles } from '../../domain/file/files.ts';
import { emptyOwnFile, type OwnFile } from '../../domain/file/own-file.ts';
import type { Plan } from '../../domain/file/plan.ts';
import type { CaseStatus, ReadmissionCase } from '../../domain/file/readmission-case.ts';
import { authoriseDeparture } from '../../domain/movement/authorise-departure.ts';
import { confirmTransfer } from '../../domain/movement/confirm-transfer.ts';
import { openTakeBack } from '../../domain/movement/open-take-back.ts';
import { planTransfer } from '../../domain/movement/plan-transfer.ts';
import { recordArrival } from '../../domain/movement/record-arrival.ts';
import { recordDeparture } from '../../domain/movement/record-departure.ts';
import { recordTakingBack } from '../../domain/movement/record-taking-back.ts';
import type { StateCode } from '../../domain/state-code.ts';
import { addHours, type Instant } from '../../domain/time/instant.ts';
import {
  accepted,
  anAgreement,
  at,
  day,
  done,
  frozen,
  KZ,
  NL,
  opened,
  opening,
  received,
  refused,
  sharedOf,
  someFacts,
} from './specimen.ts';
import { toldAndScreened } from './specimen-told.ts';

/** Nobody has stopped using the agreement. */
export const inUse = { requesting: neverStopped, requested: neverStopped };

/** Neither register keeps anything of the person, and no other case names this one. */
export const bothConnected = { requesting: false, requested: false };

export const nothingBeside = { keptBy: { requesting: [], requested: [] }, linkedFrom: [], onPaper: bothConnected };

/** The morning of the departure: the supervisor looks at the guard at 8 o'clock UTC, the flight leaves at 10. */
export const morning = at('2026-06-20T08:00:00Z');

/** A way from the State to the other, by air, on the morning of the departure, with the person's own passport. */
export const aPlan = (changes: Partial<Plan> = {}, from: StateCode = NL, to: StateCode = KZ): Plan =>
  frozen({
    mode: 'air',
    legs: [
      {
        from: { state: from, name: 'Schiphol' },
        to: { state: to, name: 'Almaty' },
        departsAt: addHours(morning, 2),
        arrivesAt: addHours(morning, 9),
        transport: 'KC 904',
      },
    ],
    escorts: [],
    document: { kind: 'passport', number: 'N1', issuedBy: KZ, validUntil: day('2027-06-20'), checkedOn: day('2026-06-10') },
    ...changes,
  });

const findings = (finding: RiskFinding) =>
  Object.fromEntries(riskGrounds.map((ground) => [ground, finding])) as Record<(typeof riskGrounds)[number], RiskFinding>;

/** What an assessor found for those States, alike on every ground. */
export const assessed = (countries: readonly StateCode[] = [KZ], finding: RiskFinding = 'no-real-risk') =>
  frozen({
    countries: countries.map((country) => ({ country, findings: findings(finding), sources: ['A report'] })),
    heard: { was: 'heard', heardOn: day('2026-06-18') },
    assessor: 'Assessor',
    assessedAt: addHours(morning, -24),
    confirmedAt: addHours(morning, -24),
    personEdition: 1,
    by: 'subject-of-the-assessor',
    confirmedBy: 'subject-of-the-assessor',
  } as const);

/** An own file in which every fact that the guard asks of the moving State is there and fresh on the morning of the departure. */
export const guardedOwn = (changes: Partial<OwnFile> = {}, to: StateCode = KZ): OwnFile =>
  frozen({
    returnDecision: {
      kind: 'obligation-to-leave',
      reference: 'R-1',
      decidedOn: day('2026-05-01'),
      notifiedOn: day('2026-05-02'),
      language: 'Kazakh',
      enforceableFrom: day('2026-06-10'),
      countries: [to],
      recordedAt: opening,
    },
    ...toldAndScreened(),
    remedies: {
      state: 'none-lodged',
      appealPeriodEndsOn: day('2026-06-05'),
      certifiedAt: addHours(morning, -2),
      certifiedBy: 'Court registry',
      reference: 'C-1',
      decision: 'R-1',
      recordedAt: addHours(morning, -2),
    },
    claim: { outcome: 'none', checkedOn: day('2026-06-19'), source: 'Register', recordedAt: addHours(morning, -20) },
    assessment: assessed([to]),
    fitness: {
      fit: true,
      examinedOn: day('2026-06-19'),
      validUntil: day('2026-06-25'),
      doctor: 'Doctor',
      recordedAt: addHours(morning, -20),
    },
    escort: { escorts: 0, medical: false, reasons: 'Goes of own will.', official: 'Head', decidedAt: addHours(morning, -20) },
    ...changes,
  });

/** The files that the guard reads, with the requesting State acting. */
export const guarded = (
  shared: ReadmissionCase,
  requesting: OwnFile = guardedOwn(),
  requested: OwnFile = emptyOwnFile,
): GuardedFiles => frozen({ shared, own: requesting, owns: { requesting, requested }, uses: inUse, ...nothingBeside });

/** The same with the requested State acting: it moves the person in a taking back. */
export const guardedByRequested = (
  shared: ReadmissionCase,
  requested: OwnFile,
  requesting: OwnFile = emptyOwnFile,
): GuardedFiles => frozen({ shared, own: requested, owns: { requesting, requested }, uses: inUse, ...nothingBeside });

const files = (shared: ReadmissionCase, own: OwnFile = emptyOwnFile) => ({ shared, own });

export const planned = (file: ReadmissionCase = accepted(), plan: Plan = aPlan()): ReadmissionCase =>
  sharedOf(done(planTransfer(guarded(file, emptyOwnFile), plan, anAgreement(), at('2026-06-10T08:00:00Z'))));

export const confirmed = (file: ReadmissionCase = planned()): ReadmissionCase =>
  sharedOf(done(confirmTransfer(files(file), { official: 'Head', meetingPoint: 'Office 4' }, at('2026-06-11T08:00:00Z'))));

/** The moving State's own file with an authorisation of the morning. */
export const authorisedOwn = (file: ReadmissionCase = confirmed(), own: OwnFile = guardedOwn()): OwnFile => {
  const moved = done(
    authoriseDeparture(guarded(file, own), { official: 'Head', subject: 'subject-of-the-supervisor' }, anAgreement(), morning),
  );
  if (moved.own === undefined) throw new Error('Nothing was authorised');
  return frozen(moved.own);
};

export const departed = (file: ReadmissionCase = confirmed(), departedAt: Instant = addHours(morning, 2)): ReadmissionCase =>
  sharedOf(done(recordDeparture(guarded(file, authorisedOwn(file)), { departedAt }, anAgreement(), addHours(departedAt, 1))));

const arrival = { arrivedAt: addHours(morning, 9), place: 'Almaty', official: 'Border service' };

export const transferred = (file: ReadmissionCase = departed()): ReadmissionCase =>
  sharedOf(done(recordArrival(files(file), arrival, addHours(morning, 10))));

/** Somebody moved without an authorisation. */
export const movedInBreach = (file: ReadmissionCase = confirmed()): ReadmissionCase =>
  sharedOf(done(recordDeparture(guarded(file), { departedAt: morning }, anAgreement(), addHours(morning, 1))));

export const takeBack = (file: ReadmissionCase = movedInBreach()): ReadmissionCase =>
  sharedOf(done(openTakeBack(files(file), { official: 'Head', reason: 'moved-in-breach' }, addHours(morning, 2))));

/** A taking back under way: the requested State moves the person, under the guard. */
export const takingBack = (): ReadmissionCase => {
  const later = addHours(morning, 3);
  const back = aPlan({}, KZ, NL);
  const [leg] = back.legs;
  const plan = { ...back, legs: [{ ...leg, departsAt: addHours(later, 2), arrivesAt: addHours(later, 9) }] as const };
  const file = confirmedAt(
    sharedOf(done(planTransfer(guardedByRequested(takeBack(), emptyOwnFile), plan, anAgreement(), later))),
    later,
  );
  const { returnDecision: _none, remedies: _neither, ...own } = guardedOwn({}, NL);
  const moved = done(
    authoriseDeparture(guardedByRequested(file, own), { official: 'Head', subject: 'another' }, anAgreement(), later),
  );
  const acting = guardedByRequested(file, moved.own ?? emptyOwnFile);
  return sharedOf(done(recordDeparture(acting, { departedAt: addHours(later, 2) }, anAgreement(), addHours(later, 3))));
};

const confirmedAt = (file: ReadmissionCase, now: Instant): ReadmissionCase =>
  sharedOf(done(confirmTransfer(files(file), { official: 'Head', meetingPoint: 'Office 4' }, now)));

export const takenBack = (file: ReadmissionCase = takingBack()): ReadmissionCase =>
  sharedOf(done(recordTakingBack(files(file), { ...arrival, arrivedAt: addHours(morning, 12) }, addHours(morning, 13))));

export const withdrawn = (): ReadmissionCase => sharedOf(done(withdrawCase(files(received()), { reason: 'Left.' }, morning)));

export const acceptanceWithdrawn = (): ReadmissionCase =>
  sharedOf(
    done(
      withdrawAcceptance(
        files(accepted()),
        {
          official: 'Head',
          grounds: [{ code: 'RR-NOT-NATIONAL' }],
          reasons: 'A new register.',
          evidence: [],
          subject: 'subject-of-the-head',
        },
        morning,
      ),
    ),
  );

export const notified = (): ReadmissionCase => {
  const passport = {
    number: 'N1',
    issuedBy: KZ,
    validUntil: day('2027-06-20'),
    checkedOn: day('2026-06-03'),
    checkedBy: 'Officer',
  };
  return frozen(done(openCase(someFacts({ notice: { passport } }), [anAgreement()], opening)));
};

export const closed = (): ReadmissionCase =>
  sharedOf(done(closeCase(files(refused()), { official: 'Head', side: 'requesting' }, morning)));

/** A case in each status. */
export const inEveryStatus = (): Readonly<Record<CaseStatus, ReadmissionCase>> => ({
  opened: opened(),
  notified: notified(),
  received: received(),
  accepted: accepted(),
  refused: refused(),
  'acceptance-withdrawn': acceptanceWithdrawn(),
  withdrawn: withdrawn(),
  departed: departed(),
  transferred: transferred(),
  'moved-in-breach': movedInBreach(),
  'take-back': takeBack(),
  'taken-back': takenBack(),
  closed: closed(),
});

/** The acceptance of a case at a time of one's choosing. */
export const acceptedAt = (now: Instant): ReadmissionCase =>
  sharedOf(done(acceptCase(files(received()), { official: 'Head' }, now)));
