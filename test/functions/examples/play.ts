import { vi } from 'vitest';
import { instantAt } from '../../../domain/time/instant.ts';
import { bodyOf, type Example } from '../../../functions/contracts/examples/example.ts';
import { restore } from '../../embedded/restore.ts';
import { dumpOf } from '../../embedded/table.ts';
import { type Answer, person } from '../calls.ts';
import { expectProblem } from '../expect-problem.ts';
import { type Api, kebab, type OperationName, rowOf } from '../operations.ts';
import { sweepParts } from '../schedule/sweep-parts.ts';
import { started } from '../started.ts';
import { unhurried } from '../unhurried.ts';
import { drawsFor, moment } from './same-each-time.ts';
import type { About, Call, Message, Story, Sweep } from './turn.ts';

/** An example with its operation and its own name among the examples of that. */
export type Kept = { readonly operation: OperationName; readonly name: string; readonly example: Example };

/** A message with its type, as it went. */
export type Told = { readonly type: string; readonly summary?: string; readonly payload: Readonly<Record<string, unknown>> };

/** What came of a story: its examples, what partners sent that a reader should see, and all that was said to them. */
export type Played = { readonly kept: readonly Kept[]; readonly sent: readonly Told[]; readonly said: readonly Told[] };

const nothingYet: About = { case: '', transit: '', document: '', agreement: 'france-kazakhstan', alert: '', monitor: '', next: '' };

const wordOf = { caseId: 'case', transitId: 'transit', documentId: 'document', agreementId: 'agreement', alertId: 'alert', monitorId: 'monitor' } as const;

const idsIn = (path: string, about: About): Record<string, string> =>
  Object.fromEntries(
    Object.entries(wordOf)
      .filter(([name]) => path.includes(`{${name}}`))
      .map(([name, word]) => [name, about[word]]),
  );

const viewOf = (path: string): string => (path.startsWith('/transits') ? '/transits/{transitId}' : '/cases/{caseId}');

const frozenAt = (now: number): void => {
  vi.setSystemTime(now);
};

const lastOf = (list: unknown, field: string): string =>
  ((list ?? []) as readonly Readonly<Record<string, string>>[]).at(-1)?.[field] ?? '';

/** What an answer tells of what a story is about, by the operation. */
const told: Partial<Readonly<Record<OperationName, (body: Answer['body']) => Partial<About>>>> = {
  openCase: ({ caseId }) => ({ case: String(caseId) }),
  getCase: ({ travelDocuments }) => ({ document: lastOf(travelDocuments, 'documentId') }),
  getTransit: ({ takeBackCase }) => (takeBackCase === undefined ? {} : { case: String(takeBackCase) }),
  listAlerts: ({ items }) => ({ alert: lastOf(items, 'alertId') }),
  listMonitoredCases: ({ items }) => ({ monitor: lastOf(items, 'monitorId') }),
};

/** What answers with a whole contract, which an example would only have again: where it is served. */
const served: Partial<Readonly<Record<OperationName, string>>> = {
  getOpenApi: rowOf('getOpenApi').route.path,
  getAsyncApi: rowOf('getAsyncApi').route.path,
};

type Handing = { readonly handler: (event: object, context: never) => Promise<{ readonly batchItemFailures: readonly object[] }> };

/** What is said to a State, of all that is owed to queues. */
const outbound = ({ to, body }: { readonly to: { readonly queue: string }; readonly body: string }): readonly Told[] => {
  if (to.queue !== 'outbound') return [];
  const payload = JSON.parse(body) as Told['payload'];
  return [{ type: String(payload['type']), payload }];
};

