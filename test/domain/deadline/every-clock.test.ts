import { describe, expect, test } from 'vitest';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { franceKazakhstan } from '../../../domain/agreement/agreements/france-kazakhstan.ts';
import { polandKazakhstan } from '../../../domain/agreement/agreements/poland-kazakhstan.ts';
import { switzerlandKazakhstan } from '../../../domain/agreement/agreements/switzerland-kazakhstan.ts';
import { addEvidence } from '../../../domain/case/add-evidence.ts';
import { requestEvidence } from '../../../domain/case/request-evidence.ts';
import { deadlinesIn } from '../../../domain/deadline/deadlines-in.ts';
import { dueDeadlines } from '../../../domain/deadline/due-deadlines.ts';
import { recordMissed } from '../../../domain/deadline/record-missed.ts';
import { restsOn } from '../../../domain/deadline/rests-on.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { cancelTravelDocument } from '../../../domain/travel-document/cancel-travel-document.ts';
import { requestTravelDocument } from '../../../domain/travel-document/request-travel-document.ts';
import {
  accepted,
  anAgreement,
  at,
  day,
  done,
  fact,
  limitsWith,
  opened,
  received,
  registered,
  sharedOf,
  someFacts,
} from '../specimen.ts';
import { notified, takeBack } from '../specimen-movement.ts';

const files = (shared: ReadmissionCase) => registered(shared);
const early = at('2026-06-05T08:00:00Z');

const told = (file: ReadmissionCase, agreement = beneluxKazakhstan, now: Instant = early) =>
  deadlinesIn(file, agreement, now).map(({ clock, n, state, from }) => [clock, ...(n === undefined ? [] : [n]), state, from]);

const stateless = (): ReadmissionCase => ({ ...received(), category: 'stateless-person' });

describe('which clocks a case has', () => {
  test('a request for a national that can be filed at any time has the clock of the reply alone', () => {
    expect(told(received())).toEqual([['reply', 'running', at('2026-06-04T08:00:00Z')]]);
  });

  test('a request for somebody else was also filed within its time, from the day on which the irregularity was established', () => {
    expect(told(stateless())).toEqual([
      ['filing', 'met', '2026-06-02'],
      ['reply', 'running', at('2026-06-04T08:00:00Z')],
    ]);
  });

  test('a notice asks for no reply and was filed under no time', () => {
    const file = {
      ...notified(),
      category: 'stateless-person',
      urgency: { place: 'airport', apprehendedAt: early, statement: 'S' },
    };
    expect(told(file as ReadmissionCase)).toEqual([]);
  });

  test('an urgent case under an agreement without urgent times has the ordinary one', () => {
    const urgency = { place: 'airport', apprehendedAt: at('2026-06-03T07:00:00Z'), statement: 'S' } as const;
    const urgent = received(opened({ urgency }));
    expect(told(urgent).filter(([clock]) => String(clock).includes('reply'))).toEqual([
      ['reply', 'running', at('2026-06-04T08:00:00Z')],
    ]);
    expect(told(urgent, franceKazakhstan).map(([clock]) => clock)).toEqual([
      'filing',
      'urgent-filing',
      'urgent-reply',
      'urgent-arrival',
    ]);
  });

  test('each question that was asked has a clock of its own, met by the evidence that answers it', () => {
    const rules = anAgreement({
      limits: limitsWith({ evidence: { period: fact({ count: 4, unit: 'working-days' }), start: fact('evidence-request') } }),
    });
    const ask = (file: ReadmissionCase, now: Instant) =>
      sharedOf(done(requestEvidence(files(file), { question: 'Q', kinds: [] }, now)));
    const twice = ask(ask(received(), early), at('2026-06-06T08:00:00Z'));
    const answer = { evidence: someFacts().evidence, answers: 1 };
    const answered = sharedOf(done(addEvidence(files(twice), answer, at('2026-06-08T08:00:00Z'))));
    const evidence = told(answered, rules, at('2026-06-09T08:00:00Z')).filter(([clock]) => clock === 'evidence');
    expect(evidence).toEqual([
      ['evidence', 1, 'met', early],
      ['evidence', 2, 'running', at('2026-06-06T08:00:00Z')],
    ]);
  });

  test('a first document has the time to issue one, a later one that to renew it, and a cancelled one none', () => {
    const ask = (file: ReadmissionCase, documentId: string, now: Instant) =>
      sharedOf(done(requestTravelDocument(files(file), { documentId, official: 'H' }, beneluxKazakhstan, now)));
    const first = ask(accepted(), 'd-1', at('2026-06-08T08:00:00Z'));
    expect(told(first)).toContainEqual(['travel-document', 1, 'running', at('2026-06-08T08:00:00Z')]);
    const lost = sharedOf(
      done(
        cancelTravelDocument(files(first), { documentId: 'd-1', reason: 'lost', side: 'requested' }, at('2026-06-09T08:00:00Z')),
      ),
    );
    expect(told(lost).filter(([clock]) => clock === 'travel-document')).toEqual([]);
    const second = ask(lost, 'd-2', at('2026-06-10T08:00:00Z'));
    expect(told(second).filter(([clock]) => clock === 'travel-document' || clock === 'renewal')).toEqual([
      ['renewal', 2, 'running', at('2026-06-10T08:00:00Z')],
    ]);
  });

  test('a document for somebody who is not a national has a time of its own, owed by whoever issues it', () => {
    const file = { ...accepted(), category: 'third-country-national' } as ReadmissionCase;
    const asked = (agreement: typeof beneluxKazakhstan) =>
      sharedOf(
        done(requestTravelDocument(files(file), { documentId: 'd-1', official: 'H' }, agreement, at('2026-06-05T09:00:00Z'))),
      );
    const clock = (agreement: typeof beneluxKazakhstan) =>
      deadlinesIn(asked(agreement), agreement, at('2026-06-05T10:00:00Z')).find((entry) => entry.clock === 'travel-document');
    expect(clock(polandKazakhstan)).toMatchObject({
      owedBy: 'requesting',
      rule: { period: { count: 3, unit: 'calendar-days' } },
    });
    expect(clock(switzerlandKazakhstan)).toMatchObject({ state: 'unset', notComputed: { kind: 'limit-not-in-text' } });
    expect(clock(beneluxKazakhstan)).toMatchObject({ owedBy: 'requested', rule: { period: { count: 5, unit: 'working-days' } } });
  });

  test('a taking back stands under no clock of the agreement but what was met before', () => {
    expect(told(takeBack()).filter(([, state]) => state === 'running')).toEqual([]);
  });
});

