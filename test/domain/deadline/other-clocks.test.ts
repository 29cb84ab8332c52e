import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { franceKazakhstan } from '../../../domain/agreement/agreements/france-kazakhstan.ts';
import { polandKazakhstan } from '../../../domain/agreement/agreements/poland-kazakhstan.ts';
import { switzerlandKazakhstan } from '../../../domain/agreement/agreements/switzerland-kazakhstan.ts';
import type { ClockName } from '../../../domain/agreement/clock-name.ts';
import { extendTransferWindow } from '../../../domain/case/extend-transfer-window.ts';
import { requestInterview } from '../../../domain/case/request-interview.ts';
import { deadlinesIn } from '../../../domain/deadline/deadlines-in.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { requestTravelDocument } from '../../../domain/travel-document/request-travel-document.ts';
import { accepted, at, day, done, received, refused, registered, sharedOf } from '../specimen.ts';
import { confirmed, morning, planned, transferred } from '../specimen-movement.ts';

const files = (shared: ReadmissionCase) => registered(shared);

const clockIn = (file: ReadmissionCase, agreement: Agreement, name: ClockName, now: Instant) => {
  const found = deadlinesIn(file, agreement, now).find(({ clock }) => clock === name);
  if (found === undefined) throw new Error(`The case has no clock ${name}`);
  return found;
};

const early = at('2026-06-05T08:00:00Z');

describe('the other clocks of a case', () => {
  test('an interview that was asked for gives its result in seven days under Poland-Kazakhstan', () => {
    const asked = sharedOf(
      done(requestInterview(files(received()), { stage: 'consular', languages: ['kk'] }, polandKazakhstan, early)),
    );
    expect(clockIn(asked, polandKazakhstan, 'interview', early)).toMatchObject({
      n: 1,
      owedBy: 'requested',
      run: { earliest: { lastDay: '2026-06-11' }, latest: { lastDay: '2026-06-12' } },
    });
  });

  test('a travel document runs from its request under Benelux, under Switzerland-Kazakhstan from the consent, or the request where that came later', () => {
    const asked = (agreement: Agreement) =>
      sharedOf(
        done(
          requestTravelDocument(files(accepted()), { documentId: 'd-1', official: 'H' }, agreement, at('2026-06-09T08:00:00Z')),
        ),
      );
    const now = at('2026-06-09T09:00:00Z');
    expect(clockIn(asked(beneluxKazakhstan), beneluxKazakhstan, 'travel-document', now)).toMatchObject({
      event: 'document-request',
      run: { earliest: { lastDay: '2026-06-16' } },
      rule: { expiry: { effect: 'own-document' } },
    });
    expect(clockIn(asked(switzerlandKazakhstan), switzerlandKazakhstan, 'travel-document', now)).toMatchObject({
      event: 'acceptance',
      from: at('2026-06-09T08:00:00Z'),
      run: { earliest: { lastDay: '2026-06-11' }, latest: { lastDay: '2026-06-12' } },
    });
  });

  test('the transfer has its window from the consent, which an obstacle extends as an event of its own', () => {
    // A month from 5 June: to Saturday 4 July where that day counts, else to Sunday the 5th, which may roll: to Monday the 6th in the
    // Netherlands, to Tuesday in Kazakhstan, where the 6th is the Day of the Capital. By art. 7(4) the requested State readmits within it.
    expect(clockIn(accepted(), beneluxKazakhstan, 'transfer', early)).toMatchObject({
      owedBy: 'requested',
      run: { earliest: { lastDay: '2026-07-04' }, latest: { lastDay: '2026-07-07', state: 'KZ' } },
    });
    const extend = (until: string, agreement = beneluxKazakhstan) =>
      extendTransferWindow(files(accepted()), { reasons: 'An appeal is pending.', until: day(until) }, agreement, early);
    const moved = done(extend('2026-09-01'));
    expect(clockIn(sharedOf(moved), beneluxKazakhstan, 'transfer', early)).toMatchObject({
      state: 'extended',
      original: { earliest: { lastDay: '2026-07-04' } },
      run: { latest: { lastDay: '2026-09-01' } },
    });
    expect(moved.own).toMatchObject({ windowReasons: 'An appeal is pending.' });
    expect(JSON.stringify(moved.shared)).not.toContain('appeal');
    expect(extend('2026-07-04')).toMatchObject({ error: { kind: 'extension-not-longer' } });
    expect(extend('2026-09-01', polandKazakhstan)).toMatchObject({ error: { kind: 'window-not-extendable' } });
    expect(extend('2026-09-01', franceKazakhstan)).toMatchObject({ ok: true });
  });

  test('a notice that comes too short is missed, until the receiving side confirms the plan all the same', () => {
    expect(clockIn(planned(), beneluxKazakhstan, 'transfer-notice', morning)).toMatchObject({ state: 'met' });
    const { transfer } = planned() as Extract<ReadmissionCase, { status: 'accepted' }>;
    const short = { ...planned(), transfer: { ...transfer, plannedAt: morning } } as ReadmissionCase;
    expect(clockIn(short, beneluxKazakhstan, 'transfer-notice', morning)).toMatchObject({ state: 'missed', late: true });
    const { transfer: agreed } = confirmed() as Extract<ReadmissionCase, { status: 'accepted' }>;
    const cured = { ...confirmed(), transfer: { ...agreed, plannedAt: morning } } as ReadmissionCase;
    expect(clockIn(cured, beneluxKazakhstan, 'transfer-notice', morning)).toMatchObject({ state: 'met', cured: true });
  });

  test('the right to claim an error runs from the arrival, and its end is a lapse', () => {
    expect(clockIn(transferred(), beneluxKazakhstan, 'error-claim', morning)).toMatchObject({
      event: 'arrival',
      run: { earliest: { lastDay: '2026-09-19' }, latest: { lastDay: '2026-09-21' } },
      rule: { expiry: { effect: 'lapse' } },
    });
  });

  test('a case that ended owes nothing more: what was met is still told', () => {
    const standing = deadlinesIn(refused(), beneluxKazakhstan, early).map(({ clock, state }) => `${clock} ${state}`);
    expect(standing).toEqual(['reply met']);
  });
});
