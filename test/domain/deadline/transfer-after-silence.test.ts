import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { latviaKazakhstan } from '../../../domain/agreement/agreements/latvia-kazakhstan.ts';
import { confirmSilence } from '../../../domain/case/confirm-silence.ts';
import { deadlinesIn } from '../../../domain/deadline/deadlines-in.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { at, done, received, registered, sharedOf } from '../specimen.ts';

describe('a person whom silence let be taken back', () => {
  // Received on 4 June 2026; the silence is confirmed on 3 August.
  const now = at('2026-08-03T08:00:00Z');
  const silent = (agreement: Agreement): ReadmissionCase =>
    sharedOf(done(confirmSilence(registered(received()), { official: 'Head', subject: 'supervisor' }, agreement, now)));
  const transferUnder = (agreement: Agreement) =>
    deadlinesIn(silent(agreement), agreement, now).find(({ clock }) => clock === 'transfer');

  test('has the month of Benelux-Kazakhstan art. 7(4) from the end of the 21 days, whenever that was confirmed', () => {
    // The 21 days end on 24 June, or on the 25th: the month on 23 July or, over a weekend, on Monday the 27th.
    expect(transferUnder(beneluxKazakhstan)).toMatchObject({
      state: 'missed',
      run: { earliest: { lastDay: '2026-07-23' }, latest: { lastDay: '2026-07-27' } },
    });
  });

  test('has the 30 days of Latvia-Kazakhstan art. 6(2), which count from an answer, from there or from the confirmation', () => {
    expect(transferUnder(latviaKazakhstan)).toMatchObject({
      state: 'running',
      run: { earliest: { lastDay: '2026-07-22' }, latest: { lastDay: '2026-09-02' } },
    });
  });
});
