import { randomUUID } from 'node:crypto';

/** What the service answered: status, ETag and body. */
export type Answer = { readonly status: number; readonly etag: string; readonly body: Readonly<Record<string, unknown>> };

/** A person at work for a State: reads and changes cases by HTTP and by nothing else. */
export type Caseworker = {
  readonly country: string;
  get(path: string): Promise<Answer>;
  post(path: string, body: unknown, etag?: string): Promise<Answer>;
};

const answered = async (response: Response): Promise<Answer> => ({
  status: response.status,
  etag: response.headers.get('etag') ?? '',
  body: (await response.json()) as Record<string, unknown>,
});

/** A caseworker with that token at the service of that address. */
export const caseworker = (country: string, api: string, token: string): Caseworker => ({
  country,
  get: async (path) => answered(await fetch(`${api}${path}`, { headers: { authorization: `Bearer ${token}` } })),
  post: async (path, body, etag) =>
    answered(
      await fetch(`${api}${path}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
          ...(etag === undefined ? {} : { 'if-match': etag }),
        },
        body: JSON.stringify(body),
      }),
    ),
});

/** Sends a change of a case with the ETag of the view just read, as a client does. */
export const change = async (worker: Caseworker, caseId: string, act: string, body: unknown): Promise<Answer> => {
  const { etag } = await worker.get(`/cases/${caseId}`);
  return worker.post(`/cases/${caseId}/${act}`, body, etag);
};
