import { randomUUID } from 'node:crypto';
import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { gatewayProblems } from '../../../functions/http/gateway-problems.ts';
import type { GatewayResponse } from '../../aws/gateway-responses.ts';

/** What the gateway itself refuses: the type of its response, and the reason that it gives. */
export type Refusal = { readonly type: keyof typeof gatewayProblems; readonly detail: string };

/** The gateway's own answers. */
export type Refusing = {
  readonly refuse: (response: ServerResponse, refusal: Refusal, requestId: string) => void;
  /** The same to somebody who sent what is no HTTP, as far as the connection still takes an answer; it is closed then. */
  readonly refuseUnread: (socket: Duplex, detail: string) => void;
};

const headerPrefix = 'gatewayresponse.header.';

const unquoted = (value: string): string => value.replace(/^'(.*)'$/s, '$1');

const rendered = (template: string, detail: string, requestId: string): string => {
  const known: Readonly<Record<string, string>> = {
    '$context.error.messageString': JSON.stringify(detail),
    '$context.requestId': requestId,
  };
  return template.replace(/\$context(?:\.\w+)+/g, (variable) => known[variable] ?? '');
};

/** Answers by the gateway responses of the API's document. Throws, when it is to refuse, where that has no such response. */
export const refusing = (responses: Readonly<Record<string, GatewayResponse>>): Refusing => {
  const answerTo = ({ type, detail }: Refusal, requestId: string) => {
    const response = responses[type];
    if (response === undefined) throw new Error(`The document of the API has no response ${type}`);
    const { statusCode, responseParameters, responseTemplates } = response;
    const headers = Object.entries(responseParameters)
      .filter(([name]) => name.startsWith(headerPrefix))
      .map(([name, value]) => [name.slice(headerPrefix.length).toLowerCase(), unquoted(value)] as const);
    const [template = ''] = Object.values(responseTemplates);
    return {
      status: Number(statusCode),
      headers: { ...Object.fromEntries(headers), 'x-amzn-requestid': requestId },
      document: rendered(template, detail, requestId),
    };
  };
  return {
    refuse: (response, refusal, requestId) => {
      const { status, headers, document } = answerTo(refusal, requestId);
      response.writeHead(status, headers).end(document);
    },
    refuseUnread: (socket, detail) => {
      const { status, headers, document } = answerTo({ type: 'DEFAULT_4XX', detail }, randomUUID());
      const all = { ...headers, 'content-length': String(Buffer.byteLength(document)), connection: 'close' };
      const head = [
        `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
        ...Object.entries(all).map(([name, value]) => `${name}: ${value}`),
      ];
      if (!socket.writable) socket.destroy();
      else socket.end(`${head.join('\r\n')}\r\n\r\n${document}`);
    },
  };
};
