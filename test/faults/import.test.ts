import { afterAll, beforeAll, test } from 'vitest';
import { instanceWithFile, killedAndRepeated } from '../infra/local/import/killed-import.ts';

let given: Awaited<ReturnType<typeof instanceWithFile>>;
beforeAll(async () => {
  given = await instanceWithFile(1_000);
});
afterAll(() => given.end());

test('1,000 cases, killed in the middle of their import and imported again, are opened each once', { timeout: 900_000 }, () =>
  killedAndRepeated(given, 300),
);
