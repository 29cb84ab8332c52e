import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { holdRequestToRules } from './store-rules/held-to-rules.ts';

/** A request to the store as it passed by: what was asked, which keys it named, what it cost. `answered` is the store's own status. */
export type Recorded = {
  readonly action: string;
  readonly keys: readonly string[];
  readonly units: number;
  readonly answered: number | 'injected';
};

/**
 * What the proxy does to the next requests of an action, or of those that name a partition that begins with `about`. `conflict` and `throttle`
 * are answered without the store; `lost-reply` lets the store do it and cuts the connection, `silence` keeps it open and says nothing;
 * `unheard` says nothing either, and the store never hears of it.
 */
export type Fault = {
  readonly action: string;
  readonly how: 'conflict' | 'throttle' | 'lost-reply' | 'silence' | 'unheard';
  readonly times: number;
  readonly about?: string;
};

export type RecordingProxy = {
  readonly endpoint: string;
  readonly recorded: () => readonly Recorded[];
  readonly forget: () => void;
  readonly inject: (fault: Fault) => void;
  readonly close: () => Promise<void>;
};

type Asked = Readonly<Record<string, unknown>>;

const read = async (stream: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

/** Every partition key that a request names, wherever it stands in it. */
const keysIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const here = (value as { pk?: { S?: string } }).pk?.S ?? (value as { ':pk'?: { S?: string } })[':pk']?.S;
  const deeper = Object.values(value).flatMap(keysIn);
  return here === undefined ? deeper : [here, ...deeper];
};

const unitsIn = (answer: Asked): number =>
  [answer['ConsumedCapacity'] ?? []]
    .flat()
    .reduce<number>((sum, used) => sum + (used as { CapacityUnits: number }).CapacityUnits, 0);

const errors = {
  conflict: (asked: Asked) => ({
    __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
    message: 'Transaction cancelled, please refer cancellation reasons for specific reasons [TransactionConflict]',
    CancellationReasons: (asked['TransactItems'] as readonly unknown[]).map((_item, index) => ({
      Code: index === 0 ? 'TransactionConflict' : 'None',
    })),
  }),
  throttle: () => ({ __type: 'com.amazonaws.dynamodb.v20120810#ThrottlingException', message: 'Rate exceeded' }),
};

/** A proxy before the embedded DynamoDB that records every request with its cost, and gets in the way when told to. */
export const recordingProxy = async (store: string): Promise<RecordingProxy> => {
  const recorded: Recorded[] = [];
  const faults: (Omit<Fault, 'times'> & { left: number })[] = [];

  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const action = String(request.headers['x-amz-target']).replace(/^.*\./, '');
    const asked = JSON.parse(await read(request)) as Asked;
    const keys = keysIn(asked);
    holdRequestToRules(action, asked);
    const fault = faults.find(
      (candidate) =>
        candidate.action === action &&
        candidate.left > 0 &&
        keys.some((key) => candidate.about === undefined || key.startsWith(candidate.about)),
    );
    if (fault !== undefined) fault.left -= 1;
    const note = (units: number, answered: Recorded['answered']): void => {
      recorded.push({ action, keys, units, answered });
    };
    if (fault?.how === 'conflict' || fault?.how === 'throttle') {
      note(0, 'injected');
      response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
      response.end(JSON.stringify(errors[fault.how](asked)));
      return;
    }
    if (fault?.how === 'unheard') {
      note(0, 'injected');
      return;
    }
    const answer = await fetch(store, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': String(request.headers['x-amz-target']),
        'x-amz-date': String(request.headers['x-amz-date']),
        authorization: String(request.headers['authorization']),
      },
      body: JSON.stringify(/Table$/.test(action) ? asked : { ...asked, ReturnConsumedCapacity: 'TOTAL' }),
    });
    const text = await answer.text();
    note(unitsIn(JSON.parse(text) as Asked), answer.status);
    if (fault !== undefined) {
      if (fault.how === 'lost-reply') request.socket.destroy();
      return;
    }
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(text);
  };

  const server = createServer((request, response) => {
    pass(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    recorded: () => [...recorded],
    forget: () => {
      recorded.length = 0;
      faults.length = 0;
    },
    inject: ({ times, ...fault }) => {
      faults.push({ ...fault, left: times });
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
