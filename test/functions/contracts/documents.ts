import { readFileSync } from 'node:fs';

export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string; readonly mapping: Readonly<Record<string, string>> };
  readonly pattern?: string;
  readonly format?: string;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
};

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A contract as it is committed: its components, the schemas beside them, and what a client sends and is told. */
export type Contract = {
  readonly name: string;
  readonly components: Readonly<Record<string, Schema>>;
  readonly sent: readonly Schema[];
  readonly said: readonly Schema[];
  readonly operations: readonly string[];
};

const read = (name: string): Json =>
  JSON.parse(readFileSync(new URL(`../../../functions/${name}.json`, import.meta.url), 'utf8')) as Json;

/** Every schema that stands under that key below it. */
const under = (value: unknown, key: string): readonly Schema[] => {
  if (Array.isArray(value)) return value.flatMap((part) => under(part, key));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, part]) => (name === key && isObject(part) ? [part as Schema] : under(part, key)));
};

const componentsOf = (document: Json): Readonly<Record<string, Schema>> =>
  (document['components'] as { readonly schemas: Readonly<Record<string, Schema>> }).schemas;

const openApi = (): Contract => {
  const document = read('openapi');
  const operations = Object.values(document['paths'] as Json).flatMap((methods) => Object.values(methods as Json)) as Json[];
  return {
    name: 'openapi.json',
    components: componentsOf(document),
    sent: operations.flatMap(({ requestBody, parameters }) => [...under(requestBody, 'schema'), ...under(parameters, 'schema')]),
    said: operations.flatMap(({ responses }) => under(responses, 'schema')),
    operations: operations.map(({ operationId }) => String(operationId)),
  };
};

const asyncApi = (): Contract => {
  const document = read('asyncapi');
  const channels = document['channels'] as Json;
  return {
    name: 'asyncapi.json',
    components: componentsOf(document),
    sent: under(channels['transit-requests'], 'payload'),
    said: [...under(channels['outbound'], 'payload'), ...under(channels['outbound-justice'], 'payload')],
    operations: Object.keys(document['operations'] as Json),
  };
};

export const contracts: readonly Contract[] = [openApi(), asyncApi()];

/** The name of the component that is referred to. */
export const refName = ({ $ref = '' }: Schema): string => $ref.split('/').at(-1) ?? '';

/** The schemas right inside another, each with by what it is in there. */
export const partsOf = (schema: Schema): readonly (readonly [string, Schema])[] => [
  ...Object.entries(schema.properties ?? {}),
  ...(schema.items === undefined ? [] : [['[]', schema.items] as const]),
  ...(isObject(schema.additionalProperties) ? [['{}', schema.additionalProperties as Schema] as const] : []),
  ...(schema.oneOf ?? []).map((option) => ['oneOf', option] as const),
];

/** A schema and all inside it, each with its place, without following what is referred to. */
export const within = (schema: Schema, place: string): readonly { readonly place: string; readonly schema: Schema }[] => [
  { place, schema },
  ...partsOf(schema).flatMap(([name, part]) => within(part, `${place}.${name}`)),
];

/** Every schema of the contract, in its components and beside them. */
export const schemasOf = ({
  components,
  sent,
  said,
}: Contract): readonly { readonly place: string; readonly schema: Schema }[] => [
  ...Object.entries(components).flatMap(([name, schema]) => within(schema, name)),
  ...sent.flatMap((schema, at) => within(schema, `sent ${at}`)),
  ...said.flatMap((schema, at) => within(schema, `said ${at}`)),
];

/** The names of the components that can be reached from those schemas. */
export const reached = ({ components }: Contract, from: readonly Schema[]): ReadonlySet<string> => {
  const names = new Set<string>();
  const visit = (schema: Schema): void => {
    for (const { schema: part } of within(schema, '')) {
      const name = refName(part);
      if (name === '' || names.has(name)) continue;
      names.add(name);
      visit(components[name] ?? {});
    }
  };
  from.forEach(visit);
  return names;
};
