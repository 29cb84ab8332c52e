import { addDays, dayInUtc } from '../../../domain/time/calendar-date.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Deed, History, Truth } from './history.ts';
import { sideOf } from './history-moves.ts';

const opening = 'vn-opens';
const isOpen = ({ status }: Truth): boolean => ['interest-stated', 'requested', 'agreed'].includes(status);
const furthered = ({ asked, agreed, agreedBefore }: Truth): readonly (string | undefined)[] => [
  opening,
  asked,
  agreed.sentencing,
  agreed.administering,
  ...agreedBefore,
];
export const isGone = ({ status }: Truth): boolean => ['handed-over', 'enforced', 'handed-over-in-breach'].includes(status);
export const hoursBetween = (from: Instant, to: Instant): number => (Date.parse(to) - Date.parse(from)) / 3_600_000;

/** Whether either State ever found a real risk, or something else of it holds the person: another procedure, a claim for protection. */
export const isStoppedElsewhere = ({ everRisk, readmission, claim }: Truth): boolean =>
  [everRisk, readmission, claim].some((found) => Object.keys(found).length > 0);

/** Whether somebody may be let go by that subject, as the law says it in words. */
const mayLetGo = ({ truth, now }: History, by: string): boolean => {
  const { consent: given, assessment, plan: planned, proceedings, agreed } = truth;
  return (
    truth.status === 'agreed' &&
    !furthered(truth).includes(by) &&
    given?.verified === true &&
    agreed.sentencing !== undefined &&
    agreed.administering !== undefined &&
    truth.final === true &&
    truth.national === true &&
    truth.crime === true &&
    truth.long === true &&
    truth.custodial === true &&
    truth.decided !== undefined &&
    proceedings?.none === true &&
    proceedings.on >= addDays(dayInUtc(now), -30) &&
    assessment?.safe === true &&
    assessment.edition === truth.edition &&
    !isStoppedElsewhere(truth) &&
    assessment.by !== by &&
    !furthered(truth).includes(assessment.by) &&
    hoursBetween(assessment.at, now) <= 14 * 24 &&
    truth.holds.every(({ open }) => !open) &&
    planned?.confirmed === true &&
    (truth.fitUntil ?? '') >= dayInUtc(planned.arrivesAt) &&
    (truth.documentUntil ?? '') >= addDays(dayInUtc(planned.arrivesAt), 7) &&
    Math.abs(hoursBetween(now, planned.leavesAt)) <= 6
  );
};

const always = () => true;
const whileOpen = ({ truth }: History): boolean => isOpen(truth);
const onceAgreed = ({ truth }: History): boolean => truth.status === 'agreed';
const onceGone = ({ truth }: History): boolean => isGone(truth);

const mayAgree =
  (side: 'sentencing' | 'administering') =>
  ({ truth }: History, { by }: Deed): boolean => {
    const assessor = (side === 'sentencing' ? truth.assessment?.by : truth.assessorThere) === by;
    const twice = Object.values(truth.agreed).includes(by) || truth.agreed[side] !== undefined;
    return truth.status === 'requested' && truth.consent !== undefined && truth.asked !== by && !twice && !assessor;
  };

const lawful: Readonly<Record<Deed['does'], (history: History, deed: Deed) => boolean>> = {
  wait: always,
  inform: whileOpen,
  sentence: whileOpen,
  'no-prison': whileOpen,
  finality: whileOpen,
  proceedings: whileOpen,
  nationality: whileOpen,
  crime: whileOpen,
  hold: whileOpen,
  fitness: whileOpen,
  document: whileOpen,
  withdraw: whileOpen,
  consent: ({ truth }) => isOpen(truth) && truth.consent === undefined && truth.informed,
  verify: ({ truth }, { by }) => isOpen(truth) && truth.consent !== undefined && truth.consent.by !== by,
  'withdraw-consent': ({ truth }, { well }) =>
    (isOpen(truth) || (['handed-over', 'enforced', 'ended'].includes(truth.status) && !well)) && truth.consent !== undefined,
  request: ({ truth }, { by }) => truth.status === 'interest-stated' && truth.assessment?.by !== by,
  'agree-sentencing': mayAgree('sentencing'),
  'agree-administering': mayAgree('administering'),
  refuse: ({ truth }, { well }) => well && (truth.status === 'requested' || truth.status === 'agreed'),
  decide: ({ truth }, { well }) => isOpen(truth) && truth.long !== undefined && truth.consent !== undefined && well,
  assess: ({ truth }, { by }) => isOpen(truth) && !furthered(truth).includes(by),
  correct: whileOpen,
  'open-readmission': always,
  'end-readmission': always,
  'claim-elsewhere': always,
  'claim-rejected': always,
  release: ({ truth }, deed) => {
    const { by } = deed;
    const hold = truth.holds.find(({ open, side }) => open && side === sideOf(deed));
    return isOpen(truth) && hold !== undefined && hold.by !== by;
  },
  plan: onceAgreed,
  confirm: ({ truth }) => truth.status === 'agreed' && truth.plan?.confirmed === false,
  authorise: (history, { by }) => mayLetGo(history, by),
  'hand-over': ({ truth }) => !isGone(truth) && truth.status !== 'ended',
  report: onceGone,
  end: onceGone,
  'end-there': ({ truth }) => truth.status === 'refused' || truth.status === 'withdrawn',
};

/** Whether the law lets it be done. */
export const expectedToSucceed = (history: History, deed: Deed): boolean => lawful[deed.does](history, deed);
