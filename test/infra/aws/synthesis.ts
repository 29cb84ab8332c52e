import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { functionRows } from '../../../infra/aws/function-rows.ts';
import { deploymentRules, stacksOf } from '../../../infra/aws/stacks.ts';
import { stageOf } from '../../../infra/aws/stage.ts';
import { resourcesOf, type Template } from '../../rehearsal/policy-template.ts';

/** The `stages` of `cdk.json`. */
export const stages = (
  JSON.parse(readFileSync(new URL('../../../cdk.json', import.meta.url), 'utf8')) as {
    context: { stages: Record<string, object> };
  }
).context.stages;

/** A folder with an empty bundle for every function: templates depend on where code lies, not on what it does. */
export const emptyBundles = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'readmit-bundles-'));
  for (const { name } of functionRows()) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.mjs'), 'export const handler = () => {};\n');
  }
  return folder;
};

/**
 * A stage, synthesised into a folder of its own. CloudFormation's own rules take a second, which one test file is about and the
 * others need not wait for; where they find something, this throws.
 */
export const synthesised = (stageName: string, codeFolder: string = emptyBundles(), byCloudFormationsRules = false) => {
  const app = new App({
    context: { ...deploymentRules },
    analyticsReporting: false,
    builtinCloudFormationValidation: byCloudFormationsRules,
    outdir: mkdtempSync(join(tmpdir(), 'readmit-synth-')),
  });
  const stage = stageOf(stageName, stages);
  const stacks = stacksOf(app, stage, codeFolder);
  const assembly = app.synth();
  const of = (stack: { readonly stackName: string }): Template => assembly.getStackByName(stack.stackName).template as Template;
  const { data, partners, service, api } = {
    data: of(stacks.data),
    partners: of(stacks.partners),
    service: of(stacks.service),
    api: of(stacks.api),
  };
  const templates = [data, partners, service, api];
  return {
    app,
    stage,
    templates,
    data,
    partners,
    service,
    api,
    /** The resources of a type, resolved: in all templates, or in those given. */
    all: (type: string, within: readonly Template[] = templates) => {
      const inside = new Set(within.flatMap(({ Resources }) => Object.keys(Resources)));
      return resourcesOf(templates, type).filter(({ logicalName }) => inside.has(logicalName));
    },
  };
};

const made = new Map<string, ReturnType<typeof synthesised>>();

/** A stage synthesised once for all the files that only read it. */
export const readable = (stageName: string): ReturnType<typeof synthesised> => {
  const known = made.get(stageName) ?? synthesised(stageName);
  made.set(stageName, known);
  return known;
};

/** A property at a path of keys, of any depth. */
export const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], value);