/** Plays stories on an API, each on an empty table, with the clock standing still and nothing left to chance. */
export const player = async (api: Api) => {
  const intake = await started<Handing>('queue/transit-requests');

  const call = async (turn: Call, about: About, story: string, n: number): Promise<{ answer: Answer; kept: readonly Kept[] }> => {
    const { does, by, as, hoursAgo = 0, shows } = turn;
    const { route, folder } = rowOf(does);
    const now = moment - hoursAgo * 3_600_000;
    frozenAt(now);
    const at = new Date(now).toISOString();
    const claims = by === undefined ? undefined : { ...person(by), ...(as === undefined ? {} : { sub: as, username: as }) };
    const but = typeof turn.but === 'function' ? turn.but(about) : turn.but;
    const query = typeof turn.query === 'function' ? turn.query(about) : turn.query;
    const sent = {
      at,
      ...(route.body === undefined ? {} : { sample: turn.sample ?? `${folder}/${kebab(does)}` }),
      ...(but === undefined || Object.keys(but).length === 0 ? {} : { but }),
    };
    const body = bodyOf(sent);
    const path = idsIn(route.path, about);
    const mine = claims === undefined ? {} : { claims };
    const all = { caseId: about.case, transitId: about.transit };
    const seen = route.changesCase ? (await api.call('GET', viewOf(route.path), { ...mine, ...all })).headers['etag'] : undefined;
    const answer = await api.call(route.method, route.path, {
      ...mine,
      ...path,
      ...(query === undefined ? {} : { query }),
      ...(body === undefined ? {} : { body }),
      headers: {
        ...(seen === undefined ? {} : { 'If-Match': seen }),
        ...(turn.key === undefined ? {} : { 'Idempotency-Key': turn.key }),
      },
    });
    if (turn.refused !== undefined) {
      expectProblem(answer, turn.refused, rowOf(does));
      return { answer, kept: [] };
    }
    if (answer.status !== route.status) throw new Error(`${story}, turn ${n}, ${does}: ${answer.text}`);
    if (shows === undefined) return { answer, kept: [] };
    const example: Example = {
      summary: shows,
      story,
      turn: n,
      ...(by === undefined ? {} : { by }),
      ...sent,
      ...(Object.keys(path).length === 0 ? {} : { path }),
      ...(query === undefined ? {} : { query }),
      ...(seen === undefined ? {} : { ifMatch: seen }),
      status: answer.status,
      ...(answer.headers['etag'] === undefined ? {} : { etag: answer.headers['etag'] }),
      ...(served[does] === undefined ? { reply: answer.body } : { servedAt: served[does] }),
    };
    const name = turn.called ?? turn.sample?.split('/').at(1) ?? kebab(does);
    return { answer, kept: [{ operation: does, name, example }] };
  };

  const send = async ({ sends, message, hoursAgo = 0, shows }: Message, n: number): Promise<readonly Told[]> => {
    frozenAt(moment);
    const payload = message();
    const record = {
      messageId: `message-${n}`,
      body: JSON.stringify(payload),
      eventSourceARN: `arn:aws:sqs:eu-central-1:000000000000:readmit-test-transit-requests-${sends.toLowerCase()}`,
      attributes: { SentTimestamp: String(moment - hoursAgo * 3_600_000 + n) },
    };
    const { batchItemFailures } = await intake.handler({ Records: [record] }, unhurried as never);
    if (batchItemFailures.length > 0) throw new Error(`Message ${n} was not taken in: ${record.body}`);
    if (shows === undefined) return [];
    return [{ type: String(payload['type']), summary: shows, payload }];
  };

  /** Gives what was sent in it. */
  const sweep = async ({ sweptAfterHours }: Sweep): Promise<readonly Told[]> => {
    const parts = await sweepParts(api.table);
    const now = moment + sweptAfterHours * 3_600_000;
    frozenAt(now);
    await parts.begin(instantAt(moment));
    await parts.sweep(instantAt(now));
    return parts.sent.flatMap(outbound);
  };

  const owed = async (): Promise<readonly Told[]> =>
    (await dumpOf(api.table)).filter(({ pk }) => pk.startsWith('OUTBOX#')).flatMap((item) => outbound(item as never));

  return async ({ title, turns }: Story, n: number): Promise<Played> => {
    frozenAt(moment);
    await restore(api.table, []);
    drawsFor(n);
    const kept: Kept[] = [];
    const sent: Told[] = [];
    const said: Told[] = [];
    let about = nothingYet;
    for (const [index, turn] of turns.entries()) {
      if ('sends' in turn) {
        if (turn.begins === true || about.transit === '') about = { ...about, transit: turn.message().subject };
        sent.push(...(await send(turn, index)));
      } else if ('sweptAfterHours' in turn) said.push(...(await sweep(turn)));
      else {
        const { answer, kept: more } = await call(turn, about, title, index + 1);
        const { next } = answer.body;
        about = { ...about, ...(turn.keeps ? {} : told[turn.does]?.(answer.body)), ...(typeof next === 'string' ? { next } : {}) };
        kept.push(...more);
      }
    }
    return { kept, sent, said: [...said, ...(await owed())] };
  };
};
