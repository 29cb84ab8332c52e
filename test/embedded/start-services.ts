import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { TestProject } from 'vitest/node';
import { dynoxidePath } from '../../infra/local/dynoxide-path.ts';

declare module 'vitest' {
  interface ProvidedContext {
    dynamoEndpoint: string;
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address === null || typeof address === 'string' ? reject(new Error('No port')) : resolve(address.port),
      );
    });
  });

const answering = async (endpoint: string, child: ChildProcess): Promise<void> => {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`The embedded DynamoDB ended with ${child.exitCode}`);
    const answered = await fetch(endpoint).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('The embedded DynamoDB does not answer');
};

/**
 * Starts one embedded DynamoDB, in memory, for all test files of a project; each makes a table of its own in it. With AWS_ENDPOINT_URL_DYNAMODB set
 * nothing is started: the tables are made there, and deleted again.
 */
export default async ({ provide }: TestProject): Promise<() => void> => {
  const given = process.env['AWS_ENDPOINT_URL_DYNAMODB'];
  if (given !== undefined) {
    provide('dynamoEndpoint', given);
    return () => undefined;
  }
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const child = spawn(dynoxidePath(), ['serve', '--port', String(port)], { stdio: 'ignore' });
  await answering(endpoint, child);
  provide('dynamoEndpoint', endpoint);
  return () => {
    child.kill();
  };
};
