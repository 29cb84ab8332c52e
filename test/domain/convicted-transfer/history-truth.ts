import { addDays, dayInUtc } from '../../../domain/time/calendar-date.ts';
import { addHours } from '../../../domain/time/instant.ts';
import type { Deed, History, Truth } from './history.ts';
import { hoursBetween, isGone, isStoppedElsewhere } from './history-law.ts';
import { sideOf } from './history-moves.ts';

/** The agreement of each State fell, and what rested on them. */
const agreementsFall = (truth: Truth): void => {
  truth.agreedBefore = [...truth.agreedBefore, ...Object.values(truth.agreed)];
  truth.agreed = {};
  truth.decided = undefined;
  truth.plan = undefined;
  truth.authorised = undefined;
  if (truth.status === 'agreed') truth.status = 'requested';
};

/** Consent fell, and with it what rested on it. */
const consentFalls = (truth: Truth): void => {
  truth.consent = undefined;
  truth.consentFell = true;
  agreementsFall(truth);
};

const agrees = (truth: Truth, side: 'sentencing' | 'administering', by: string): void => {
  truth.agreed[side] = by;
  if (Object.keys(truth.agreed).length === 2) truth.status = 'agreed';
};

type Effect = (truth: Truth, deed: Deed, history: History) => void;

/** What is true after it was done. */
const effects: Readonly<Record<Deed['does'], Effect>> = {
  wait: (_truth, { hours }, history) => {
    history.now = addHours(history.now, hours);
  },
  inform: (truth) => {
    truth.informed = true;
  },
  consent: (truth, { by }) => {
    truth.consent = { by, verified: false };
  },
  verify: (truth, { well }) => {
    if (!well) consentFalls(truth);
    if (well && truth.consent !== undefined) truth.consent.verified = true;
  },
  'withdraw-consent': (truth) => {
    if (isGone(truth)) truth.status = 'handed-over-in-breach';
    if (isGone(truth) || truth.status === 'ended') truth.consent = undefined;
    else consentFalls(truth);
  },
  sentence: (truth, { well }) => {
    truth.long = well;
    truth.custodial = true;
  },
  'no-prison': (truth) => {
    truth.long = true;
    truth.custodial = false;
  },
  request: (truth, { by }) => {
    truth.status = 'requested';
    truth.asked = by;
  },
  finality: (truth, { well }) => {
    truth.final = well;
  },
  proceedings: (truth, { well }, { now }) => {
    truth.proceedings = { none: well, on: dayInUtc(now) };
  },
  nationality: (truth, { well }) => {
    truth.national = well;
  },
  crime: (truth, { well }) => {
    truth.crime = well;
  },
  'agree-sentencing': (truth, { by }) => agrees(truth, 'sentencing', by),
  'agree-administering': (truth, { by }) => agrees(truth, 'administering', by),
  refuse: (truth) => {
    truth.status = 'refused';
  },
  decide: (truth) => {
    truth.decided = truth.long === true ? 'long' : 'short';
  },
  assess: (truth, deed, { now: at }) => {
    const { well, by } = deed;
    const side = sideOf(deed);
    if (side === 'sentencing') truth.assessment = { safe: well, by, at, edition: truth.edition };
    else truth.assessorThere = by;
    if (!well) truth.everRisk[side] = true;
  },
  hold: (truth, deed) => {
    truth.holds.push({ by: deed.by, side: sideOf(deed), open: true });
  },
  release: (truth, deed) => {
    const hold = truth.holds.find(({ open, side }) => open && side === sideOf(deed));
    if (hold !== undefined) hold.open = false;
  },
  fitness: (truth, { well }, { now }) => {
    truth.fitUntil = well ? addDays(dayInUtc(now), 20) : '';
  },
  document: (truth, { well }, { now }) => {
    truth.documentUntil = addDays(dayInUtc(now), well ? 90 : 3);
  },
  plan: (truth, { well }, { now }) => {
    truth.plan = { leavesAt: addHours(now, well ? 3 : 30), arrivesAt: addHours(now, 40), confirmed: false };
  },
  confirm: (truth) => {
    if (truth.plan !== undefined) truth.plan.confirmed = true;
  },
  authorise: (truth, _deed, { now: at }) => {
    truth.authorised = { at };
  },
  'hand-over': (truth, _deed, { now }) => {
    const inTime = truth.authorised !== undefined && hoursBetween(truth.authorised.at, now) <= 6;
    const stands = inTime && truth.status === 'agreed' && !isStoppedElsewhere(truth);
    truth.status = stands ? 'handed-over' : 'handed-over-in-breach';
  },
  report: (truth) => {
    if (truth.status === 'handed-over') truth.status = 'enforced';
  },
  end: (truth) => {
    truth.status = 'ended';
  },
  withdraw: (truth) => {
    truth.status = 'withdrawn';
  },
  'end-there': (truth) => {
    truth.endedThere = true;
  },
  correct: (truth, { well }) => {
    if (well) return;
    truth.edition += 1;
    truth.national = undefined;
    agreementsFall(truth);
  },
  'open-readmission': (truth, deed) => {
    truth.readmission[sideOf(deed)] = true;
  },
  'end-readmission': (truth, deed) => {
    delete truth.readmission[sideOf(deed)];
  },
  'claim-elsewhere': (truth, deed) => {
    truth.claim[sideOf(deed)] = true;
  },
  'claim-rejected': (truth, deed) => {
    delete truth.claim[sideOf(deed)];
  },
};

/** Whoever was let go rests on facts as they were: whatever takes their place undoes it. */
const undoing: readonly Deed['does'][] = [
  'verify',
  'sentence',
  'finality',
  'proceedings',
  'nationality',
  'crime',
  'decide',
  'assess',
  'fitness',
  'document',
  'hold',
  'plan',
];

/** What is true after it was done. */
export const truthAfter = (history: History, deed: Deed): void => {
  const ofOtherState = deed.does === 'assess' && sideOf(deed) === 'administering';
  if (undoing.includes(deed.does) && !ofOtherState) history.truth.authorised = undefined;
  effects[deed.does](history.truth, deed, history);
};
