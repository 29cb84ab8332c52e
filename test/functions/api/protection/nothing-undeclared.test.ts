import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedFields } from '../../../../domain/file/case-view.ts';
import { mailAbout } from '../../../../functions/mail/duty-mail-text.ts';
import { monitorMail } from '../../../../functions/mail/monitor-mail.ts';
import { dutyMailMessage } from '../../../../functions/schema/duty-mail-message.ts';
import { monitorNotice } from '../../../../functions/schema/monitor-notice.ts';
import { aboutSomebodyElse } from '../../../../infra/local/demo/specimen-person.ts';
import { restore } from '../../../embedded/restore.ts';
import { dumpOf, type Item } from '../../../embedded/table.ts';
import { person, sample, startApi } from '../../calls.ts';
import {
  type Api,
  bodyOf,
  callerFor,
  type OperationName,
  type OperationRow,
  openingFor,
  operations,
  readyOn,
  rowOf,
  statesOf,
  take,
} from '../../operations.ts';
import { printAgain, printedFromNow } from '../../printed.ts';
import { type Stage, type Step, stageFor, stepsTo } from '../../stages.ts';
import { marked, marksIn } from './marked.ts';

let printed: string[];
let api: Api;
beforeAll(async () => {
  printed = printedFromNow();
  api = await startApi();
});
afterAll(printAgain);

/** What a request says for the own file alone, although the rest of it crosses. */
const keptBack: Partial<Readonly<Record<OperationName, readonly string[]>>> = {
  openCase: ['/claim'],
  withdrawCase: ['/reason'],
  cancelTransfer: ['/reason'],
  extendTransferWindow: ['/reasons'],
  failDeparture: ['/explanation'],
  refuseCase: ['/reasons'],
  withdrawAcceptance: ['/reasons'],
};

/** Where each mark went in, by which State, and whether for the own file alone. */
type Origin = { readonly operation: string; readonly path: string; readonly state: string; readonly own: boolean };

const origins = new Map<string, Origin>();

const realRisk = [{ code: 'RR-REFOUL', country: 'KZ' }];

/** The sample of an operation with every free text marked, and a refusal for a real risk, whose reasons are kept back. */
const markedBody = (row: OperationRow, state: string, besides: object = {}): Record<string, unknown> => {
  const { name, route } = row;
  const filled = name === 'openCase' ? aboutSomebodyElse(sample(openingFor(name))) : (bodyOf(row) ?? {});
  const refusal = name === 'refuseCase' || name === 'withdrawAcceptance' ? { grounds: realRisk } : {};
  const claim = name === 'openCase' ? { claim: { outcome: 'none', checkedOn: '2026-06-02', source: 'A register' } } : {};
  const { body, marks } = marked({ ...filled, ...refusal, ...claim, ...besides });
  for (const [mark, path] of marks) {
    const own = !route.may.includes('put WORK#') || (keptBack[name] ?? []).some((prefix) => path.startsWith(prefix));
    origins.set(mark, { operation: name, path, state, own });
  }
  return body;
};

const opened = async (name: OperationName, states: { requesting: string }): Promise<string> => {
  const row = rowOf('openCase');
  const body = markedBody(row, states.requesting, aboutSomebodyElse(sample(openingFor(name))));
  const answer = await api.call('POST', '/cases', { claims: person(`${states.requesting}.officer`), body });
  if (answer.status !== 201) throw new Error(answer.text);
  return String(answer.body['caseId']);
};

const playedTo = async (name: OperationName, stage: Stage): Promise<string> => {
  const states = statesOf(name);
  const caseId = await opened(name, states);
  for (const step of stepsTo(stage)) {
    const { sample: _usual, ...rest } = step;
    const but = {
      ...markedBody(rowOf(step.does), states[step.by], step.sample === undefined ? {} : sample(step.sample)),
      ...step.but,
    };
    await take(api, caseId, states, { ...rest, but } as Step);
  }
  return caseId;
};

const reading: readonly (readonly [string, Record<string, string>?])[] = [
  ['/cases/{caseId}'],
  ['/cases/{caseId}/history', { limit: '100' }],
  ['/cases/{caseId}/history', { file: 'own', limit: '100' }],
  ['/cases/{caseId}/disclosures', { limit: '100' }],
  ['/cases/{caseId}/deadlines'],
  ['/cases/{caseId}/evidence'],
  ['/cases/{caseId}/guard'],
  ['/cases/{caseId}/notice-to-person', { lang: 'en' }],
  ['/cases/{caseId}/notice-to-person', { lang: 'kk' }],
  ['/travel-documents/{documentId}'],
  ['/cases', { limit: '100' }],
  ['/changes', { limit: '100' }],
  ['/monitor/cases', { limit: '100' }],
];

const readers = ['officer', 'supervisor', 'assessor', 'escort', 'auditor', 'monitor'] as const;

