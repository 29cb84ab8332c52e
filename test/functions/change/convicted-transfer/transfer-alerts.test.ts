import { describe, expect, test } from 'vitest';
import type { ConvictedTransfer } from '../../../../domain/convicted-transfer/convicted-transfer.ts';
import { recordSentenceEnd } from '../../../../domain/convicted-transfer/record-sentence-end.ts';
import { refuseTransfer } from '../../../../domain/convicted-transfer/refuse-transfer.ts';
import { reportEnforcement } from '../../../../domain/convicted-transfer/report-enforcement.ts';
import { verifyConsent } from '../../../../domain/convicted-transfer/verify-consent.ts';
import { withdrawConsent } from '../../../../domain/convicted-transfer/withdraw-consent.ts';
import { withdrawTransfer } from '../../../../domain/convicted-transfer/withdraw-transfer.ts';
import type { StateCode } from '../../../../domain/state-code.ts';
import { addHours, type Instant } from '../../../../domain/time/instant.ts';
import { alertsOfTransfer, nextTransferDueAt } from '../../../../functions/change/convicted-transfer/transfer-alerts.ts';
import { dutyMailMessage } from '../../../../functions/schema/duty-mail-message.ts';
import {
  day,
  KZ,
  leavesAt,
  moment,
  opened,
  openedAt,
  person,
  rules,
  VN,
} from '../../../domain/convicted-transfer/specimen-facts.ts';
import {
  afterMove,
  complete,
  dayOfStep,
  doing,
  type Files,
  fresh,
  handedOver,
  handOver,
  type StepName,
  step,
  steps,
} from '../../../domain/convicted-transfer/specimen-transfer.ts';

const transferId = '0190a000-0000-7000-8000-000000000007';
const withId = (file: ConvictedTransfer): ConvictedTransfer => ({ ...file, id: transferId });

const of = (after: ConvictedTransfer, before: ConvictedTransfer | undefined, state: StateCode) =>
  alertsOfTransfer(withId(after), before && withId(before), { state }).map((alert) => dutyMailMessage.parse(alert));

/** Who is told what of a change, and how. */
const told = (...given: Parameters<typeof of>) =>
  of(...given).map(({ state, office, subject, urgency, owedBy }) => [`${state}.${office}`, subject, urgency, owedBy]);

const agreed = complete('plan', 'confirmation');
const now = moment('2026-05-26T06:00:00.000Z');
const changed = (files: Files, side: 'sentencing' | 'administering', move: Parameters<typeof doing>[2]) =>
  [doing(files, side, move).shared, files.shared, side === 'sentencing' ? VN : KZ] as const;

const withdrawal = { at: moment('2026-05-25T08:00:00.000Z'), official: 'O' };

describe('of a change of a transfer are told at once', () => {
  test('the other State, that it was opened', () => {
    expect(told(opened(), undefined, VN)).toEqual([['KZ.justice', 'convicted-transfer-opened', 'at-once', 'KZ']]);
  });

  test('the other State, that it is asked; nobody of the acts before', () => {
    let files = fresh();
    const all: unknown[] = [];
    for (const name of ['information', 'consent', 'verification', 'sentence', 'request'] as const) {
      const next = step(files, name);
      all.push(...told(next.shared, files.shared, VN));
      files = next;
    }
    expect(all).toEqual([['KZ.justice', 'convicted-transfer-requested', 'at-once', 'KZ']]);
  });

  test('both States, urgently, that consent was taken back, whoever heard it and although both had agreed', () => {
    for (const side of ['sentencing', 'administering'] as const)
      expect(told(...changed(agreed, side, (files) => withdrawConsent(files, withdrawal, now)))).toEqual([
        ['VN.justice', 'convicted-transfer-consent-withdrawn', 'urgent', 'VN'],
        ['KZ.justice', 'convicted-transfer-consent-withdrawn', 'urgent', 'VN'],
      ]);
  });

  test('the sentencing State, that the consent was found not to be free', () => {
    const facts = { found: 'not-free-or-not-informed', on: day('2026-05-04'), official: 'Consul', subject: 'kz' } as const;
    const consented = step(step(fresh(), 'information'), 'consent');
    expect(told(...changed(consented, 'administering', (files) => verifyConsent(files, facts, openedAt)))).toEqual([
      ['VN.justice', 'convicted-transfer-consent-not-free', 'at-once', 'VN'],
    ]);
  });

  test('the other State, that it was refused, without the grounds', () => {
    const refusal = {
      from: 'administering',
      official: 'P',
      grounds: [{ ground: 'harm-to-own-interests', basis: 'own-law', article: 'A SECRET article' }],
      reasons: 'A SECRET reason',
    } as const;
    const change = changed(agreed, 'administering', (files) => refuseTransfer(files, refusal, rules, now));
    expect(told(...change)).toEqual([['VN.justice', 'convicted-transfer-refused', 'at-once', 'VN']]);
    expect(JSON.stringify(of(...change))).not.toContain('SECRET');
  });

  test('the other State, that it was withdrawn, without the reason', () => {
    const facts = { side: 'sentencing', reason: 'A SECRET reason' } as const;
    const change = changed(agreed, 'sentencing', (files) => withdrawTransfer(files, facts, now));
    expect(told(...change)).toEqual([['KZ.justice', 'convicted-transfer-withdrawn', 'at-once', 'KZ']]);
    expect(JSON.stringify(of(...change))).not.toContain('SECRET');
  });

  test('the administering State, that the person was handed over', () => {
    const before = complete();
    const { shared } = handedOver();
    expect(told(shared, before.shared, VN)).toEqual([['KZ.justice', 'convicted-transfer-handed-over', 'at-once', 'KZ']]);
  });

  test('both States, urgently, that the person was handed over in breach, without what was lacking', () => {
    const files = complete('assessment', 'fitness');
    const breach = afterMove(files, 'sentencing', handOver(files));
    expect(breach.shared.status).toBe('handed-over-in-breach');
    expect(told(breach.shared, files.shared, VN)).toEqual([
      ['VN.justice', 'convicted-transfer-in-breach', 'urgent', 'VN'],
      ['KZ.justice', 'convicted-transfer-in-breach', 'urgent', 'KZ'],
    ]);
    expect(JSON.stringify(of(breach.shared, files.shared, VN))).not.toMatch(/risk|fit|lack|condition/i);
  });

  test('both States once, where consent had been taken back before a hand-over and it is found out after', () => {
    const before = handedOver();
    const change = changed(before, 'administering', (files) => withdrawConsent(files, withdrawal, addHours(leavesAt, 5)));
    expect(told(...change).map(([office, subject]) => [office, subject])).toEqual([
      ['VN.justice', 'convicted-transfer-in-breach'],
      ['KZ.justice', 'convicted-transfer-in-breach'],
    ]);
    const end = { how: 'released', on: day('2026-06-02'), basis: 'B', side: 'administering' } as const;
    const later = addHours(leavesAt, 48);
    const ended = doing(before, 'administering', (files) => recordSentenceEnd(files, end, later));
    expect(told(...changed(ended, 'administering', (files) => withdrawConsent(files, withdrawal, later)))).toEqual([
      ['VN.justice', 'convicted-transfer-in-breach', 'urgent', 'VN'],
      ['KZ.justice', 'convicted-transfer-in-breach', 'urgent', 'KZ'],
    ]);
  });

  test('the other State, that the sentence has come to its end; nobody of a report', () => {
    const later = moment('2026-09-01T06:00:00.000Z');
    const before = handedOver();
    const report = { stage: 'taken-in-charge', on: day('2026-06-02'), report: 'R' } as const;
    expect(told(...changed(before, 'administering', (files) => reportEnforcement(files, report, later)))).toEqual([]);
    const end = { how: 'released', on: day('2026-08-31'), basis: 'B', side: 'administering' } as const;
    expect(told(...changed(before, 'administering', (files) => recordSentenceEnd(files, end, later)))).toEqual([
      ['VN.justice', 'convicted-transfer-ended', 'at-once', 'VN'],
    ]);
  });

  test('nobody of anything else that leads to a hand-over', () => {
    let files = fresh();
    const news: string[] = [];
    for (const name of Object.keys(steps) as StepName[]) {
      const next = step(files, name, dayOfStep(name));
      if (told(next.shared, files.shared, KZ).length > 0) news.push(name);
      files = next;
    }
    expect(news).toEqual(['request']);
  });
});

