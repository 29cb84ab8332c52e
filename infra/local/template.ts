import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A resource of a synthesised template. */
export type Resource = { readonly Type: string; readonly Properties?: Readonly<Record<string, unknown>> };

/** What a reference stands for on this machine: the value of `Ref` or of an attribute. */
export type Meaning = (id: string, resource: Resource, attribute: string | undefined) => string;

/** A synthesised stack, under its name. */
export type Stack = {
  readonly name: string;
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs?: Readonly<Record<string, Output>>;
};
type Output = { readonly Value: unknown; readonly Export?: { readonly Name: string } };
type Reading = { readonly stack: Stack; readonly stacks: readonly Stack[]; readonly meaning: Meaning };

/** The templates that were synthesised into a folder. */
export const stacksIn = (folder: string): readonly Stack[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.template.json'))
    .map((file) => ({
      ...(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<Stack, 'name'>),
      name: file.slice(0, -'.template.json'.length),
    }));

const reference = ({ stack, meaning }: Reading, id: string, attribute?: string): string => {
  const resource = stack.Resources[id];
  if (resource === undefined) return `local-${id.replaceAll(':', '-')}`;
  return meaning(id, resource, attribute);
};

const imported = (reading: Reading, name: string): unknown => {
  for (const stack of reading.stacks) {
    const output = Object.values(stack.Outputs ?? {}).find((candidate) => candidate.Export?.Name === name);
    if (output !== undefined) return resolved({ ...reading, stack }, output.Value);
  }
  throw new Error(`No stack exports ${name}`);
};

const intrinsics: Readonly<Record<string, (reading: Reading, given: unknown) => unknown>> = {
  Ref: (reading, id) => reference(reading, String(id)),
  'Fn::GetAtt': (reading, given) => {
    const [id, attribute] = given as [string, string];
    return reference(reading, id, attribute);
  },
  'Fn::ImportValue': (reading, name) => imported(reading, String(name)),
  // Only the address of a bundle's bucket is made so, and no bucket exists here.
  'Fn::Sub': (_reading, text) => text,
  'Fn::Join': (reading, given) => {
    const [separator, parts] = given as [string, unknown[]];
    return parts.map((part) => resolved(reading, part)).join(separator);
  },
};

/** A value of a template with its references resolved, as CloudFormation would. Throws on a function it does not know. */
export const resolved = (reading: Reading, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((entry) => resolved(reading, entry));
  if (typeof value !== 'object' || value === null) return value;
  const [only, ...more] = Object.entries(value);
  if (only !== undefined && more.length === 0 && (only[0] === 'Ref' || only[0].startsWith('Fn::'))) {
    const intrinsic = intrinsics[only[0]];
    if (intrinsic === undefined) throw new Error(`The template uses ${only[0]}, which the local instance does not know`);
    return intrinsic(reading, only[1]);
  }
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, resolved(reading, entry)]));
};

/** The resources of a type in all templates, by their logical id, with the given properties resolved. */
export const resourcesOf = (
  stacks: readonly Stack[],
  type: string,
  properties: readonly string[],
  meaning: Meaning,
): readonly { readonly id: string; readonly properties: Readonly<Record<string, unknown>> }[] =>
  stacks.flatMap((stack) =>
    Object.entries(stack.Resources)
      .filter(([, resource]) => resource.Type === type)
      .map(([id, { Properties = {} }]) => {
        const wanted = Object.fromEntries(Object.entries(Properties).filter(([name]) => properties.includes(name)));
        return { id, properties: resolved({ stack, stacks, meaning }, wanted) as Record<string, unknown> };
      }),
  );

/** The outputs of all templates whose logical id begins so, by what follows, with their values resolved. */
export const outputsOf = (stacks: readonly Stack[], prefix: string, meaning: Meaning): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    stacks.flatMap((stack) =>
      Object.entries(stack.Outputs ?? {})
        .filter(([id]) => id.startsWith(prefix))
        .map(([id, { Value }]) => [id.slice(prefix.length), resolved({ stack, stacks, meaning }, Value)]),
    ),
  );

const ofState = /-State-([A-Z]{2})$/;

/** An output that the stack of each State can have, resolved, by the State's code. */
export const outputOfStates = (stacks: readonly Stack[], id: string, meaning: Meaning): Readonly<Record<string, string>> =>
  Object.fromEntries(
    stacks.flatMap((stack) => {
      const [, state] = ofState.exec(stack.name) ?? [];
      const output = stack.Outputs?.[id];
      if (state === undefined || output === undefined) return [];
      return [[state, String(resolved({ stack, stacks, meaning }, output.Value))]];
    }),
  );
