import { randomUUID } from 'node:crypto';
import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './schema.d.ts';

/** Somebody who calls the service: the client that openapi-fetch makes of the generated types, with a token. */
export type Caller = Client<paths>;

export const callerAt = (api: string, token: string): Caller =>
  createClient<paths>({ baseUrl: api, headers: { Authorization: `Bearer ${token}` } });

/** What was answered. Throws the problem document where the call was not done. */
export const done = <Data>(answer: { readonly data?: Data; readonly error?: unknown; readonly response: Response }): Data => {
  if (answer.data === undefined) throw new Error(`${answer.response.url}: ${JSON.stringify(answer.error)}`);
  return answer.data;
};

/** A key of its own for each request that is sent once. */
export const once = () => ({ 'Idempotency-Key': randomUUID() });

/** The headers of a change that was decided on the view in that answer. */
export const decidedOn = ({ response }: { readonly response: Response }) => ({
  ...once(),
  'If-Match': response.headers.get('ETag') ?? '',
});
