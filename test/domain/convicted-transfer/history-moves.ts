import { agreeToTransfer } from '../../../domain/convicted-transfer/agree-to-transfer.ts';
import { assessTransferRisk } from '../../../domain/convicted-transfer/assess-transfer-risk.ts';
import { authoriseHandOver } from '../../../domain/convicted-transfer/authorise-hand-over.ts';
import type { ConvictedTransfer } from '../../../domain/convicted-transfer/convicted-transfer.ts';
import { correctConvictedPerson } from '../../../domain/convicted-transfer/correct-convicted-person.ts';
import { holdTransfer, releaseTransfer } from '../../../domain/convicted-transfer/hold-transfer.ts';
import { informPerson } from '../../../domain/convicted-transfer/inform-person.ts';
import { confirmHandOver, planHandOver } from '../../../domain/convicted-transfer/plan-hand-over.ts';
import { recordConsent } from '../../../domain/convicted-transfer/record-consent.ts';
import { recordCourtDecision } from '../../../domain/convicted-transfer/record-court-decision.ts';
import { recordDualCriminality } from '../../../domain/convicted-transfer/record-dual-criminality.ts';
import { recordFinality } from '../../../domain/convicted-transfer/record-finality.ts';
import { recordHandOver } from '../../../domain/convicted-transfer/record-hand-over.ts';
import { recordNationality } from '../../../domain/convicted-transfer/record-nationality.ts';
import { recordProceedings } from '../../../domain/convicted-transfer/record-proceedings.ts';
import { recordSentence } from '../../../domain/convicted-transfer/record-sentence.ts';
import { recordSentenceEnd } from '../../../domain/convicted-transfer/record-sentence-end.ts';
import { recordTransferDocument } from '../../../domain/convicted-transfer/record-transfer-document.ts';
import { recordTransferFitness } from '../../../domain/convicted-transfer/record-transfer-fitness.ts';
import { refuseTransfer } from '../../../domain/convicted-transfer/refuse-transfer.ts';
import { reportEnforcement } from '../../../domain/convicted-transfer/report-enforcement.ts';
import { requestTransfer } from '../../../domain/convicted-transfer/request-transfer.ts';
import type { GuardedTransferFiles } from '../../../domain/convicted-transfer/transfer-files.ts';
import type { TransferMoved } from '../../../domain/convicted-transfer/transfer-moved.ts';
import type { TransferSide } from '../../../domain/convicted-transfer/transfer-side.ts';
import { verifyConsent } from '../../../domain/convicted-transfer/verify-consent.ts';
import { withdrawConsent } from '../../../domain/convicted-transfer/withdraw-consent.ts';
import { withdrawTransfer } from '../../../domain/convicted-transfer/withdraw-transfer.ts';
import type { Person } from '../../../domain/person/person.ts';
import type { Result } from '../../../domain/result.ts';
import { addDays, type CalendarDate, dayInUtc } from '../../../domain/time/calendar-date.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import type { Deed, History } from './history.ts';
import { adaptation, assessed, consent, day, information, plan, rules, sentence } from './specimen-facts.ts';
import { afterMove, type Files, seenBy } from './specimen-transfer.ts';

const openedDay = day('2026-05-04');

/** The day on which the court decides, and the days that had been served of the sentence by then. */
const decision = (decidedOn: CalendarDate) => {
  const servedDays = Math.round((Date.parse(decidedOn) - Date.parse(sentence.sentence.servedFrom)) / 86_400_000);
  return { ...adaptation, decidedOn, servedDays };
};

const short = { ...sentence, sentence: { ...sentence.sentence, imposed: { is: 'term' as const, years: 2, months: 6, days: 0 } } };

/** What the State does of whose service the subject is. */
const ofEither: readonly Deed['does'][] = [
  'withdraw-consent',
  'hold',
  'release',
  'assess',
  'correct',
  'open-readmission',
  'end-readmission',
  'claim-elsewhere',
  'claim-rejected',
];

