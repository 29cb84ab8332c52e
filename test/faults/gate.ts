import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** When a write is cut: before the store has it, or after it is done and before anybody knows. */
export type Window = 'before' | 'after';

/** A transaction as it was asked for. */
export type Writes = readonly {
  readonly Put?: { readonly Item: Readonly<Record<string, { readonly S?: string }>> };
  readonly Delete?: { readonly Key: Readonly<Record<string, { readonly S?: string }>> };
}[];

type Cut = { readonly wanted: (writes: Writes) => boolean; readonly window: Window; readonly act: () => Promise<void> };

/** A gate before the embedded DynamoDB: it knows which messages were owed, cuts a write at a chosen moment, and keeps writes out. */
export type Gate = {
  readonly endpoint: string;
  /** Cuts the next write that is wanted, once `act` is done: its answer never comes. Resolves then. */
  cut(wanted: Cut['wanted'], window: Window, act: Cut['act']): Promise<void>;
  /** From now on such writes fail, as a store that is ill fails. Gives how many there were. */
  keepOut(wanted: Cut['wanted']): () => number;
  /** The bodies that were stored to be sent, by the id of the message. */
  owed(): ReadonlyMap<string, ReadonlySet<string>>;
  close(): Promise<void>;
};

const read = async (stream: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

const passOn = async (store: string, { headers }: IncomingMessage, body: string) => {
  const named = ['content-type', 'x-amz-target', 'x-amz-date', 'authorization'].map((name) => [name, String(headers[name])]);
  const answer = await fetch(store, { method: 'POST', headers: Object.fromEntries(named), body });
  return { status: answer.status, text: await answer.text() };
};

const writesIn = (target: string, body: string): Writes =>
  target.endsWith('.TransactWriteItems') ? (JSON.parse(body) as { TransactItems: Writes }).TransactItems : [];

const ill = JSON.stringify({ __type: 'com.amazonaws.dynamodb.v20120810#InternalServerError', message: 'The store is ill' });

export const gateBefore = async (store: string): Promise<Gate> => {
  const cuts: Cut[] = [];
  const keptOut: { readonly wanted: Cut['wanted']; count: number }[] = [];
  const owed = new Map<string, Set<string>>();

  const note = (writes: Writes): void => {
    for (const { Put } of writes) {
      const { pk, id, body } = Put?.Item ?? {};
      if (pk?.S?.startsWith('OUTBOX#') && id?.S !== undefined && body?.S !== undefined)
        owed.set(id.S, (owed.get(id.S) ?? new Set<string>()).add(body.S));
    }
  };
  const answer = (response: ServerResponse, status: number, text: string): void => {
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(text);
  };
  const cutFor = (writes: Writes): Cut | undefined => {
    const place = cuts.findIndex(({ wanted }) => wanted(writes));
    return place < 0 ? undefined : cuts.splice(place, 1)[0];
  };
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await read(request);
    const writes = writesIn(String(request.headers['x-amz-target']), body);
    const out = keptOut.find(({ wanted }) => wanted(writes));
    if (out !== undefined) {
      out.count += 1;
      answer(response, 500, ill);
      return;
    }
    const cut = cutFor(writes);
    if (cut?.window !== 'before') {
      const { status, text } = await passOn(store, request, body);
      if (status === 200) note(writes);
      if (cut === undefined) {
        answer(response, status, text);
        return;
      }
    }
    await cut.act();
    request.socket.destroy();
  };
  const server = createServer((request, response) => {
    pass(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The gate has no port');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    cut: (wanted, window, act) =>
      new Promise((resolve) => {
        cuts.push({ wanted, window, act: () => act().finally(resolve) });
      }),
    keepOut: (wanted) => {
      const kept = { wanted, count: 0 };
      keptOut.push(kept);
      return () => kept.count;
    },
    owed: () => owed,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
