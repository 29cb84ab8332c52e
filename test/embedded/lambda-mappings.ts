import { createServer } from 'node:http';

/** What stands in for Lambda's event source mappings: each takes a look or two to be turned, as Lambda takes its time. */
export type LambdaMappings = {
  readonly endpoint: string;
  /** What was said to turn one, in order. */
  readonly turned: readonly Readonly<Record<string, unknown>>[];
  state(id: string): string;
  close(): Promise<unknown>;
};

/** A mapping as it is deployed, and what happens once it is turned on. */
export type MappingMade = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly on: boolean;
  readonly whenOn?: () => Promise<unknown>;
};

const bodyOf = async (request: AsyncIterable<unknown>): Promise<Record<string, unknown>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
};

export const startLambdaMappings = async (made: readonly MappingMade[]): Promise<LambdaMappings> => {
  const states = new Map(made.map(({ id, on }) => [id, on ? 'Enabled' : 'Disabled']));
  const turned: Record<string, unknown>[] = [];
  const shown = ({ id, source, target }: MappingMade) => ({
    UUID: id,
    EventSourceArn: source,
    FunctionArn: `arn:aws:lambda:eu-central-1:000000000000:function:${target}`,
    State: states.get(id),
  });
  const look = async (mapping: MappingMade): Promise<object> => {
    const answer = shown(mapping);
    if (answer.State === 'Enabling') {
      states.set(mapping.id, 'Enabled');
      await mapping.whenOn?.();
    }
    if (answer.State === 'Disabling') states.set(mapping.id, 'Disabled');
    return answer;
  };
  const server = createServer(async (request, response) => {
    const said = await bodyOf(request);
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://lambda');
    const mapping = made.find(({ id }) => pathname.endsWith(`/event-source-mappings/${id}`));
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (mapping === undefined) {
      const of = made.filter(({ target }) => target === searchParams.get('FunctionName'));
      answer(200, { EventSourceMappings: of.map(shown) });
    } else if (request.method === 'PUT') {
      turned.push({ id: mapping.id, ...said });
      states.set(mapping.id, said['Enabled'] === true ? 'Enabling' : 'Disabling');
      answer(202, shown(mapping));
    } else answer(200, await look(mapping));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    turned,
    state: (id) => states.get(id) ?? '',
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
};
