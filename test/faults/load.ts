import { randomUUID } from 'node:crypto';
import { sample } from '../functions/calls.ts';

/** What a client under load knows: where the service is, a token for each State, and when to stop. */
export type Service = { readonly api: string; readonly france: string; readonly kazakhstan: string };

/** What a client saw of one case that it carried to the end: its own reference, and the id it was given. */
export type Carried = { readonly reference: string; readonly caseId: string };

type Reply = { readonly status: number; readonly etag: string; readonly body: Record<string, unknown> };

const patienceMilliseconds = 60_000;

/** Asks until it is answered by the service itself: a client that lost the answer asks again with the same key. */
const insist = async (ask: () => Promise<Response>): Promise<Reply> => {
  const until = Date.now() + patienceMilliseconds;
  let last = 'no answer';
  while (Date.now() < until) {
    try {
      const response = await ask();
      const body = (await response.json()) as Record<string, unknown>;
      if (response.status < 500 && response.status !== 429)
        return { status: response.status, etag: response.headers.get('etag') ?? '', body };
      last = `${response.status} ${JSON.stringify(body)}`;
    } catch (error) {
      last = String(error);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The service did not answer within a minute: ${last}`);
};

const get = (api: string, path: string, token: string): Promise<Reply> =>
  insist(() => fetch(`${api}${path}`, { headers: { authorization: `Bearer ${token}` }, signal: AbortSignal.timeout(30_000) }));

const post = (api: string, path: string, token: string, body: unknown, etag?: string): Promise<Reply> => {
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'idempotency-key': randomUUID(),
    ...(etag === undefined ? {} : { 'if-match': etag }),
  };
  return insist(() =>
    fetch(`${api}${path}`, { method: 'POST', headers, body: JSON.stringify(body), signal: AbortSignal.timeout(30_000) }),
  );
};

const done = ({ status, body }: Reply, expected: number): Record<string, unknown> => {
  if (status !== expected) throw new Error(`Expected ${expected}, got ${status}: ${JSON.stringify(body)}`);
  return body;
};

/** Carries one case from the request to the acceptance, whatever is killed meanwhile. */
export const carryOne = async ({ api, france, kazakhstan }: Service, reference: string): Promise<Carried> => {
  const request = sample('cases/open-case');
  const service = { ...(request['service'] as object), reference };
  const opened = done(await post(api, '/cases', france, { ...request, service }), 201);
  const caseId = opened['caseId'] as string;
  for (const [act, path] of [
    ['receipt', 'cases/confirm-receipt'],
    ['acceptance', 'cases/accept-case'],
  ] as const) {
    const { etag } = await get(api, `/cases/${caseId}`, kazakhstan);
    done(await post(api, `/cases/${caseId}/${act}`, kazakhstan, sample(path), etag), 200);
  }
  return { reference, caseId };
};

/** Reads every page of a list. */
export const allPages = async (
  api: string,
  path: string,
  token: string,
  items: string,
): Promise<readonly Record<string, unknown>[]> => {
  const found: Record<string, unknown>[] = [];
  let cursor: string | undefined;
  do {
    const separator = path.includes('?') ? '&' : '?';
    const asked = `${path}${separator}limit=100${cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`}`;
    const body = done(await get(api, asked, token), 200);
    found.push(...(body[items] as Record<string, unknown>[]));
    cursor = body['next'] as string | undefined;
  } while (cursor !== undefined);
  return found;
};

/** The whole of one side's history of a case, as an export to be verified. */
export const historyOf = async (api: string, caseId: string, token: string): Promise<Record<string, unknown>> => {
  const first = done(await get(api, `/cases/${caseId}/history?limit=1`, token), 200);
  return { ...first, entries: await allPages(api, `/cases/${caseId}/history`, token, 'entries') };
};
