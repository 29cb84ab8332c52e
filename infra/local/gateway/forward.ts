import type { ServerResponse } from 'node:http';
import type { Blueprint } from '../blueprint.ts';
import { type Invoked, invoke } from '../invoke.ts';
import { note, reason } from '../part.ts';
import { compressed } from './compress.ts';
import type { Refusal } from './refusal.ts';

const patienceMilliseconds = 29_000;
const mostBytes = 6 * 1024 * 1024;

type ProxyReply = { readonly statusCode: number; readonly headers?: Record<string, string>; readonly body?: string };

const isReply = (reply: unknown): reply is ProxyReply =>
  typeof reply === 'object' && reply !== null && Number.isInteger((reply as ProxyReply).statusCode);

const invoked = async (blueprint: Blueprint, name: string, event: object): Promise<Invoked | 'too-late' | 'unreachable'> => {
  const signal = AbortSignal.timeout(patienceMilliseconds);
  try {
    return await invoke(blueprint, name, event, signal);
  } catch (error) {
    if (signal.aborted) return 'too-late';
    note(`${name}: ${reason(error)}`);
    return 'unreachable';
  }
};

/** Invokes the function and answers with what it replied; what is no proper reply is the gateway's own refusal, which it gives. */
export const forward = async (
  blueprint: Blueprint,
  name: string,
  event: object,
  response: ServerResponse,
  { requestId, acceptEncoding }: { readonly requestId: string; readonly acceptEncoding: string | undefined },
): Promise<Refusal | undefined> => {
  const result = await invoked(blueprint, name, event);
  if (result === 'too-late') return { type: 'INTEGRATION_TIMEOUT', detail: 'Endpoint request timed out' };
  if (result === 'unreachable') return { type: 'INTEGRATION_FAILURE', detail: 'Internal server error' };
  if (!result.ok || !isReply(result.reply) || Buffer.byteLength(result.reply.body ?? '') > mostBytes) {
    return { type: 'DEFAULT_5XX', detail: 'Internal server error' };
  }
  const { statusCode, headers = {}, body = '' } = result.reply;
  const named = { contentEncoding: headers['content-encoding'], acceptEncoding };
  const from = blueprint.api['x-amazon-apigateway-minimum-compression-size'];
  const { bytes, coding } = await compressed(Buffer.from(body), from, named);
  response
    .writeHead(statusCode, {
      'content-type': 'application/json',
      ...headers,
      ...(coding === undefined ? {} : { 'content-encoding': coding }),
      // Of a HEAD nothing else would tell it; where there can be no body, it is no header at all.
      ...(statusCode === 204 || statusCode === 304 ? {} : { 'content-length': bytes.length }),
      'x-amzn-requestid': requestId,
    })
    .end(bytes);
  return undefined;
};
