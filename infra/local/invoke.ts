import type { Blueprint } from './blueprint.ts';
import { at } from './places.ts';

/** What an invocation came to: the function's reply, or the error that Lambda would report. */
export type Invoked = { readonly ok: true; readonly reply: unknown } | { readonly ok: false; readonly error: string };

/** Invokes a function by Lambda's own interface on the function host. Throws where the host does not answer. */
export const invoke = async ({ ports }: Blueprint, name: string, event: unknown, signal?: AbortSignal): Promise<Invoked> => {
  const response = await fetch(`${at(ports.functions)}/2015-03-31/functions/${name}/invocations`, {
    method: 'POST',
    body: JSON.stringify(event),
    ...(signal === undefined ? {} : { signal }),
  });
  if (!response.ok) throw new Error(`The function host answered ${response.status}`);
  const text = await response.text();
  if (response.headers.has('x-amz-function-error')) return { ok: false, error: text };
  return { ok: true, reply: text === '' ? null : JSON.parse(text) };
};