describe('an alert about a transfer', () => {
  test('names nobody: references, States and the treaty alone', () => {
    const [alert] = of(opened(), undefined, VN);
    expect(alert).toMatchObject({ caseId: transferId, counterpart: 'VN', agreement: 'convicted-persons-vn-kz' });
    const all = JSON.stringify(alert);
    for (const secret of [person.surname?.latin ?? '', person.givenNames?.latin ?? '', person.dateOfBirth])
      expect(all).not.toContain(secret);
  });

  test('repeats what is assumed', () => {
    expect(of(opened(), undefined, VN)[0]?.assumptions).toEqual([
      'Entry into force of convicted-persons-vn-kz on 2025-01-01 is assumed: For this test.',
    ]);
  });

  test('has the reference of the State that reads it, and the other’s where it has none', () => {
    const file = complete().shared;
    const before = { ...file, status: 'agreed' } as ConvictedTransfer;
    const referenced = (references: ConvictedTransfer['references']) => {
      const files = complete('assessment');
      const breach = { ...afterMove(files, 'sentencing', handOver(files)).shared, references };
      return of(breach, before, VN).map(({ reference }) => reference);
    };
    expect(referenced({ sentencing: 'VN-1', administering: 'KZ-9' })).toEqual(['VN-1', 'KZ-9']);
    expect(referenced({ sentencing: 'VN-1' })).toEqual(['VN-1', 'VN-1']);
    expect(referenced({ administering: 'KZ-9' })).toEqual(['KZ-9', 'KZ-9']);
  });

  test('has one id for one change and office, however often it is computed, and another for the next of its kind', () => {
    const at = (changedAt: Instant) => of({ ...opened(), changedAt }, undefined, VN).map(({ mailId }) => mailId);
    expect(at(openedAt)).toEqual(at(openedAt));
    expect(at(openedAt)).not.toEqual(at(now));
    const both = of(...changed(agreed, 'sentencing', (files) => withdrawConsent(files, withdrawal, now)));
    expect(new Set(both.map(({ mailId }) => mailId)).size).toBe(2);
  });
});

describe('when something of a transfer next falls due', () => {
  test('is the first reminder of what is owed after the change', () => {
    const { shared } = step(step(fresh(), 'information'), 'consent');
    expect(nextTransferDueAt(shared)).toBe(addHours(openedAt, 24 * 14));
  });

  test('is an instant that is past where a sweep may not have told it yet', () => {
    const { shared } = step(step(fresh(), 'information'), 'consent');
    const due = addHours(openedAt, 24 * 14);
    expect(nextTransferDueAt({ ...shared, changedAt: addHours(due, 1) })).toBe(due);
  });

  test('is none where nothing is owed', () => {
    expect(nextTransferDueAt(opened())).toBeUndefined();
  });
});
