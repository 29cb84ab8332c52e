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
import { secondOf } from '../../letters-at-hand.ts';
import { onPaperHere } from '../../on-paper-here.ts';
import { openingFor, statesOf } from '../../opening-for.ts';
import {
  type Api,
  bodyOf,
  callerFor,
  type OperationName,
  type OperationRow,
  operations,
  type ReadyCall,
  readyOn,
  rowOf,
  take,
} from '../../operations.ts';
import { printAgain, printedFromNow } from '../../printed.ts';
import { readNow } from '../../read-now.ts';
import { type Stage, type Step, stageFor, stepsTo } from '../../stages.ts';
import { allRead, byRole, letIn, type Reading, reading, textsOf } from './all-read.ts';
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

/** The body with what cannot be any text as it has to be: the ending of a name, which act a letter is, and which letter or act is meant. */
const fitted = ({ name }: OperationRow, { body: ready }: ReadyCall, body: object): object => {
  const given = ready as Record<string, unknown>;
  const named = body as { readonly name?: string };
  if (name === 'addAttachment') return { ...body, name: `${named.name}.pdf` };
  const meant = ['says', 'letter', 'transcription', 'act', 'letterSha256'].filter((field) => field in given && field in body);
  return { ...body, ...Object.fromEntries(meant.map((field) => [field, given[field]])) };
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
  const read = new Map<string, readonly Reading[]>();
  beforeAll(async () => {
    await restore(api.table, []);
    origins.clear();
    printed.length = 0;
    // Whoever opened the case does not confirm what a letter says of it.
    const claims = name === 'confirmTranscription' ? secondOf(requesting) : callerFor(row);
    const named = stageFor[name] ?? 'opened';
    caseId = await playedTo(name, typeof named === 'string' ? named : named.requesting);
    const call = await readyOn(api, row, claims, caseId);
    documentId = call.documentId ?? '';
    const state = /[A-Z]{2}(?=\.)/.exec(String(claims['cognito:groups']))?.[0] ?? requesting;
    const hash = name === 'decideSanction' ? { read: await readNow(api, caseId, state) } : {};
    const answer = await api.call('POST', route.path, { ...call, body: fitted(row, call, markedBody(row, state, hash)) });
    expect(answer.status, answer.text).toBe(route.status);
    reply = answer.text;
    expect(origins.size).toBeGreaterThan(5);
    for (const by of [requesting, requested, outsider]) read.set(by, await allRead(api, by, caseId, documentId));
  });

  test('the reply holds nothing of it', () => {
    // The place to which a file is sent names it, to whoever announced it.
    expect(strayed(reply, ({ path }) => name === 'addAttachment' && path === '/name')).toEqual([]);
  });

  test.each([
    'requesting',
    'requested',
  ] as const)('nobody on the %s side reads anything of the other’s own file', async (side) => {
    const state = side === 'requesting' ? requesting : requested;
    for (const { role, path, text } of read.get(state) ?? [])
      expect(
        strayed(text, (origin) => !origin.own || origin.state === state),
        `${role} ${path}`,
      ).toEqual([]);
    const { body } = await api.call('GET', '/cases/{caseId}', { claims: person(`${state}.officer`), caseId });
    if (state === onPaperHere) return expect(body['type']).toMatch(/state-not-connected$/);
    const declared: readonly string[] = [...sharedFields, 'caseId', 'side', 'owed', 'ownFile'];
    expect(Object.keys(body).filter((field) => !declared.includes(field))).toEqual([]);
  });

  test('the monitors read no text of anybody', () => {
    for (const state of [requesting, requested]) {
      const monitors = (read.get(state) ?? []).filter(({ role }) => role === 'monitor');
      const paths = state === onPaperHere ? ['/monitor/cases'] : ['/monitor/cases', '/monitor/cases/{monitorId}'];
      expect(monitors.map(({ path }) => path)).toEqual(paths);
      expect(strayed(textsOf(monitors), () => false)).toEqual([]);
    }
  });

  test('a State that is no party reads nothing at all', () => {
    expect(marksIn(textsOf(read.get(outsider) ?? []))).toEqual([]);
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
        return mailAbout(dutyMailMessage.parse(message), { languages: ['en', 'kk'], zone: 'UTC', stage: 'test', onPaper: [] });
      });
    // No mail goes to a State that is not connected.
    if (requested !== onPaperHere) expect(mails.length).toBeGreaterThan(0);
    expect(strayed(JSON.stringify(mails), () => false)).toEqual([]);
    expect(printed.join('')).toContain('"message":"request"');
  });
});

test('a mark is found where its value is: the shared file as both States read it', async () => {
  await restore(api.table, []);
  const caseId = await opened('acceptCase', { requesting: 'FR' });
  expect(marksIn(textsOf(await allRead(api, 'KZ', caseId, ''))).length).toBeGreaterThan(5);
});

test.each([
  'assessProtection',
  'handOverTravelDocument',
  'recordFollowUp',
] as const)('whoever of a State reads, reads the same, but of the case and its document: at the stage of %s', async (name) => {
  await restore(api.table, []);
  const { requesting, requested } = statesOf(name);
  const named = stageFor[name] ?? 'opened';
  const caseId = await playedTo(name, typeof named === 'string' ? named : named.requesting);
  const { documentId = '' } = await readyOn(api, rowOf(name), callerFor(rowOf(name)), caseId);
  for (const state of [requesting, requested]) {
    const read = await allRead(api, state, caseId, documentId, letIn);
    for (const [path] of reading.filter(([each]) => !byRole.includes(each))) {
      const marks = read.filter((one) => one.path === path).map(({ text }) => marksIn(text));
      expect(marks.length, path).toBeGreaterThan(0);
      for (const found of marks) expect(found, `${state} ${path}`).toEqual(marks[0]);
    }
  }
});
