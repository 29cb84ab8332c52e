import { describe, expect, test } from 'vitest';
import { acceptCase } from '../../../domain/case/accept-case.ts';
import { confirmReceipt } from '../../../domain/case/confirm-receipt.ts';
import { refuseCase } from '../../../domain/case/refuse-case.ts';
import type { Files } from '../../../domain/file/files.ts';
import type { Moved } from '../../../domain/file/moved.ts';
import { emptyOwnFile } from '../../../domain/file/own-file.ts';
import { type CaseStatus, caseStatuses } from '../../../domain/file/readmission-case.ts';
import { recordClaimStatus } from '../../../domain/protection/record-claim-status.ts';
import type { Result } from '../../../domain/result.ts';
import { at, day, done, frozen, inEach, service } from '../specimen.ts';
import { inEveryStatus } from '../specimen-movement.ts';

const now = at('2026-06-06T08:00:00Z');

type Move = (files: Files) => Result<Moved, { readonly kind: string }>;

const moves: Readonly<Record<string, { readonly from: readonly CaseStatus[]; readonly to?: CaseStatus; readonly move: Move }>> = {
  'confirming receipt': { from: ['opened'], to: 'received', move: (files) => confirmReceipt(files, { service }, now) },
  accepting: { from: ['received'], to: 'accepted', move: (files) => acceptCase(files, { official: 'Head' }, now) },
  refusing: {
    from: ['received'],
    to: 'refused',
    move: (files) =>
      refuseCase(files, { official: 'Head', grounds: [{ code: 'RR-FORGED' }], reasons: 'Forged.', subject: 'one' }, now),
  },
  'recording a claim': {
    from: caseStatuses,
    move: (files) =>
      recordClaimStatus(files, { outcome: 'none', checkedOn: day('2026-06-01'), source: 'Register', subject: 'one' }, now),
  },
};

describe.each(Object.entries(moves))('%s', (_name, { from, to, move }) => {
  for (const status of caseStatuses) {
    const files = (): Files => frozen({ shared: inEveryStatus()[status], own: emptyOwnFile });

    if (!from.includes(status)) {
      test(`is refused in a case that is ${status}, which says where it is possible`, () => {
        expect(move(files())).toEqual({ ok: false, error: { kind: 'wrong-state', caseStatus: status, possibleIn: from } });
      });
    } else if (to === undefined) {
      test(`is possible in a case that is ${status}, and leaves the shared file untouched`, () => {
        expect(done(move(files()))).not.toHaveProperty('shared');
      });
    } else {
      test(`makes a case that is ${status} ${to}, dated now, and keeps all that stood in it`, () => {
        const before = files();
        const moved = done(move(before));
        const { status: _was, changedAt: _then, ...kept } = before.shared;
        expect(moved.shared).toMatchObject({ ...kept, status: to, changedAt: now });
        expect(moved).not.toHaveProperty('own');
      });
    }
  }
});

describe('what a reply puts into the shared file', () => {
  test('the confirmation names the service in charge and the time of receipt', () => {
    const { shared } = done(confirmReceipt({ shared: inEach().opened, own: emptyOwnFile }, { service }, now));
    expect(shared).toMatchObject({ requestedService: service, receiptConfirmedAt: now });
  });

  test('the acceptance names the official who signs, and the observations where there are any', () => {
    const files = { shared: inEach().received, own: emptyOwnFile };
    expect(done(acceptCase(files, { official: 'Head' }, now)).shared).toHaveProperty('acceptance', {
      by: 'reply',
      official: 'Head',
      at: now,
    });
    expect(done(acceptCase(files, { official: 'Head', observations: 'None' }, now)).shared).toHaveProperty('acceptance', {
      by: 'reply',
      official: 'Head',
      observations: 'None',
      at: now,
    });
  });
});