export const sideOf = ({ does, by }: Deed): TransferSide => {
  if (['verify', 'nationality', 'crime', 'agree-administering', 'decide', 'document', 'confirm', 'report', 'end'].includes(does))
    return 'administering';
  if (ofEither.includes(does)) return by.startsWith('kz') ? 'administering' : 'sentencing';
  return 'sentencing';
};

type At = Deed & { readonly side: TransferSide; readonly now: Instant; readonly on: CalendarDate } & Pick<History, 'table'>;

const agrees = (files: GuardedTransferFiles, { side, by: subject, now }: At) =>
  agreeToTransfer(files, { side, official: 'O', reasons: 'R', subject }, now);

const representative = { is: 'representative', name: 'R', why: 'state-of-mind', appointedBy: 'Order' } as const;
const interests = [{ ground: 'harm-to-own-interests', basis: 'own-law', article: '606(1)' }] as const;
const timeAlone = [{ ground: 'too-little-left', basis: 'own-law', article: '606(2)' }] as const;

/** Just before the hand-over, or at it; before that, now. */
const takenBackAt = ({ shared }: GuardedTransferFiles, { well, now }: At): Instant =>
  'handOver' in shared ? addHours(shared.handOver.at, well ? 0 : -0.01) : now;

/** Another name beside, or another sex: that is another person. */
const correctedPerson = ({ person, corrections = [] }: ConvictedTransfer, well: boolean): Person => {
  if (!well) return { ...person, sex: person.sex === 'male' ? 'female' : 'male' };
  const alias = { kind: 'alias', name: { latin: `OTHER${'ABCDEFGHIJ'[corrections.length % 10]}` } } as const;
  return { ...person, otherNames: [alias] };
};

/** What happens in other files of that State about the person. */
const elsewhere: Readonly<Partial<Record<Deed['does'], (files: Files, side: TransferSide, now: Instant) => Files>>> = {
  'open-readmission': (files, side, openedAt) => ({
    ...files,
    readmissions: { ...files.readmissions, [side]: { cases: [{ caseId: 'readmission', openedAt }], more: false } },
  }),
  'end-readmission': (files, side) => ({
    ...files,
    readmissions: { ...files.readmissions, [side]: { cases: [], more: false } },
  }),
  'claim-elsewhere': (files, side, since) => {
    const claim = { kind: 'claim', claim: 'undecided', since } as const;
    return { ...files, keptBy: { ...files.keptBy, [side]: [{ caseId: 'elsewhere', entries: [claim] }] } };
  },
  'claim-rejected': (files, side) => ({ ...files, keptBy: { ...files.keptBy, [side]: [] } }),
};

const nothing: Result<TransferMoved, never> = { ok: true, value: {} };

