import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { polandKazakhstan } from '../../../domain/agreement/agreements/poland-kazakhstan.ts';
import { switzerlandKazakhstan } from '../../../domain/agreement/agreements/switzerland-kazakhstan.ts';
import type { ClockName } from '../../../domain/agreement/clock-name.ts';
import { confirmSilence } from '../../../domain/case/confirm-silence.ts';
import { extendReply } from '../../../domain/case/extend-reply.ts';
import { extendTransferWindow } from '../../../domain/case/extend-transfer-window.ts';
import { requestInterview } from '../../../domain/case/request-interview.ts';
import { deadlinesIn } from '../../../domain/deadline/deadlines-in.ts';
import { recordMissed } from '../../../domain/deadline/record-missed.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { requestTravelDocument } from '../../../domain/travel-document/request-travel-document.ts';
import { accepted, anAgreement, at, day, done, fact, limitsWith, opened, received, registered, sharedOf } from '../specimen.ts';

const files = (shared: ReadmissionCase) => registered(shared);
const clockIn = (file: ReadmissionCase, agreement: Agreement, name: ClockName, now: Instant) =>
  deadlinesIn(file, agreement, now).find(({ clock }) => clock === name);
const early = at('2026-06-05T08:00:00Z');

describe('a clock of the reply that was restarted', () => {
  test('has still not begun where no delivery is proven', () => {
    const restarted = { ...opened(), replySince: early } as ReadmissionCase;
    expect(clockIn(restarted, beneluxKazakhstan, 'reply', early)).toMatchObject({ state: 'not-started' });
  });

  test('begins with the delivery where that comes after the restart, and with the restart where that comes after', () => {
    const before = { ...received(), replySince: at('2026-06-03T09:00:00Z') } as ReadmissionCase;
    expect(clockIn(before, beneluxKazakhstan, 'reply', early)).toMatchObject({ from: at('2026-06-04T08:00:00Z') });
    const after = { ...received(), replySince: early } as ReadmissionCase;
    expect(clockIn(after, beneluxKazakhstan, 'reply', early)).toMatchObject({ from: early });
  });

  test('can be extended anew, and that extension counts', () => {
    const old = { at: at('2026-06-04T09:00:00Z'), official: 'H', reasons: 'R', source: 'S' };
    const restarted = { ...received(), extensions: [old], replySince: early } as ReadmissionCase;
    expect(clockIn(restarted, polandKazakhstan, 'reply', early)).toMatchObject({
      state: 'running',
      run: { earliest: { lastDay: '2026-06-14' }, latest: { lastDay: '2026-06-15' } },
    });
    const extended = sharedOf(done(extendReply(files(restarted), { official: 'H', reasons: 'R' }, polandKazakhstan, early)));
    expect(clockIn(extended, polandKazakhstan, 'reply', early)).toMatchObject({
      state: 'extended',
      run: { earliest: { lastDay: '2026-07-14' }, latest: { lastDay: '2026-07-15' } },
    });
  });

  test('that is missed again is recorded again', () => {
    const first = sharedOf(recordMissed({ shared: received() }, beneluxKazakhstan, at('2026-06-26T00:00:00Z')) ?? {});
    const restarted = { ...first, replySince: at('2026-06-27T08:00:00Z') } as ReadmissionCase;
    const second = recordMissed({ shared: restarted }, beneluxKazakhstan, at('2026-08-01T00:00:00Z'));
    expect(second?.shared?.missedDeadlines?.map(({ clock, from }) => [clock, from])).toEqual([
      ['reply', at('2026-06-04T08:00:00Z')],
      ['reply', at('2026-06-27T08:00:00Z')],
    ]);
  });
});

