import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { calendars } from '../../../domain/time/calendars/register.ts';
import { addHours, type Instant, instantAt } from '../../../domain/time/instant.ts';
import { years } from '../../../domain/time/span.ts';
import { aboutSomebodyElse } from '../../../infra/local/demo/specimen-person.ts';
import { restore } from '../../embedded/restore.ts';
import { person, sample, startApi } from '../calls.ts';
import { type Api, caseIn, france, type ReadyCall, rowOf } from '../operations.ts';
import { readAmiss } from './everything-read.ts';

let api: Api;
let sweep: (now: Instant) => Promise<void>;
let begin: (now: Instant) => Promise<void>;
beforeAll(async () => {
  api = await startApi();
  // Loaded after the API: the sweep reads its settings when it is.
  const { sweepParts } = await import('../schedule/sweep-parts.ts');
  ({ sweep, begin } = await sweepParts(api.table));
});
beforeEach(() => restore(api.table, []));
afterEach(() => vi.restoreAllMocks());

type Deadline = Readonly<Record<string, unknown>>;

const deadlinesOf = async (caseId: string, claims: ReadyCall['claims']): Promise<readonly Deadline[]> => {
  const { status, body, text } = await api.call('GET', '/cases/{caseId}/deadlines', { claims, caseId });
  expect(status, text).toBe(200);
  return body['items'] as Deadline[];
};

/** Every clock either has readings or says why nothing is computed. */
const expectToldWhy = (deadlines: readonly Deadline[]): void => {
  for (const { clock, standing, readings, lookUp } of deadlines)
    if (standing !== 'not-started') expect(readings ?? lookUp, String(clock)).toBeDefined();
};

/** What nobody can read of the case after a sweep at that instant. */
const amissAfter = async (caseId: string, requesting: string, at: Instant): Promise<readonly string[]> => {
  await sweep(at);
  const claims = person(`${requesting}.officer`);
  return readAmiss(api, rowOf('confirmReceipt'), { claims }, { caseId }, { requesting, requested: 'KZ' });
};

const noCalendar = expect.stringMatching(
  /^The working-day calendar of [A-Z]{2} does not reach \d{4}-\d\d-\d\d: nothing is computed\.$/,
);

/** Where agreements count in working days, in calendar days, and where no limit is known. */
const asked = [
  ['FR', 'KZ', 'cases/open-case'],
  ['NL', 'KZ', 'cases/open-case-nl-requests-kz'],
  ['PL', 'KZ', 'cases/open-case-nl-requests-kz'],
  ['CH', 'KZ', 'cases/open-case-nl-requests-kz'],
] as const;

const loaded = calendars().flatMap((calendar) => Object.keys(calendar.years).map(Number));
// The last year but one: what falls due a year later is told on a day that may be written.
const beyond = [Math.max(...loaded) + 1, years.last - 2];
const ends = beyond.flatMap((year) => [`${year}-01-01T00:00:00Z`, `${year}-12-30T12:00:00Z`]);

describe.each(ends)('a case of %s, beyond every calendar', (at) => {
  test.each(
    asked,
  )('%s asks %s: it is opened, received, watched and read, and says that no calendar reaches so far', async (requesting, requested, opening) => {
    vi.spyOn(Date, 'now').mockReturnValue(Date.parse(at));
    const now = instantAt(Date.parse(at));
    await begin(now);
    const caseId = await caseIn(api, 'received', opening, { requesting, requested });
    const claims = person(`${requesting}.officer`);
    const before = await deadlinesOf(caseId, claims);
    expectToldWhy(before);
    for (const hours of [1, 24 * 40, 24 * 400]) expect(await amissAfter(caseId, requesting, addHours(now, hours))).toEqual([]);
    expectToldWhy(await deadlinesOf(caseId, claims));
    const [reply] = before.filter(({ clock }) => clock === 'reply');
    // Where the reply has a limit at all, the last of its days can be one off, which only a calendar knows.
    const noLimit = expect.stringMatching(/^No legal deadline is known\./);
    expect(reply).toMatchObject({ lookUp: requesting === 'FR' ? noLimit : noCalendar });
  });
});

describe('facts of the first year that a date may have', () => {
  const first = `${years.first}-01-01`;

  test('open a case or are refused in words, and what is opened is watched and read', async () => {
    const statements = [
      'cases/open-case',
      'cases/open-case-third-country',
      'cases/open-case-stateless',
      'cases/open-case-urgent',
    ];
    const opened: string[] = [];
    for (const statement of statements) {
      const good = aboutSomebodyElse(sample(statement)) as { irregularity: object; evidence: object[]; urgency?: object };
      const body = {
        ...good,
        irregularity: { ...good.irregularity, establishedOn: first, enteredOn: first, unlawfulSince: first },
        evidence: good.evidence.map((piece) => ({ ...piece, issuedOn: first, validUntil: first })),
        ...(good.urgency === undefined ? {} : { urgency: { ...good.urgency, apprehendedAt: `${first}T00:00:00Z` } }),
      };
      const { status, body: answer, text } = await api.call('POST', '/cases', { claims: france, body });
      expect([201, 422], text).toContain(status);
      if (status === 201) opened.push(String(answer['caseId']));
    }
    expect(opened.length).toBeGreaterThan(0);
    await begin(instantAt(Date.now()));
    for (const caseId of opened) {
      expect(await amissAfter(caseId, 'FR', addHours(instantAt(Date.now()), 24 * 40))).toEqual([]);
      expectToldWhy(await deadlinesOf(caseId, france));
    }
  });

  test('are recorded of a decision, its remedies and a detention, and can be read', async () => {
    // France obliges and detains nobody who was a minor then; the Netherlands’ law was not looked up.
    const claims = person('NL.officer');
    const caseId = await caseIn(api, 'received', 'cases/open-case-nl-requests-kz', { requesting: 'NL', requested: 'KZ' });
    const facts = {
      'return-decision': { decidedOn: first, notifiedOn: first, enforceableFrom: first },
      detention: { situation: 'detention', since: first },
      remedy: { appealPeriodEndsOn: first, certifiedAt: `${first}T00:00:00Z` },
    };
    for (const [noun, change] of Object.entries(facts)) {
      const body = { ...sample(`protection/record-${noun}`), ...change };
      const { status, text } = await api.change(`/cases/{caseId}/${noun}`, { claims, caseId, body });
      expect(status, text).toBe(200);
    }
    await begin(instantAt(Date.now()));
    expect(await amissAfter(caseId, 'NL', addHours(instantAt(Date.now()), 24 * 40))).toEqual([]);
    expectToldWhy(await deadlinesOf(caseId, claims));
  });
});
