import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type FunctionPool, functionPool } from '../function-pool.ts';
import { listen } from '../listening.ts';
import { note, reason, told } from '../part.ts';

/** The function host: Lambda's Invoke interface for the deployed bundles. `GET /` names the processes that run. */
const { state, blueprint } = told();
const pools = new Map<string, FunctionPool>(
  blueprint.functions.map((definition) => [definition.name, functionPool(state, blueprint, definition)]),
);

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  if (request.method === 'GET') {
    response.end(JSON.stringify(Object.fromEntries([...pools].map(([name, pool]) => [name, pool.pids()]))));
    return;
  }
  const [, name] = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/.exec(request.url ?? '') ?? [];
  const pool = pools.get(name ?? '');
  if (pool === undefined) {
    response.writeHead(404).end(JSON.stringify({ Message: `Function not found: ${name}` }));
    return;
  }
  const result = await pool.handle(JSON.parse(await bodyOf(request)));
  if ('error' in result) {
    note(`${name}: ${result.error.errorType} ${result.error.errorMessage}`);
    response.writeHead(200, { 'x-amz-function-error': 'Unhandled' }).end(JSON.stringify(result.error));
    return;
  }
  response.writeHead(200).end(JSON.stringify(result.reply));
};

const server = createServer((request, response) => {
  response.on('error', (error) => note(`host: ${reason(error)}`));
  answer(request, response).catch((error: unknown) => {
    note(`host: ${reason(error)}`);
    response.destroy();
  });
});
server.requestTimeout = 0;
listen(server, blueprint.ports.functions, 'The function host answers');
process.on('SIGTERM', () => {
  for (const pool of pools.values()) pool.end();
  process.exit(0);
});
