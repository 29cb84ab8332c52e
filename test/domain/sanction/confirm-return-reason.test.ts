import { describe, expect, test } from 'vitest';
import { returnReasonKinds } from '../../../domain/file/return-reason.ts';
import { confirmReturnReason } from '../../../domain/sanction/confirm-return-reason.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { files } from '../protection/specimen-stop.ts';
import { done } from '../specimen.ts';
import { breach, confirmation, contest, illness, now, version, withReasons } from './specimen-reason.ts';

const later = addHours(now, 24);
const confirm = (own: ReturnType<typeof withReasons>, subject = 'supervisor', reason = 1) =>
  confirmReturnReason(files(own), { reason, reasons: 'The record bears it.', subject }, later);
const refused = (kind: string, facts: object = { reason: 1 }) => ({ ok: false, error: { kind, ...facts } });

describe('a breach', () => {
  test('is confirmed by another subject, with reasons; nothing else of the file changes', () => {
    const before = version(illness);
    const last = version(breach, { n: 2, corrects: 'C' });
    expect(done(confirm({ ...withReasons(before, last), reasonsKept: 'Kept.' }, 'supervisor', 2))).toStrictEqual({
      own: {
        reasonsKept: 'Kept.',
        returnReasons: [before, { ...last, confirmation: { ...confirmation, at: later } }],
        changedAt: later,
      },
    });
  });

  test('is not confirmed by who recorded it, whatever roles that person holds', () => {
    expect(confirm(withReasons(version(breach)), 'officer')).toEqual(refused('recorder-confirms-breach'));
  });

  test('is confirmed once', () => {
    expect(confirm(withReasons(version(breach, { confirmation })))).toEqual(refused('reason-already-confirmed'));
    expect(confirm(withReasons(version(breach, { confirmation })), 'a-third')).toEqual(refused('reason-already-confirmed'));
  });

  test('that is contested is not confirmed over it', () => {
    expect(confirm(withReasons(version(breach, { contests: [contest] })))).toEqual(refused('reason-contested'));
  });

  test('is confirmed only as it counts: the last version, by its number', () => {
    const two = withReasons(version(breach), version(breach, { n: 2, corrects: 'C' }));
    expect(confirm(two)).toEqual(refused('not-the-last-reason', { reason: 1, last: 2 }));
    expect(confirm(two, 'supervisor', 3)).toEqual(refused('not-the-last-reason', { reason: 3, last: 2 }));
    expect(confirm({})).toEqual(refused('not-the-last-reason', { reason: 1 }));
    expect(confirm(two, 'supervisor', 2)).toMatchObject({ ok: true });
  });

  test('alone is confirmed by a second person', () => {
    for (const stated of returnReasonKinds.filter((kind) => kind !== 'deliberate-breach'))
      expect(confirm(withReasons(version({ ...illness, stated })))).toEqual(
        refused('no-breach-to-confirm', { reason: 1, stated }),
      );
  });
});
