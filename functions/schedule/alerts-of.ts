import type { Agreement } from '../../domain/agreement/agreement.ts';
import { type Basis, basisOf } from '../../domain/agreement/basis.ts';
import { bears, isNone, type None, type Rule } from '../../domain/agreement/fact.ts';
import type { DeadlineAlert } from '../../domain/alert/deadline-alert.ts';
import type { DocumentAlert } from '../../domain/alert/document-alert.ts';
import type { HouseReminder, OwedAlerts } from '../../domain/alert/owed-alerts.ts';
import { toldOf } from '../../domain/alert/told-of.ts';
import { urgencyOfDocument, urgencyOfReminder, urgencyOfWarning } from '../../domain/alert/urgency.ts';
import type { ReadmissionCase } from '../../domain/file/readmission-case.ts';
import { stateOn } from '../../domain/file/side.ts';
import { expired } from '../../domain/policy/documents.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { dutyMail, instantText } from '../change/case/duty-mail-to.ts';
import type { ClockTold } from '../schema/duty-mail-acts.ts';
import type { DutyMailMessage } from '../schema/duty-mail-message.ts';

/** By which rule a document is renewed, or why none is known. */
const renewalBasis = (rule: Rule<unknown> | None): Basis => {
  if (bears(rule)) return basisOf(rule);
  return { lacks: isNone(rule) ? 'renewal-not-in-text' : 'renewal-not-found' };
};

const ofReminder = (
  file: ReadmissionCase,
  reminder: HouseReminder,
  onPaper: readonly StateCode[],
): readonly DutyMailMessage[] => {
  const { act, by, since, at, count, to, lacks } = reminder;
  const told = new Set(to.flatMap((side) => toldOf(file, side, onPaper)));
  return [...told].map((side) => {
    const facts = {
      to: stateOn(file, side),
      owedBy: stateOn(file, by),
      subject: act,
      urgency: urgencyOfReminder(file, reminder),
      at,
      since,
      basis: { lacks },
    };
    return dutyMail(file, facts, [file.id, act, since, count, facts.to].join('/'));
  });
};

const ofWarning = (
  file: ReadmissionCase,
  alert: DeadlineAlert,
  now: Instant,
  onPaper: readonly StateCode[],
): readonly DutyMailMessage[] =>
  toldOf(file, alert.by, onPaper).map((side) => {
    const { clock, n, by, since, at, hoursBefore, due, basis } = alert;
    const to = stateOn(file, side);
    const facts = {
      to,
      owedBy: stateOn(file, by),
      subject: `due-${clock as ClockTold}` as const,
      urgency: urgencyOfWarning(file, alert, to, now),
      at,
      since: instantText(since as Instant),
      due,
      basis,
    };
    return dutyMail(file, facts, [file.id, 'due', clock, n ?? 0, since, due.earliest, hoursBefore, to].join('/'));
  });

const subjectOf = ({ daysBefore, part }: DocumentAlert): DutyMailMessage['subject'] => {
  if (daysBefore === expired) return `expired-document-${part}`;
  return part === 'issuer' ? 'extend-document' : 'ask-or-cancel-document';
};

const ofDocument = (file: ReadmissionCase, agreement: Agreement, alert: DocumentAlert): DutyMailMessage => {
  const { documentId, validUntil, daysBefore, part, to, issuer, at, since } = alert;
  const { renewedFor } = agreement.travelDocument;
  const facts = {
    to: stateOn(file, to),
    owedBy: stateOn(file, part === 'mover' ? to : issuer),
    subject: subjectOf(alert),
    urgency: urgencyOfDocument(file, alert),
    at,
    since,
    basis: renewalBasis(renewedFor),
    document: { documentId, validUntil, daysBefore },
  };
  return dutyMail(file, facts, ['document', documentId, validUntil, daysBefore, part, facts.to].join('/'));
};

/**
 * The alerts of a case as they are told to its States. Their ids do not depend on the run: a repeat is recognised. Of a State on paper the
 * other one is told what it owes; of a document each is told its own part already.
 */
export const alertsOf = (
  file: ReadmissionCase,
  agreement: Agreement,
  { reminders, warnings, documents }: OwedAlerts,
  now: Instant,
  onPaper: readonly StateCode[],
): readonly DutyMailMessage[] => [
  ...documents.map((alert) => ofDocument(file, agreement, alert)),
  ...warnings.flatMap((warning) => ofWarning(file, warning, now, onPaper)),
  ...reminders.flatMap((reminder) => ofReminder(file, reminder, onPaper)),
];
