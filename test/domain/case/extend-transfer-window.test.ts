import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { hungaryKazakhstan } from '../../../domain/agreement/agreements/hungary-kazakhstan.ts';
import { extendTransferWindow } from '../../../domain/case/extend-transfer-window.ts';
import { accepted, anAgreement, at, day, done, fact, limitsWith, sharedOf, unset } from '../specimen.ts';

const now = at('2026-06-06T08:00:00Z');
const later = at('2026-06-07T08:00:00Z');

const extend = (agreement: Agreement, until: string, shared = accepted(), when = now) =>
  extendTransferWindow({ shared, own: {} }, { reasons: 'An appeal is pending.', until: day(until) }, agreement, when);

const twice = (agreement: Agreement) => extend(agreement, '2026-08-01', sharedOf(done(extend(agreement, '2026-07-01'))), later);

describe('the requesting State takes more time for the transfer', () => {
  test('once where the agreement says so, as with Hungary', () => {
    expect(twice(hungaryKazakhstan)).toMatchObject({
      error: { kind: 'window-already-extended', at: now, source: expect.stringContaining('Hungary') },
    });
  });

  test.each([
    ['says nothing of once', fact({ whileObstacleLasts: true } as const)],
    ['is known by a weak lead alone', { ...fact({ whileObstacleLasts: true, once: true } as const), certainty: 'weak' as const }],
    ['was not found', unset],
  ])('again and again where the rule %s', (_what, extension) => {
    expect(twice(anAgreement({ limits: limitsWith({ transfer: { extension } }) }))).toMatchObject({ ok: true });
  });
});
