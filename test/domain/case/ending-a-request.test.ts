import { describe, expect, test } from 'vitest';
import { closeCase } from '../../../domain/case/close-case.ts';
import { withdrawAcceptance } from '../../../domain/case/withdraw-acceptance.ts';
import { withdrawCase } from '../../../domain/case/withdraw-case.ts';
import { emptyOwnFile } from '../../../domain/file/own-file.ts';
import { caseStatuses } from '../../../domain/file/readmission-case.ts';
import { claimError } from '../../../domain/movement/claim-error.ts';
import { accepted, anAgreement, at, done, FR, frozen, sharedOf } from '../specimen.ts';
import { inEveryStatus, transferred } from '../specimen-movement.ts';

const now = at('2026-07-01T08:00:00Z');
const own = emptyOwnFile;

describe('the requesting State withdraws its request', () => {
  const before = ['opened', 'notified', 'received', 'accepted'] as const;

  test.each(before)('while the case is %s; why stays in its own file', (status) => {
    const moved = done(withdrawCase({ shared: inEveryStatus()[status], own }, { reason: 'She claimed asylum.' }, now));
    expect(moved.shared).toMatchObject({ status: 'withdrawn', withdrawal: { at: now } });
    expect(JSON.stringify(moved.shared)).not.toContain('asylum');
    expect(moved.own).toEqual({ withdrawalReason: 'She claimed asylum.', changedAt: now });
  });

  test.each(caseStatuses.filter((status) => !(before as readonly string[]).includes(status)))('not once it is %s', (status) => {
    expect(withdrawCase({ shared: inEveryStatus()[status], own }, { reason: 'x' }, now)).toEqual({
      ok: false,
      error: { kind: 'wrong-state', caseStatus: status, possibleIn: before },
    });
  });
});

describe('the requested State withdraws its consent on new evidence', () => {
  const facts = { official: 'Head', reasons: 'Another man, says the register.', evidence: [], subject: 'subject-of-the-head' };
  const withdraw = (grounds: Parameters<typeof withdrawAcceptance>[1]['grounds'], shared = accepted()) =>
    withdrawAcceptance({ shared, own }, { ...facts, grounds }, now);

  test('with ground and reasons; the acceptance stays on record', () => {
    expect(done(withdraw([{ code: 'RR-NOT-NATIONAL' }])).shared).toMatchObject({
      status: 'acceptance-withdrawn',
      acceptance: { by: 'reply' },
      acceptanceWithdrawal: { official: 'Head', grounds: [{ code: 'RR-NOT-NATIONAL' }], reasons: facts.reasons, at: now },
    });
  });

  test('a real risk crosses as code and country only', () => {
    const moved = done(withdraw([{ code: 'RR-REFOUL', country: FR }]));
    expect(JSON.stringify(moved.shared)).not.toContain(facts.reasons);
    expect(moved.own).toEqual({
      reasonsKept: facts.reasons,
      stops: [{ n: 1, country: FR, basis: 'refusal', foundAt: now, by: 'subject-of-the-head' }],
      changedAt: now,
    });
  });

  test('by a ground that can be one for such a person', () => {
    expect(withdraw([{ code: 'RR-EXCLUDED' }])).toMatchObject({ error: { kind: 'ground-not-applicable' } });
  });

  test.each(caseStatuses.filter((status) => status !== 'accepted'))('never of a person whose case is %s', (status) => {
    expect(withdraw([{ code: 'RR-NOT-NATIONAL' }], inEveryStatus()[status] as ReturnType<typeof accepted>)).toMatchObject({
      error: { kind: 'wrong-state', caseStatus: status },
    });
  });
});

describe('a case is closed', () => {
  const closers = {
    refused: 'requesting',
    'acceptance-withdrawn': 'requesting',
    withdrawn: 'requesting',
    transferred: 'requested',
    'taken-back': 'requesting',
  } as const;

  test.each(Object.entries(closers))('when it was %s, by the %s State, with what it came to', (status, side) => {
    const shared = inEveryStatus()[status as keyof typeof closers];
    expect(done(closeCase({ shared, own }, { official: 'Head', side }, now)).shared).toMatchObject({
      status: 'closed',
      closure: { outcome: status, by: side },
    });
    const other = side === 'requesting' ? 'requested' : 'requesting';
    expect(closeCase({ shared, own }, { official: 'Head', side: other }, now)).toMatchObject({
      error: { kind: 'other-side-closes', side },
    });
  });

  test.each(caseStatuses.filter((status) => !(status in closers)))('never while it is %s', (status) => {
    expect(closeCase({ shared: inEveryStatus()[status], own }, { official: 'Head', side: 'requesting' }, now)).toMatchObject({
      error: { kind: 'wrong-state', caseStatus: status },
    });
  });

  test('not while a claim of error is unanswered', () => {
    const claimed = sharedOf(
      done(claimError({ shared: transferred(), own }, { official: 'H', reasons: 'R', attachments: [] }, anAgreement(), now)),
    );
    expect(closeCase({ shared: frozen(claimed), own }, { official: 'Head', side: 'requested' }, now)).toMatchObject({
      error: { kind: 'error-claim-open' },
    });
  });
});
