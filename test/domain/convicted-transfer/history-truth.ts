import { addDays, dayInUtc } from '../../../domain/time/calendar-date.ts';
import { addHours } from '../../../domain/time/instant.ts';
import type { Deed, History, Truth } from './history.ts';
import { hoursBetween, isGone } from './history-law.ts';

/** Consent fell, and with it what rested on it. */
const consentFalls = (truth: Truth): void => {
  truth.consent = undefined;
  truth.consentFell = true;
  truth.agreedBefore = [...truth.agreedBefore, ...Object.values(truth.agreed)];
  truth.agreed = {};
  truth.decided = undefined;
  truth.plan = undefined;
  truth.authorised = undefined;
  if (truth.status === 'agreed') truth.status = 'requested';
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
    else consentFalls(truth);
  },
  sentence: (truth, { well }) => {
    truth.long = well;
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
    truth.decided = true;
  },
  assess: (truth, { well, by }, { now: at }) => {
    truth.assessment = { safe: well, by, at };
    truth.everRisk ||= !well;
  },
  hold: (truth, { by }) => {
    truth.holds.push({ by, open: true });
  },
  release: (truth) => {
    const hold = truth.holds.find(({ open }) => open);
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
    truth.status = inTime && truth.status === 'agreed' ? 'handed-over' : 'handed-over-in-breach';
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
  if (undoing.includes(deed.does)) history.truth.authorised = undefined;
  effects[deed.does](history.truth, deed, history);
};
