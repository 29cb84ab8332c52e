import { describe, expect, test } from 'vitest';
import type { Remedies } from '../../../../domain/file/remedies.ts';
import type { ReturnDecision } from '../../../../domain/file/return-decision.ts';
import { addHours } from '../../../../domain/time/instant.ts';
import { day, FR } from '../../specimen.ts';
import { confirmed, guardedOwn, morning } from '../../specimen-movement.ts';
import { changed, standing, whyNot, without } from './standing.ts';

const certified = (changes: Partial<Remedies>) => changed('remedies', changes);
const certifiedAt = addHours(morning, -2);
const notStanding = 'It is not recorded that the final remedy left the decision standing';

describe('the remedies', () => {
  test('are certified within a day, to the hour', () => {
    expect(whyNot('remedies', without('remedies'))).toBe('Nothing is certified about remedies');
    expect(whyNot('remedies', certified({ certifiedAt: addHours(morning, -24) }))).toBe('met');
    expect(whyNot('remedies', certified({ certifiedAt: addHours(morning, -24.001) }))).toBe(
      'The certificate is older than 24 hours',
    );
  });

  test('are certified of this decision: of another one they are certified anew', () => {
    const anew = 'The certificate is not about the return decision on record';
    expect(standing('remedies', changed('returnDecision', { reference: 'R-2' }))).toMatchObject({
      why: anew,
      since: certifiedAt,
    });
    const { decision: _none, ...unnamed } = guardedOwn().remedies as Remedies;
    expect(whyNot('remedies', { own: { remedies: unnamed } })).toBe(anew);
    expect(whyNot('remedies', without('returnDecision'))).toBe('met');
  });

  test('hold from the certificate, and for 24 hours', () => {
    expect(standing('remedies', {})).toMatchObject({ state: 'met', since: certifiedAt, until: addHours(certifiedAt, 24) });
  });

  test.each(['lodged', 'pending'] as const)('stop the person while one is %s', (state) => {
    expect(standing('remedies', certified({ state }))).toMatchObject({ why: `A remedy is ${state}`, since: certifiedAt });
  });

  test('that are final count only where they left the decision standing', () => {
    for (const outcome of ['dismissed', 'withdrawn'] as const)
      expect(whyNot('remedies', certified({ state: 'final', outcome }))).toBe('met');
    expect(whyNot('remedies', certified({ state: 'final', outcome: 'decision-annulled' }))).toBe(notStanding);
    expect(standing('remedies', certified({ state: 'final' }))).toMatchObject({ why: notStanding, since: certifiedAt });
  });

  test('that nobody lodged count only once the time to appeal is over everywhere; final ones are final', () => {
    const runs = { appealPeriodEndsOn: day('2026-06-19') };
    expect(whyNot('remedies', certified(runs))).toBe('The time to appeal is not over');
    expect(whyNot('remedies', certified({ ...runs, state: 'final', outcome: 'dismissed' }))).toBe('met');
    expect(whyNot('remedies', certified({ appealPeriodEndsOn: day('2026-06-18') }))).toBe('met');
  });
});

describe('the time to appeal that the law counts', () => {
  const decision = guardedOwn().returnDecision as ReturnDecision;
  const french = { ...confirmed(), requestingState: FR };
  const why = (changes: Partial<ReturnDecision>, file = french) =>
    whyNot('remedies', { file, own: { returnDecision: { ...decision, ...changes } } });
  const hours = { appealPeriod: 'forty-eight-hours', notifiedOn: day('2026-06-18') } as const;

  test('is not over because the certificate says so', () => {
    expect(why({ appealPeriod: 'one-month', notifiedOn: day('2026-05-20') })).toBe('The time to appeal is not over');
    expect(why({ appealPeriod: 'one-month', notifiedOn: day('2026-05-02') })).toBe('met');
  });

  test('ends at its instant, and not a moment earlier', () => {
    expect(why({ ...hours, notifiedAt: addHours(morning, -48) })).toBe('met');
    expect(why({ ...hours, notifiedAt: addHours(morning, -47.999) })).toBe('The time to appeal is not over');
  });

  test('runs to the end of the second day where the hour of the notification is not known', () => {
    expect(why(hours)).toBe('The time to appeal is not over');
    expect(why({ ...hours, notifiedOn: day('2026-06-17') })).toBe('met');
  });

  test('is not over where nobody can count it to its end', () => {
    const withoutCalendar = { ...confirmed(), requestingState: 'UG' as typeof FR };
    expect(why({ appealPeriod: 'seven-days' }, withoutCalendar)).toBe('The time to appeal is not over');
  });

  test('is counted on the calendar of the State that decided, not of the one that receives', () => {
    const file = { ...french, requestedState: 'UG' as typeof FR };
    expect(why({ appealPeriod: 'one-month' }, file)).toBe('met');
  });
});
