import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { S3Here } from '../embedded/s3.ts';
import type { Call, Recorder } from './recorder.ts';

/** Stands before the embedded S3, passes every request on as it is, whose signature is over its address too, and remembers it. */
export const s3RecorderBefore = async (s3: S3Here): Promise<Recorder> => {
  const calls: Call[] = [];
  const pass = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const body = await buffer(incoming);
    const { method = '', url = '', headers } = incoming;
    const key = new URL(url, s3.endpoint).pathname.slice(`/${s3.bucket}/`.length);
    // As it is when it is asked: afterwards it may be removed, or scanned.
    const tag = s3.verdictOf(key);
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const asked = request(s3.endpoint, { method, path: url, headers }, resolve);
      asked.on('error', reject);
      asked.end(body);
    });
    const ifNoneMatch = headers['if-none-match'];
    calls.push({ call: `S3 ${method}`, said: { key, tag, ifNoneMatch, answered: answer.statusCode } });
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers).end(await buffer(answer));
  };
  const server = createServer((incoming, outgoing) => {
    pass(incoming, outgoing).catch((error: unknown) => outgoing.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls: () => [...calls],
    forget: () => {
      calls.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
