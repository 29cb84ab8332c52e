import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { type FunctionRow, functionRows } from '../../../infra/aws/function-rows.ts';
import { peopleName } from '../../../infra/aws/people/people-name.ts';
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
export const emptyBundles = (rows: readonly FunctionRow[] = functionRows()): string => {
  const folder = mkdtempSync(join(tmpdir(), 'readmit-bundles-'));
  for (const name of [...rows.map((row) => row.name), peopleName]) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'index.mjs'), 'export const handler = () => {};\n');
  }
  return folder;
};

/** A template whose own logical ids begin with a word. */
const renamed = (template: Template, word: string): Template => {
  const rename = (id: unknown): unknown => (typeof id === 'string' && id in template.Resources ? `${word}${id}` : id);
  const inside = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inside);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        if (key === 'Ref') return [key, rename(inner)];
        if (key === 'Fn::GetAtt') return [key, [rename((inner as unknown[])[0]), (inner as unknown[])[1]]];
        return [key, inside(inner)];
      }),
    );
  };
  const Resources = Object.entries(template.Resources).map(([id, resource]) => [`${word}${id}`, inside(resource)]);
  return { ...(inside({ ...template, Resources: {} }) as Template), Resources: Object.fromEntries(Resources) };
};

/**
 * A stage, synthesised into a folder of its own. CloudFormation's own rules take a second, which one test file is about and the
 * others need not wait for; where they find something, this throws. `settings` go before those of `cdk.json`.
 */
export const synthesised = (
  stageName: string,
  codeFolder: string = emptyBundles(),
  byCloudFormationsRules = false,
  settings: object = {},
) => {
  const app = new App({
    context: { ...deploymentRules },
    analyticsReporting: false,
    builtinCloudFormationValidation: byCloudFormationsRules,
    outdir: mkdtempSync(join(tmpdir(), 'readmit-synth-')),
  });
  const stage = stageOf(stageName, { ...stages, [stageName]: { ...stages[stageName], ...settings } });
  const stacks = stacksOf(app, stage, codeFolder);
  const assembly = app.synth();
  const of = (stack: { readonly stackName: string }): Template => assembly.getStackByName(stack.stackName).template as Template;
  const [data, identity, service, api] = [of(stacks.data), of(stacks.identity), of(stacks.service), of(stacks.api)];
  const states = Object.fromEntries(Object.entries(stacks.states).map(([state, stack]) => [state, renamed(of(stack), state)]));
  const templates = [data, identity, service, api, ...Object.values(states)];
  return {
    app,
    stage,
    templates,
    data,
    identity,
    service,
    api,
    /** By the State's code, their logical ids with the code before them: as they are, those of all States are alike. */
    states,
    /** The resources of a type, resolved: in all templates, or in those given. */
    all: (type: string, within: readonly Template[] = templates) => {
      const inside = new Set(within.flatMap(({ Resources }) => Object.keys(Resources)));
      return resourcesOf(templates, type).filter(({ logicalName }) => inside.has(logicalName));
    },
  };
};

/** A stage that stands in no file, with the functions of those rows: its templates by their stack, as they are. */
export const synthesisedOf = (settings: object, name: string, rows: readonly FunctionRow[] = functionRows()) => {
  const app = new App({
    context: { ...deploymentRules },
    analyticsReporting: false,
    builtinCloudFormationValidation: false,
    outdir: mkdtempSync(join(tmpdir(), 'readmit-synth-')),
  });
  const stage = stageOf(name, { [name]: settings });
  stacksOf(app, stage, emptyBundles(rows), rows);
  const raw = Object.fromEntries(app.synth().stacks.map((stack) => [stack.stackName, stack.template as Template]));
  return { stage, raw };
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