describe('what was missed', () => {
  test('is recorded clock by clock, each occasion once, with the rule that it rests on', () => {
    const rules = anAgreement({
      limits: limitsWith({
        evidence: { period: fact({ count: 4, unit: 'working-days' }), start: fact('evidence-request') },
        reply: { period: fact({ count: 8, unit: 'calendar-days' }), start: fact('confirmed-receipt'), expiry: fact('consent') },
      }),
    });
    const asked = sharedOf(done(requestEvidence(files(received()), { question: 'Q', kinds: [] }, early)));
    const first = sharedOf(recordMissed({ shared: asked }, rules, at('2026-06-12T19:00:00Z')) ?? {});
    expect(first.missedDeadlines).toEqual([
      {
        clock: 'reply',
        owedBy: 'requested',
        from: at('2026-06-04T08:00:00Z'),
        until: at('2026-06-12T19:00:00Z'),
        effect: 'consent-awaiting-confirmation',
        source: 'set for this test',
        certainty: 'verified',
        article: 'art. 1',
        recordedAt: at('2026-06-12T19:00:00Z'),
      },
      {
        clock: 'evidence',
        n: 1,
        owedBy: 'requesting',
        from: early,
        until: at('2026-06-11T22:00:00Z'),
        effect: 'nothing',
        source: 'set for this test',
        certainty: 'verified',
        article: 'art. 1',
        recordedAt: at('2026-06-12T19:00:00Z'),
      },
    ]);
    expect(recordMissed({ shared: first }, rules, at('2026-07-12T19:00:00Z'))).toBeUndefined();
    const again = sharedOf(done(requestEvidence(files(first), { question: 'Q', kinds: [] }, at('2026-06-15T08:00:00Z'))));
    const second = recordMissed({ shared: again }, rules, at('2026-07-12T19:00:00Z'));
    expect(second?.shared?.missedDeadlines?.map(({ clock, n }) => [clock, n])).toEqual([
      ['reply', undefined],
      ['evidence', 1],
      ['evidence', 2],
    ]);
  });

  test('and what is done late is told as late, and not recorded as missed', () => {
    const late = { ...accepted(), acceptance: { by: 'reply', at: at('2026-07-01T00:00:00Z'), official: 'H' } } as ReadmissionCase;
    expect(recordMissed({ shared: late }, beneluxKazakhstan, at('2026-07-02T00:00:00Z'))).toBeUndefined();
  });
});

describe('what a work list shows', () => {
  test('is what runs, extended clocks too, and neither what is met nor what has not begun', () => {
    expect(dueDeadlines(opened(), beneluxKazakhstan, early)).toEqual([]);
    expect(dueDeadlines(stateless(), beneluxKazakhstan, early).map(({ clock }) => clock)).toEqual(['reply']);
    const extended = {
      ...received(),
      extensions: [{ at: early, official: 'H', reasons: 'R', until: day('2026-06-20'), source: 'S' }],
    };
    // To Saturday 20 June in Almaty or, where it rolls, to Monday the 22nd in Amsterdam.
    expect(dueDeadlines(extended as ReadmissionCase, polandKazakhstan, early)).toEqual([
      { clock: 'reply', by: 'requested', earliest: at('2026-06-20T19:00:00Z'), latest: at('2026-06-22T22:00:00Z') },
    ]);
  });
});

describe('what a deadline rests on that is not settled', () => {
  test('is told: a day off whose date is open, and a year that is only projected', () => {
    const days = [{ day: day('2028-05-04') }, { day: day('2028-05-05'), tentative: true as const }, { day: day('2028-05-08') }];
    expect(restsOn('Asia/Almaty', days)).toEqual([
      'Whether 2028-05-05 is a day off in KZ is not settled.',
      'The calendar of KZ for 2028 is a projection.',
    ]);
    expect(restsOn('Europe/Paris', days.slice(0, 1))).toEqual([]);
    expect(restsOn('Asia/Almaty', [{ day: day('2026-05-04') }])).toEqual([]);
    expect(restsOn('Europe/Rome', days)).toEqual([]);
  });
});
