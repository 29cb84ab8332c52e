import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { caseworker } from './demo/caseworker.ts';
import { deployedTokens } from './demo/deployed-tokens.ts';
import { narrator } from './demo/narrator.ts';
import { tellStory } from './demo/story.ts';
import { freePlaces } from './free-places.ts';
import { reason } from './part.ts';
import { startInstance } from './start-instance.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const story = async (api: string, france: string, kazakhstan: string): Promise<void> => {
  const told = narrator(say);
  await tellStory(caseworker('France', api, france), caseworker('Kazakhstan', api, kazakhstan), told);
  say(told.wentWrong() ? '\nThe story did not go as it should.' : '\nThe story ends here. All of it went by HTTP alone.');
  if (told.wentWrong()) process.exitCode = 1;
};

const onItsOwn = async (): Promise<void> => {
  const state = mkdtempSync(join(tmpdir(), 'readmit-demo-'));
  const instance = await startInstance(await freePlaces(state), say);
  try {
    const token = (right: string) => instance.tokenFor({ rights: [right] });
    await story(instance.api, await token('FR.officer'), await token('KZ.officer'));
  } finally {
    await instance.stop();
    rmSync(state, { recursive: true, force: true });
  }
};

/** `npm run demo`: the story of some cases in a caseworker's words, on an instance of its own or, with `--api URL`, on a deployed one. */
const run = async (): Promise<void> => {
  const { values } = parseArgs({ options: { api: { type: 'string' } } });
  if (values.api === undefined) return onItsOwn();
  const { france, kazakhstan } = await deployedTokens();
  return story(values.api.replace(/\/$/, ''), france, kazakhstan);
};

await run().catch((error: unknown) => {
  process.stderr.write(`${reason(error)}\n`);
  process.exitCode = 1;
});
