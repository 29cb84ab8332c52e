import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { calendars } from '../../../../domain/time/calendars/register.ts';
import { addHours, type Instant, instantAt } from '../../../../domain/time/instant.ts';
import { years } from '../../../../domain/time/span.ts';
import { aboutSomebodyElse } from '../../../../infra/local/demo/specimen-person.ts';
import { restore } from '../../../embedded/restore.ts';
import { type Answer, sample, startApi } from '../../calls.ts';
import { type Api, bodyOf, type OperationName, rowOf } from '../../operations.ts';
import { printAgain, printedFromNow } from '../../printed.ts';
import { transferStates } from '../../transfer-states.ts';
import { bringTransferTo, changeTransferOf, justiceOf, openedTransfer, transferIn } from '../../transfers-at-hand.ts';
import { readAmiss } from '../everything-read.ts';

let api: Api;
let sweep: (now: Instant) => Promise<void>;
let begin: (now: Instant) => Promise<void>;
let printed: string[];
beforeAll(async () => {
  printed = printedFromNow();
  api = await startApi();
  // Loaded after the API: the sweep reads its settings when it is.
  const { sweepParts } = await import('../../schedule/sweep-parts.ts');
  ({ sweep, begin } = await sweepParts(api.table));
});
beforeEach(() => restore(api.table, []));
afterEach(() => vi.restoreAllMocks());
afterAll(printAgain);

/** What nobody can read of the transfer after a sweep at that instant, or is shown otherwise than its row says. */
const amissAfter = async (transferId: string, at: Instant): Promise<readonly string[]> => {
  printed.length = 0;
  await sweep(at);
  const amiss = await readAmiss(api, rowOf('informPerson'), { claims: {} }, { transferId }, transferStates);
  return [...amiss, ...printed.filter((line) => /"message":"(line-unreadable|shown-by-shape|sweep-failed|fault)"/.test(line))];
};

const loaded = calendars().flatMap((calendar) => Object.keys(calendar.years).map(Number));
// The last year but two: what falls due within the year after is told on a day that may be written.
const beyond = [Math.max(...loaded) + 1, years.last - 2];
const ends = beyond.flatMap((year) => [`${year}-01-01T00:00:00Z`, `${year}-12-30T12:00:00Z`]);

test.each(ends)('a transfer of %s, beyond every calendar, is opened, asked for, watched and read', async (at) => {
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse(at));
  const now = instantAt(Date.parse(at));
  await begin(now);
  const transferId = await transferIn(api, 'requested');
  for (const hours of [1, 24 * 40, 24 * 400]) expect(await amissAfter(transferId, addHours(now, hours))).toEqual([]);
});

const first = `${years.first}-01-01`;

/** The sample of an act with each of its days, and moments, as the first that a date may have. */
const ofFirstYear = (value: unknown): unknown => {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value)) return value.length === 10 ? first : `${first}T00:00:00Z`;
  if (Array.isArray(value)) return value.map(ofFirstYear);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, ofFirstYear(part)]));
};

/** A transfer of somebody who was born on the first day that a date may have. */
const ofTheOldest = async (): Promise<string> => {
  const { person } = aboutSomebodyElse(sample('convicted-transfers/state-interest'));
  const transferId = await openedTransfer(api, { person: { ...(person as object), dateOfBirth: first } });
  await bringTransferTo(api, transferId, 'requested', 'opened');
  return transferId;
};

const recorded = [
  ['informPerson', 'requesting'],
  ['recordConsent', 'requesting'],
  ['verifyConsent', 'requested'],
  ['recordSentence', 'requesting'],
  ['recordFinality', 'requesting'],
  ['recordProceedings', 'requesting'],
  ['recordNationality', 'requested'],
  ['recordDualCriminality', 'requested'],
  ['recordCourtDecision', 'requested'],
  ['recordTransferDocument', 'requested'],
  ['recordTransferFitness', 'requesting'],
] as const satisfies readonly (readonly [OperationName, 'requesting' | 'requested'])[];

test('facts of the first year that a date may have are recorded or refused in words, and what is recorded is watched and read', async () => {
  await begin(instantAt(Date.now()));
  const transferId = await ofTheOldest();
  const done: string[] = [];
  for (const [does, side] of recorded) {
    const body = ofFirstYear(bodyOf(rowOf(does)));
    const { status, text } = await changeTransferOf(api, does, transferId, {
      claims: justiceOf(does, transferStates[side]),
      body,
    });
    expect([200, 409, 422], text).toContain(status);
    if (status === 200) done.push(does);
  }
  expect(done.length).toBeGreaterThan(3);
  expect(await amissAfter(transferId, addHours(instantAt(Date.now()), 24 * 40))).toEqual([]);
});

const longest = { is: 'term', years: 100, months: 1200, days: 36_500 };
const none = { is: 'term', years: 0, months: 0, days: 0 };
const turned = (days: number, why: string) => [{ days, why, decidedOn: first, authority: 'A court' }];

const recordsOfTheOldest = async (sentence: object): Promise<{ transferId: string; answer: Answer }> => {
  await begin(instantAt(Date.now()));
  const transferId = await ofTheOldest();
  const claims = justiceOf('recordSentence', transferStates.requesting);
  const body = { ...bodyOf(rowOf('recordSentence')), sentence: { servedFrom: first, ...sentence } };
  return { transferId, answer: await changeTransferOf(api, 'recordSentence', transferId, { claims, body }) };
};

test.each([
  ['the longest of all, drawn out as far as can be', { imposed: longest, added: turned(36_500, 'time-at-large') }],
  ['one of no day', { imposed: none }],
  ['one that is remitted whole', { imposed: { ...none, days: 36_500 }, deducted: turned(36_500, 'remission') }],
])('whatever day a sentence ends on, it can be read, also of a transfer that was refused: %s', async (_what, sentence) => {
  const { transferId, answer } = await recordsOfTheOldest(sentence);
  expect(answer.status, answer.text).toBe(200);
  expect(await amissAfter(transferId, addHours(instantAt(Date.now()), 24 * 40))).toEqual([]);
  const claims = justiceOf('refuseTransfer', transferStates.requested);
  const refused = await changeTransferOf(api, 'refuseTransfer', transferId, { claims, body: bodyOf(rowOf('refuseTransfer')) });
  expect(refused.status, refused.text).toBe(200);
  expect(await amissAfter(transferId, addHours(instantAt(Date.now()), 24 * 80))).toEqual([]);
});

test('no more days are remitted in all than a date can be counted by', async () => {
  const deducted = [...turned(36_500, 'remission'), ...turned(1, 'work')];
  const { answer } = await recordsOfTheOldest({ imposed: longest, deducted });
  expect(answer.body['errors']).toEqual([expect.objectContaining({ path: 'body/sentence/deducted', kind: 'above-most' })]);
});
