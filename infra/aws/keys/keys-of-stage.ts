import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SigningKeysSetting } from '../signing-keys-setting.ts';
import { stageOf } from '../stage.ts';
import type { KeysPlace } from './keys-place.ts';

type Settings = { readonly context: { readonly stages: Record<string, Record<string, unknown>> } };

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** As the formatter would have it, which is what the lint looks for. */
const formatted = (settings: Settings): string =>
  execFileSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'format', '--stdin-file-path=cdk.json'], {
    cwd: repository,
    input: JSON.stringify(settings),
    encoding: 'utf8',
  });

/** The keys of a deployed stage, in its entry of `cdk.json`. `given` is the address of the API where the stage has no domain. */
export const keysOfStage = (file: string, name: string, given: string | undefined): KeysPlace => {
  const settings = (): Settings => JSON.parse(readFileSync(file, 'utf8')) as Settings;
  const { domain } = stageOf(name, settings().context.stages);
  const api = given ?? (domain && `https://${domain.name}`);
  if (api === undefined) throw new Error(`The stage ${name} has no domain: say --api URL, the output ApiUrl of its stack Api`);
  return {
    read: () => stageOf(name, settings().context.stages).signingKeys,
    write: (signingKeys: SigningKeysSetting) => {
      const { context, ...others } = settings();
      const stages = { ...context.stages, [name]: { ...context.stages[name], signingKeys } };
      writeFileSync(file, formatted({ ...others, context: { ...context, stages } }));
    },
    api: api.replace(/\/$/, ''),
    now: () => new Date(),
    goes: `The entry of ${name} in cdk.json is changed: commit it, and npx cdk deploy --all --context stage=${name}.`,
    look: `npm run -s keys -- --stage ${name}${given === undefined ? '' : ` --api ${given}`}`,
  };
};
