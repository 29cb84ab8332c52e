import { describe, expect, test } from 'vitest';
import type { Notification } from '../../../../domain/file/notification.ts';
import { addHours } from '../../../../domain/time/instant.ts';
import { day, opening } from '../../specimen.ts';
import { guardedOwn, morning } from '../../specimen-movement.ts';
import { changed, standing, whyNot, without } from './standing.ts';

const [told] = guardedOwn().notifications as readonly [Notification];
const notOnRecord = 'It is not recorded in which language, and by which interpreter, the person was told of the decision';
const having = (...notifications: readonly Notification[]) => ({ own: { notifications } });

describe('that the person was told of the decision', () => {
  test('is on record, with the remedies and a copy', () => {
    expect(standing('notified', {})).toMatchObject({ state: 'met', since: opening });
    expect(whyNot('notified', without('notifications'))).toBe(notOnRecord);
    expect(standing('notified', having({ ...told, remediesExplained: false }))).toMatchObject({
      why: 'The person was not told of the remedies',
      since: opening,
    });
    expect(standing('notified', having({ ...told, copyGiven: false }))).toMatchObject({
      why: 'The person was not given a copy',
      since: opening,
    });
  });

  test('is of the decision: told of the transfer, or of the end of the case, the person was not told of it', () => {
    for (const of of ['transfer', 'end-of-the-case'] as const)
      expect(whyNot('notified', having({ ...told, of }))).toBe(notOnRecord);
    expect(whyNot('notified', having(told, { ...told, of: 'transfer', copyGiven: false }))).toBe('met');
  });

  test('is of the decision as it now is: told before it was notified, the person was told of another', () => {
    expect(whyNot('notified', having({ ...told, toldOn: day('2026-05-01') }))).toBe(notOnRecord);
    expect(whyNot('notified', having({ ...told, toldOn: day('2026-05-03') }))).toBe('met');
  });

  test('is of this decision: another one, notified the same day, has to be told anew', () => {
    expect(whyNot('notified', changed('returnDecision', { reference: 'R-2' }))).toBe(notOnRecord);
    expect(whyNot('notified', having({ ...told, decision: 'R-2' }))).toBe(notOnRecord);
  });

  test('is the last that counts: told again without a copy, the person has none', () => {
    const again = { ...told, copyGiven: false, recordedAt: addHours(morning, -1) };
    expect(whyNot('notified', having(told, again))).toBe('The person was not given a copy');
    expect(standing('notified', having(again, told))).toMatchObject({ state: 'met', since: opening });
  });

  test('is nothing where there is no decision', () => {
    expect(whyNot('notified', without('returnDecision'))).toBe('There is no return decision of which the person could be told');
  });
});
