import { expect } from 'vitest';
import { bodyLimit } from '../../../functions/http/read-body.ts';
import { takeAsked } from '../../embedded/store-rules/held-to-rules.ts';
import { dumpOf } from '../../embedded/table.ts';
import { type Answer, person } from '../calls.ts';
import { expectProblem } from '../expect-problem.ts';
import { fullest } from '../fullest.ts';
import { type Api, bodyOf, type OperationName, rowOf } from '../operations.ts';

type Body = Readonly<Record<string, unknown>>;

const made = new Map<OperationName, Body>();

/** No file of the case has such an id: in a body that is sent, files are named by their hash. */
const byHash = (body: Body): Body =>
  JSON.parse(JSON.stringify(body), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('attachmentId' in value && 'mediaType' in value)) return value;
    const { attachmentId: _nobodys, ...named } = value;
    return named;
  }) as Body;

/** The body of an operation in which every text and list is as full as its schema admits. */
export const fullestOf = (name: OperationName): Body => {
  const known = made.get(name) ?? byHash(fullest(rowOf(name).route.body?.() ?? ({} as never)) as Body);
  made.set(name, known);
  return known;
};

/** As many of those as one request carries. */
export const fitting = (entries: readonly unknown[]): readonly unknown[] => {
  const size = (count: number): number => Buffer.byteLength(JSON.stringify(entries.slice(0, count)));
  let count = entries.length;
  while (size(count) > bodyLimit - 20_000) count -= 1;
  return entries.slice(0, count);
};

/** Who acts: the State, the role, and which person of that role. */
export type By = { readonly state: string; readonly role?: string; readonly as?: string };

const claimsOf = ({ state, role = 'officer', as = role }: By) => ({ ...person(`${state}.${role}`), sub: `${as}-of-${state}` });

/** A reply in which it is said when it left: after the request came, and so now. */
const leavingNow = (body: Body): Body => ('sentAt' in body ? { ...body, sentAt: new Date().toISOString() } : body);

/** One case that is filled by real calls. Each deed reads the case first, as a client does. */
export const filledCase = (api: Api, caseId: string) => {
  const act = (name: OperationName, by: By, body: Body = bodyOf(rowOf(name)) ?? {}): Promise<Answer> =>
    api.change(rowOf(name).route.path, { claims: claimsOf(by), caseId, body: leavingNow(body) });

  /** It is done, or the test fails with what was said. */
  const done = async (name: OperationName, by: By, body?: Body): Promise<void> => {
    takeAsked();
    const { status, text } = await act(name, by, body);
    expect(status, `${name}: ${text.slice(0, 500)}`).toBe(rowOf(name).route.status);
    expect(takeAsked()).toContain('TransactWriteItems');
  };

  /** Does it until the list is full: then a clear problem says so, and nothing is written. Gives how often it was done. */
  const fill = async (name: OperationName, by: By, list: string, body: (time: number) => Body, between?: () => Promise<void>) => {
    for (let time = 0; time < 300; time += 1) {
      const answer = await act(name, by, body(time));
      if (answer.status !== rowOf(name).route.status) {
        takeAsked();
        const again = await act(name, by, body(time));
        expect(takeAsked()).not.toContain('TransactWriteItems');
        for (const refused of [answer, again]) {
          expectProblem(refused, 'list-full', rowOf(name));
          expect(refused.body).toMatchObject({ list });
          expect(refused.body['entries'], refused.text).toBeTypeOf('number');
        }
        return time;
      }
      await between?.();
    }
    throw new Error(`${name} is never full`);
  };

  const view = (by: By): Promise<Answer> => api.call('GET', '/cases/{caseId}', { claims: claimsOf(by), caseId });
  return { act, done, fill, view };
};

/** The greatest item of the table, in bytes as the store counts them at most. */
export const greatestItem = async (api: Api): Promise<number> =>
  Math.max(...(await dumpOf(api.table)).map((item) => Buffer.byteLength(JSON.stringify(item))));