const moves: Readonly<Record<Deed['does'], (files: GuardedTransferFiles, at: At) => Result<TransferMoved, unknown>>> = {
  wait: () => nothing,
  'open-readmission': () => nothing,
  'end-readmission': () => nothing,
  'claim-elsewhere': () => nothing,
  'claim-rejected': () => nothing,
  inform: (files, { now }) => informPerson(files, { ...information, toldOn: openedDay }, now),
  consent: (files, { well, on, by: subject, now }) => {
    const consenting = well ? consent.consenting : representative;
    return recordConsent(files, { ...consent, consenting, givenOn: on, subject }, rules, now);
  },
  verify: (files, { well, on, by: subject, now }) => {
    const found = well ? 'free-and-informed' : 'not-free-or-not-informed';
    return verifyConsent(files, { found, on, official: 'Consul', subject }, now);
  },
  'withdraw-consent': (files, at) => withdrawConsent(files, { at: takenBackAt(files, at), official: 'O' }, at.now),
  sentence: (files, { well, now }) => recordSentence(files, well ? sentence : short, now),
  'no-prison': (files, { now }) => recordSentence(files, { ...sentence, custodial: false }, now),
  request: (files, { side, by: subject, now }) =>
    requestTransfer(files, { side, official: 'O', papers: [], subject }, rules, now),
  finality: (files, { well, on, now }) => recordFinality(files, { final: well, enforceable: well, since: on, source: 'S' }, now),
  proceedings: (files, { well, on, now }) => recordProceedings(files, { pending: !well, checkedOn: on, source: 'S' }, now),
  nationality: (files, { well, on, now }) => recordNationality(files, { national: well, establishedOn: on, proof: 'P' }, now),
  crime: (files, { well, on, now }) => {
    const found = well ? ({ is: 'a-crime', article: 'Art. 188' } as const) : ({ is: 'no-crime' } as const);
    return recordDualCriminality(files, { found, foundOn: on, official: 'P' }, now);
  },
  'agree-sentencing': agrees,
  'agree-administering': agrees,
  refuse: (files, { side, well, now }) =>
    refuseTransfer(files, { from: side, official: 'O', grounds: well ? interests : timeAlone, reasons: 'R' }, rules, now),
  decide: (files, { well, on, now }) => {
    const taken = files.shared.sentence?.sentence.imposed ?? adaptation.term;
    const decided = { ...decision(on), term: taken };
    const longer = { ...decided, term: { is: 'term' as const, years: 6, months: 0, days: 0 } };
    return recordCourtDecision(files, { adaptation: well ? decided : longer, court: 'C', reference: '1' }, rules, now);
  },
  assess: (files, { well, on, by: subject, now }) => {
    const facts = assessed(well ? 'no-real-risk' : 'real-risk', subject);
    return assessTransferRisk(files, { ...facts, heard: { was: 'heard', heardOn: on } }, now);
  },
  hold: (files, { by: subject, now }) => holdTransfer(files, { kind: 'other', reason: 'R', subject }, now),
  release: (files, { by: subject, now }) => {
    const hold = (files.own.holds ?? []).find(({ releasedAt }) => releasedAt === undefined)?.n ?? 99;
    return releaseTransfer(files, { hold, reason: 'R', subject }, now);
  },
  fitness: (files, { well, on, now }) =>
    recordTransferFitness(files, { fit: well, examinedOn: on, validUntil: addDays(on, 20), doctor: 'D' }, now),
  document: (files, { well, on, now }) => {
    const validUntil = addDays(on, well ? 90 : 3);
    return recordTransferDocument(files, { kind: 'passport', number: 'N', authority: 'A', issuedOn: on, validUntil }, now);
  },
  plan: (files, { well, now }) =>
    planHandOver(files, { ...plan, leavesAt: addHours(now, well ? 3 : 30), arrivesAt: addHours(now, 40) }, now),
  confirm: (files, { now }) => confirmHandOver(files, { plan: files.shared.plans, official: 'P', receivedAtPlace: 'G' }, now),
  authorise: (files, { by: subject, now, table }) => authoriseHandOver(files, { official: 'O', subject }, rules, now, table),
  'hand-over': (files, { now, table }) => recordHandOver(files, { at: now, official: 'O' }, rules, now, table),
  report: (files, { on, now }) => reportEnforcement(files, { stage: 'in-progress', on, report: 'R' }, now),
  end: (files, { side, on, now }) => recordSentenceEnd(files, { how: 'served', on, basis: 'B', side }, now),
  'end-there': (files, { side, on, now }) => recordSentenceEnd(files, { how: 'served', on, basis: 'B', side }, now),
  correct: (files, { side, well, now }) =>
    correctConvictedPerson(files, { side, reason: 'R', person: correctedPerson(files.shared, well) }, now),
  withdraw: (files, { side, now }) => withdrawTransfer(files, { side, reason: 'R' }, now),
};

/** Does it, on the side whose act it is. */
export const apply = (
  history: History,
  deed: Deed,
): { readonly side: TransferSide; readonly ok: boolean; readonly result: Result<TransferMoved, unknown> } => {
  const side = sideOf(deed);
  const { now, table } = history;
  const at = { ...deed, side, now, table, on: dayInUtc(now) };
  const result = moves[deed.does](seenBy(history.files, side), at);
  if (result.ok) history.files = afterMove(history.files, side, result);
  history.files = elsewhere[deed.does]?.(history.files, side, now) ?? history.files;
  return { side, ok: result.ok, result };
};
