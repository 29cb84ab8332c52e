import type { ServerResponse } from 'node:http';
import type { Blueprint } from '../blueprint.ts';
import { type Invoked, invoke } from '../invoke.ts';
import { note, reason } from '../part.ts';
import { refuse } from './refusal.ts';

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

/** Invokes the row's function and answers with what it replied; what is no proper reply becomes the gateway's own problem. */
export const forward = async (
  blueprint: Blueprint,
  name: string,
  event: object,
  response: ServerResponse,
  requestId: string,
): Promise<void> => {
  const result = await invoked(blueprint, name, event);
  if (result === 'too-late') return refuse(response, 'INTEGRATION_TIMEOUT', 'Endpoint request timed out', requestId);
  if (result === 'unreachable') return refuse(response, 'INTEGRATION_FAILURE', 'Internal server error', requestId);
  if (!result.ok || !isReply(result.reply) || Buffer.byteLength(result.reply.body ?? '') > mostBytes) {
    return refuse(response, 'DEFAULT_5XX', 'Internal server error', requestId);
  }
  const { statusCode, headers = {}, body = '' } = result.reply;
  response.writeHead(statusCode, { 'content-type': 'application/json', ...headers, 'x-amzn-requestid': requestId }).end(body);
};
