import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dynoxidePath } from '../../infra/local/dynoxide-path.ts';

/** Measures on an embedded DynamoDB of its own, which ends with the measuring. */
export const onEmbeddedStore = async <T>(place: number, measure: () => Promise<T>): Promise<T> => {
  const port = 20_000 + (process.pid % 20_000) + place;
  const store = spawn(dynoxidePath(), ['serve', '--port', String(port)], { stdio: 'ignore' });
  Object.assign(process.env, {
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'bench',
    AWS_SECRET_ACCESS_KEY: 'bench',
    AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${port}`,
    POWERTOOLS_LOG_LEVEL: 'SILENT',
    POWERTOOLS_METRICS_DISABLED: 'true',
  });
  try {
    await new Promise((resolve) => setTimeout(resolve, 500));
    return await measure();
  } finally {
    const ended = once(store, 'exit');
    store.kill();
    await ended;
  }
};
