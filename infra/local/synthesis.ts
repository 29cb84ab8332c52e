import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { stageWith } from './not-connected.ts';
import { repository } from './places.ts';

const inputs = ['domain', 'functions', 'infra/aws', 'cdk.json', 'package-lock.json'];

const filesUnder = (path: string): readonly string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesUnder(join(path, name)))
    : [path];

const inputHash = (stages: string): string => {
  const hash = createHash('sha256').update(stages);
  for (const file of inputs.flatMap((path) => filesUnder(join(repository, path)))) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
};

const run = async (templates: string, stages: string): Promise<void> => {
  const env = {
    ...process.env,
    CDK_CONTEXT_JSON: `{"stage":"local","stages":${stages}}`,
    CDK_OUTDIR: templates,
    CDK_VALIDATION: 'false',
  };
  const child = spawn(process.execPath, [join(repository, 'infra/aws/app.ts')], {
    cwd: repository,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [[code], ...said] = await Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)]);
  if (code !== 0) throw new Error(`The stacks of stage local do not synthesise:\n${said.join('')}`);
};

/**
 * The folder with the synthesised templates and the bundles of stage `local`, as they would be deployed; kept in the state
 * folder and made anew only when something changed, also which States are not connected. Throws with what the synthesis said where it fails.
 */
export const synthesise = async (state: string, notConnected: readonly string[] = []): Promise<string> => {
  const [templates, mark] = [join(state, 'templates'), join(state, 'templates.hash')];
  const stages = JSON.stringify(stageWith(notConnected));
  const hash = inputHash(stages);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return templates;
  rmSync(mark, { force: true });
  rmSync(templates, { recursive: true, force: true });
  await run(templates, stages);
  writeFileSync(mark, hash);
  return templates;
};