describe('an extension', () => {
  test('of the reply extends no other clock', () => {
    const asked = sharedOf(
      done(requestInterview(files(received()), { stage: 'consular', languages: ['kk'] }, polandKazakhstan, early)),
    );
    const extended = sharedOf(done(extendReply(files(asked), { official: 'H', reasons: 'R' }, polandKazakhstan, early)));
    expect(clockIn(extended, polandKazakhstan, 'interview', early)).toMatchObject({
      state: 'running',
      run: { earliest: { lastDay: '2026-06-11' }, latest: { lastDay: '2026-06-12' } },
    });
  });

  test('to a day that is off rolls as any last day may, and not where the text lets none roll', () => {
    // Saturday 5 September: the Monday is worked in both States.
    const extendedUnder = (agreement: Agreement) => {
      const facts = { reasons: 'An appeal.', until: day('2026-09-05') };
      const extended = sharedOf(done(extendTransferWindow(files(accepted()), facts, agreement, early)));
      const run = clockIn(extended, agreement, 'transfer', early)?.run;
      return [run?.earliest.lastDay, run?.latest.lastDay];
    };
    expect(extendedUnder(beneluxKazakhstan)).toEqual(['2026-09-05', '2026-09-07']);
    const counting = { ...beneluxKazakhstan.counting, rollForward: fact(false) };
    expect(extendedUnder({ ...beneluxKazakhstan, counting })).toEqual(['2026-09-05', '2026-09-05']);
    expect(extendedUnder({ ...beneluxKazakhstan, counting: { ...counting, rollForward: fact(true) } })).toEqual([
      '2026-09-07',
      '2026-09-07',
    ]);
  });

  test('to a day that no calendar reaches is not computed by a guess', () => {
    const extended = { ...accepted(), windowExtensions: [{ at: early, until: day('2036-09-06'), source: 'S' }] };
    expect(clockIn(extended as ReadmissionCase, beneluxKazakhstan, 'transfer', early)).toMatchObject({
      state: 'unset',
      notComputed: { kind: 'outside-calendar' },
    });
  });

  test('over both calendars runs in each on its own: a further period ends no earlier in the later reading', () => {
    const counting = { ...anAgreement().counting, calendar: { unset: true, lookUp: 'Whose' } as const };
    const reply = {
      period: fact({ count: 15, unit: 'working-days' } as const),
      start: fact('receipt' as const),
      extension: fact({ by: { count: 8, unit: 'working-days' } } as const),
    };
    const rules = anAgreement({ counting, limits: limitsWith({ reply }) });
    const extended = sharedOf(done(extendReply(files(received()), { official: 'H', reasons: 'R' }, rules, early)));
    // Fifteen working days after 4 June: to the 25th in both; eight more: to 7 July in the Netherlands, to the 8th in Kazakhstan.
    expect(clockIn(extended, rules, 'reply', early)).toMatchObject({
      original: { earliest: { lastDay: '2026-06-25', state: 'KZ' }, latest: { lastDay: '2026-06-25', state: 'NL' } },
      run: { earliest: { lastDay: '2026-07-07', state: 'NL' }, latest: { lastDay: '2026-07-08', state: 'KZ' } },
    });
  });

  test('of the window of a transfer that was missed lets it be missed once more, at its new end', () => {
    // A month from 5 June is over in every reading with Tuesday 7 July in Almaty, the day after the Day of the Capital.
    const missed = sharedOf(recordMissed({ shared: accepted() }, beneluxKazakhstan, at('2026-07-07T19:00:00Z')) ?? {});
    const facts = { reasons: 'An appeal.', until: day('2026-08-14') };
    const extended = sharedOf(done(extendTransferWindow(files(missed), facts, beneluxKazakhstan, at('2026-07-08T08:00:00Z'))));
    const again = recordMissed({ shared: extended }, beneluxKazakhstan, at('2026-08-15T00:00:00Z'));
    expect(again?.shared?.missedDeadlines?.map(({ clock, until }) => [clock, until])).toEqual([
      ['transfer', at('2026-07-07T19:00:00Z')],
      ['transfer', at('2026-08-14T22:00:00Z')],
    ]);
  });
});

describe('a travel document', () => {
  test('that was asked for before the consent that stands has its time from the consent', () => {
    const asked = sharedOf(
      done(requestTravelDocument(files(accepted()), { documentId: 'd-1', official: 'H' }, switzerlandKazakhstan, early)),
    );
    const again = { ...asked, acceptance: { by: 'reply', at: at('2026-06-11T08:00:00Z'), official: 'H' } } as ReadmissionCase;
    expect(clockIn(again, switzerlandKazakhstan, 'travel-document', at('2026-06-12T08:00:00Z'))).toMatchObject({
      from: at('2026-06-11T08:00:00Z'),
    });
  });
});

describe('a suspension of the agreement', () => {
  const suspended = (from: string, until?: string) => ({
    ...beneluxKazakhstan,
    suspensions: [{ from: day(from), ...(until === undefined ? {} : { until: day(until) }), source: 'Note' }],
  });
  const stateOn = (rules: Agreement, now: string) => clockIn(received(), rules, 'reply', at(now))?.state;

  test('stops a clock from its first day to its last, and neither before nor after', () => {
    const rules = suspended('2026-06-10', '2026-06-14');
    expect(stateOn(rules, '2026-06-09T12:00:00Z')).toBe('running');
    expect(stateOn(rules, '2026-06-10T12:00:00Z')).toBe('suspended');
    expect(stateOn(rules, '2026-06-14T12:00:00Z')).toBe('suspended');
    expect(stateOn(rules, '2026-06-15T12:00:00Z')).toBe('running');
  });

  test('until further notice leaves no end to be told, records nothing as missed and confirms no silence', () => {
    const rules = suspended('2026-06-10');
    expect(clockIn(received(), rules, 'reply', early)).toMatchObject({
      state: 'suspended',
      notComputed: { kind: 'clock-suspended', since: '2026-06-10', source: 'Note' },
    });
    expect(recordMissed({ shared: received() }, rules, at('2027-06-01T00:00:00Z'))).toBeUndefined();
    const silence = confirmSilence(files(received()), { official: 'H', subject: 'other' }, rules, at('2027-06-01T00:00:00Z'));
    expect(silence).toMatchObject({ error: { kind: 'silence-without-effect' } });
  });
});

describe('a deadline names its rule', () => {
  test('with the article where it is known, and without where it is not', () => {
    const period = { ...fact({ count: 8, unit: 'calendar-days' } as const), article: 'art. 6' };
    const rules = anAgreement({ limits: limitsWith({ reply: { period, start: fact('receipt') } }) });
    expect(clockIn(received(), rules, 'reply', early)?.rule).toMatchObject({ article: 'art. 6', source: 'set for this test' });
    const reported = { value: { count: 8, unit: 'calendar-days' }, certainty: 'secondary', source: 'A newspaper' } as const;
    const press = anAgreement({ limits: limitsWith({ reply: { period: reported, start: fact('receipt') } }) });
    expect(clockIn(received(), press, 'reply', early)?.rule).not.toHaveProperty('article');
  });
});
