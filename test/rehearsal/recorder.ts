import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A request of the AWS SDK as it passed by: which call it was, and what it said. */
export type Call = { readonly call: string; readonly said: Readonly<Record<string, unknown>> };

export type Recorder = {
  readonly endpoint: string;
  readonly calls: () => readonly Call[];
  readonly forget: () => void;
  readonly close: () => Promise<void>;
};

const read = async (stream: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

const sentOn = new Set(['content-type', 'x-amz-target', 'x-amz-date', 'authorization', 'x-amzn-query-mode']);

/** Stands before an embedded service, passes every request on to it and remembers it. */
export const recorderBefore = async (service: string): Promise<Recorder> => {
  const calls: Call[] = [];
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await read(request);
    const target = request.headers['x-amz-target'];
    calls.push({ call: target === undefined ? `${request.method} ${request.url}` : String(target), said: JSON.parse(body) });
    const headers = Object.entries(request.headers).flatMap(([name, value]) =>
      sentOn.has(name) && typeof value === 'string' ? [[name, value] as [string, string]] : [],
    );
    const answer = await fetch(`${service}${request.url}`, { method: request.method ?? 'POST', headers, body });
    const type = answer.headers.get('content-type') ?? 'application/x-amz-json-1.0';
    response.writeHead(answer.status, { 'content-type': type }).end(await answer.text());
  };
  const server = createServer((request, response) => {
    pass(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The recorder has no port');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
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