/** Everything that somebody of the State with that role can read of the case, with a monitor's view of it. */
const allRead = async (state: string, role: string, caseId: string, documentId: string): Promise<string> => {
  const claims = person(`${state}.${role}`);
  const texts: string[] = [];
  for (const [path, query = {}] of reading) texts.push((await api.call('GET', path, { claims, caseId, documentId, query })).text);
  if (role !== 'monitor') return texts.join('\n');
  const list = JSON.parse(texts.at(-1) ?? '{}') as { items?: { monitorId: string }[] };
  for (const { monitorId } of list.items ?? [])
    texts.push((await api.call('GET', '/monitor/cases/{monitorId}', { claims, monitorId })).text);
  return texts.join('\n');
};

/** The marks that stand where they must not: each with where it came from. */
const strayed = (text: string, may: (origin: Origin) => boolean): readonly Origin[] =>
  marksIn(text)
    .map((mark) => origins.get(mark) ?? { operation: mark, path: '', state: '', own: true })
    .filter((origin) => !may(origin));

const textOf = (items: readonly Item[], prefix: RegExp): string => JSON.stringify(items.filter(({ pk }) => prefix.test(pk)));

const rows = operations.filter(
  ({ route }) => route.method === 'POST' && route.side !== undefined && route.path.startsWith('/cases/'),
);

/** In these the case is two months old: they are gone through by the test of their own stage. */
const ofOldCases = new Set<OperationName>(['confirmSilence', 'migrateCase', 'issueOwnDocument']);

describe.each(rows.filter(({ name }) => !ofOldCases.has(name)))('after $name of a person with every text marked', (row) => {
  const { name, route } = row;
  const { requesting, requested, outsider } = statesOf(name);
  let caseId: string;
  let documentId: string;
  let reply: string;
  beforeAll(async () => {
    await restore(api.table, []);
    origins.clear();
    printed.length = 0;
    const claims = callerFor(row);
    const named = stageFor[name] ?? 'opened';
    caseId = await playedTo(name, typeof named === 'string' ? named : named.requesting);
    const call = await readyOn(api, row, claims, caseId);
    documentId = call.documentId ?? '';
    const state = /[A-Z]{2}(?=\.)/.exec(String(claims['cognito:groups']))?.[0] ?? requesting;
    const answer = await api.call('POST', route.path, { ...call, body: markedBody(row, state) });
    expect(answer.status, answer.text).toBe(route.status);
    reply = answer.text;
    expect(origins.size).toBeGreaterThan(5);
  });

  test('the reply holds nothing of it', () => {
    expect(strayed(reply, () => false)).toEqual([]);
  });

  test.each([
    'requesting',
    'requested',
  ] as const)('nobody on the %s side reads anything of the other’s own file', async (side) => {
    const state = side === 'requesting' ? requesting : requested;
    for (const role of readers) {
      const text = await allRead(state, role, caseId, documentId);
      expect(
        strayed(text, (origin) => !origin.own || origin.state === state),
        role,
      ).toEqual([]);
    }
    const { body } = await api.call('GET', '/cases/{caseId}', { claims: person(`${state}.officer`), caseId });
    const declared: readonly string[] = [...sharedFields, 'caseId', 'side', 'owed', 'ownFile'];
    expect(Object.keys(body).filter((field) => !declared.includes(field))).toEqual([]);
  });

  test('the monitors read no text of anybody', async () => {
    for (const state of [requesting, requested])
      expect(strayed(await allRead(state, 'monitor', caseId, documentId), () => false)).toEqual([]);
  });

  test('a State that is no party reads nothing at all', async () => {
    for (const role of readers) expect(marksIn(await allRead(outsider, role, caseId, documentId))).toEqual([]);
  });

  test('logs, metrics, queue messages, mails, receipts, registers and histories hold nothing of it', async () => {
    const items = await dumpOf(api.table);
    expect(strayed(printed.join(''), () => false)).toEqual([]);
    expect(strayed(textOf(items, /^(?:OUTBOX|DUE|RECEIPT|PERSON|HISTORY|DOCUMENT|ALERT)#/), () => false)).toEqual([]);
    const mails = items
      .filter(({ pk, to }) => pk.startsWith('OUTBOX#') && (to as { queue: string }).queue === 'duty-mail')
      .map(({ body }) => {
        const message = JSON.parse(String(body));
        if ('notice' in message) return monitorMail(monitorNotice.parse(message), 'a'.repeat(32), 'test');
        return mailAbout(dutyMailMessage.parse(message), { languages: ['en', 'kk'], zone: 'UTC', stage: 'test' });
      });
    expect(mails.length).toBeGreaterThan(0);
    expect(strayed(JSON.stringify(mails), () => false)).toEqual([]);
    expect(printed.join('')).toContain('"message":"request"');
  });
});

test('a mark is found where its value is: the shared file as both States read it', async () => {
  await restore(api.table, []);
  const caseId = await opened('acceptCase', { requesting: 'FR' });
  const text = await allRead('KZ', 'officer', caseId, '');
  expect(marksIn(text).length).toBeGreaterThan(5);
});
