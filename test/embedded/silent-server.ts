import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a server keeps whoever asks it waiting: it takes the request and says nothing, stops within its answer, or never comes to its end. */
export const silences = {
  'says nothing': (): void => undefined,
  'stops after the headers': (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0', 'content-length': '100' });
    response.flushHeaders();
  },
  'stops within the body': (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0', 'content-length': '100' }).write('{"Item":');
  },
  'sends a letter now and then': (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' });
    const timer = setInterval(() => response.write(' '), 50);
    response.once('close', () => clearInterval(timer));
  },
} as const;

export type Silence = keyof typeof silences;

export type SilentServer = { readonly endpoint: string; readonly asked: () => number; close(): Promise<unknown> };

/** A server that takes every connection and never answers whole. */
export const silentServer = async (how: Silence): Promise<SilentServer> => {
  let asked = 0;
  const server = createServer((request, response) => {
    request.resume();
    request.once('end', () => {
      asked += 1;
      silences[how](response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
};
