import { pause, reason } from '../part.ts';
import type { Answer, Opened } from './answer.ts';
import type { Caller } from './caller.ts';
import type { Checked, Problem } from './checked-line.ts';
import type { Opening } from './opening.ts';
import { asksToWait, beforeTry, type Patience, type Turnstile, untilOpen } from './patience.ts';

/** Where lines are sent, by whom, and with how much patience. */
export type Sending = {
  readonly api: string;
  readonly opening: Opening;
  readonly caller: Caller;
  readonly patience: Patience;
  readonly turnstile: Turnstile;
};

type Ready = Extract<Checked, { readonly key: string }>;

/** What one try came to: an answer to the line, or why it is tried again and after how long at least. */
type Tried = Answer | { readonly again: string; readonly wait: number };

/** The service may have done it, or may do it later: the key tells it that it is the same. */
const passes = (status: number): boolean => status === 429 || status >= 500;

const problemIn = async (response: Response): Promise<Problem> => {
  const text = await response.text();
  const plain = { type: 'about:blank', title: response.statusText, status: response.status };
  return response.headers.get('content-type')?.includes('json') === true ? (JSON.parse(text) as Problem) : plain;
};

const read = async ({ number: line }: Ready, response: Response): Promise<Tried> => {
  const { status, headers } = response;
  if (passes(status)) {
    const wait = asksToWait(headers.get('retry-after'), Date.now());
    await response.body?.cancel();
    return { again: `the service answered ${status}`, wait };
  }
  if (!response.ok) return { line, status: 'refused', problem: await problemIn(response) };
  const { caseId, alreadyOnFile } = (await response.json()) as Omit<Opened, 'status'>;
  const opened = headers.get('idempotency-replayed') === 'true' ? 'replayed' : 'opened';
  return { line, status: opened, caseId, ...(alreadyOnFile === undefined ? {} : { alreadyOnFile }) };
};

const tryOnce = async ({ api, opening, caller, patience }: Sending, ready: Ready, spent?: string): Promise<Tried> => {
  const token = await caller.token(spent);
  const response = await fetch(`${api}${opening.route.path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': ready.key },
    body: new Uint8Array(ready.body),
    redirect: 'error',
    signal: AbortSignal.timeout(patience.answer),
  });
  // A token ends while a file is sent: then another of the same subject is asked for, once.
  if (response.status !== 401 || spent !== undefined) return read(ready, response);
  await response.body?.cancel();
  return tryOnce({ api, opening, caller, patience, turnstile: { closedUntil: 0 } }, ready, token);
};

/** A connection that was lost, or an answer that did not come: whether it was done nobody knows, and so it is asked again. */
const lost = (error: unknown): Tried => {
  const { cause } = error as { readonly cause?: unknown };
  return { again: cause === undefined ? reason(error) : `${reason(error)}: ${reason(cause)}`, wait: 0 };
};

/**
 * Sends a line until it is answered, or patience is over. What passes by itself is asked again under the same key, so that it is done
 * once however often it is sent.
 */
export const sentLine = async (sending: Sending, ready: Ready): Promise<Answer> => {
  const { patience, turnstile } = sending;
  const until = Date.now() + patience.line;
  for (let attempt = 0; ; attempt += 1) {
    await untilOpen(turnstile);
    const tried = await tryOnce(sending, ready).catch(lost);
    if ('line' in tried) return tried;
    const wait = Math.max(tried.wait, beforeTry(attempt, patience));
    if (Date.now() + wait > until) return { line: ready.number, status: 'unanswered', why: tried.again };
    // Who is asked to wait would only be asked again if the others went on.
    if (tried.wait > 0) turnstile.closedUntil = Math.max(turnstile.closedUntil, Date.now() + tried.wait);
    await pause(wait);
  }
};
