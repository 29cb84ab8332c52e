import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { belarusKazakhstan } from '../../../domain/agreement/agreements/belarus-kazakhstan.ts';
import { polandKazakhstan } from '../../../domain/agreement/agreements/poland-kazakhstan.ts';
import { switzerlandKazakhstan } from '../../../domain/agreement/agreements/switzerland-kazakhstan.ts';
import type { ClockName } from '../../../domain/agreement/clock-name.ts';
import { deadlinesIn } from '../../../domain/deadline/deadlines-in.ts';
import { recordMissed } from '../../../domain/deadline/record-missed.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { answerErrorClaim } from '../../../domain/movement/answer-error-claim.ts';
import { claimError } from '../../../domain/movement/claim-error.ts';
import { anAgreement, at, done, fact, limitsWith, registered, sharedOf, unset } from '../specimen.ts';
import { morning, movedInBreach, takeBack, transferred } from '../specimen-movement.ts';

const clock = (file: ReadmissionCase, agreement: Agreement, name: ClockName, now = morning) =>
  deadlinesIn(file, agreement, now).find((deadline) => deadline.clock === name);

describe('a readmission that was an error', () => {
  /** Claimed on 19 July, in a month of the arrival on 20 June; taken back from then on. */
  const claimed = sharedOf(
    done(
      claimError(
        registered(transferred()),
        { official: 'Head', reasons: 'Another person.', attachments: [] },
        switzerlandKazakhstan,
        at('2026-07-19T08:00:00Z'),
      ),
    ),
  );
  const answered = sharedOf(
    done(
      answerErrorClaim(
        registered(claimed),
        { official: 'Head', accepted: true, reasons: 'So it is.' },
        at('2026-07-19T12:00:00Z'),
      ),
    ),
  );
  const backOn = (arrivedAt: string): ReadmissionCase => {
    const { transfer } = answered as Extract<ReadmissionCase, { status: 'transferred' }>;
    const back = {
      ...transferred(),
      transfer: { ...(transferred() as unknown as { transfer: object }).transfer, kind: 'take-back' },
    };
    const arrival = { at: at(arrivedAt), place: 'Schiphol', official: 'H', recordedAt: at(arrivedAt) };
    return {
      ...answered,
      status: 'taken-back',
      earlierMovements: [...answered.earlierMovements, ...(transfer === undefined ? [] : [transfer])],
      transfer: { ...back.transfer, arrival },
    } as unknown as ReadmissionCase;
  };

  test('is undone by the return itself within the month under Switzerland-Kazakhstan: a claim in time is not enough', () => {
    // A month from 20 June: to Sunday 19 July where that day counts, else to Monday the 20th, in Amsterdam to 22:00 UTC.
    expect(answered.status).toBe('take-back');
    expect(clock(answered, switzerlandKazakhstan, 'error-claim', at('2026-07-20T21:59:59Z'))).toMatchObject({ state: 'running' });
    expect(clock(answered, switzerlandKazakhstan, 'error-claim', at('2026-07-20T22:00:00Z'))).toMatchObject({ state: 'missed' });
    const missed = recordMissed({ shared: answered }, switzerlandKazakhstan, at('2026-07-21T00:00:00Z'))?.shared?.missedDeadlines;
    expect(missed).toMatchObject([{ clock: 'error-claim', owedBy: 'requesting', effect: 'nothing' }]);
    expect(clock(backOn('2026-07-30T12:00:00Z'), switzerlandKazakhstan, 'error-claim', at('2026-08-01T00:00:00Z'))).toMatchObject(
      {
        late: true,
        doneAt: at('2026-07-30T12:00:00Z'),
      },
    );
    const inTime = clock(backOn('2026-07-20T12:00:00Z'), switzerlandKazakhstan, 'error-claim', at('2026-08-01T00:00:00Z'));
    expect(inTime).toMatchObject({ state: 'met', doneAt: at('2026-07-20T12:00:00Z') });
    expect(inTime).not.toHaveProperty('late');
  });

  test('is established within three months under Poland-Kazakhstan: how long the return takes is another matter', () => {
    const established = clock(answered, polandKazakhstan, 'error-claim', at('2026-12-01T00:00:00Z'));
    expect(established).toMatchObject({ state: 'met', doneAt: at('2026-07-19T08:00:00Z') });
    expect(established).not.toHaveProperty('late');
  });

  test('can be claimed late where no text says that the right has ended, and there the return is still owed', () => {
    const late = at('2026-08-15T08:00:00Z');
    const claim = (agreement: Agreement) =>
      claimError(registered(transferred()), { official: 'Head', reasons: 'R', attachments: [] }, agreement, late);
    for (const agreement of [switzerlandKazakhstan, belarusKazakhstan]) expect(claim(agreement)).toMatchObject({ ok: true });
    const month = { period: fact({ count: 1, unit: 'months' } as const), start: fact('arrival' as const) };
    const under = (expiry: typeof unset | ReturnType<typeof fact<'nothing' | 'lapse'>>) =>
      anAgreement({ limits: limitsWith({ 'error-claim': { ...month, expiry } }) });
    expect(claim(under(unset))).toMatchObject({ ok: true });
    expect(claim(under(fact('nothing')))).toMatchObject({ ok: true });
    expect(claim(under(fact('lapse')))).toMatchObject({ error: { kind: 'error-claimed-out-of-time' } });
  });

  test('is no matter of who was moved in breach and is taken back for that', () => {
    for (const file of [movedInBreach(), takeBack()]) expect(clock(file, switzerlandKazakhstan, 'error-claim')).toBeUndefined();
  });
});
