import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { keptExamples } from '../../../functions/contracts/examples/kept.ts';
import { saidMessages, saidToJustice } from '../../../functions/contracts/said-messages.ts';
import { sentMessages } from '../../../functions/contracts/sent-messages.ts';
import { sampleNames } from '../../../infra/local/sample-to-send.ts';
import { operations } from '../operations.ts';

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../../functions/${name}.json`, import.meta.url), 'utf8'));

type Shown = Readonly<Record<string, { readonly value?: unknown; readonly $ref?: string }>>;

type Media = { readonly examples?: Shown };

type Response = { readonly description: string; readonly content?: Readonly<Record<string, Media>> };

type Described = {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly example?: unknown;
    readonly schema: { readonly examples?: unknown };
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, Response & { readonly $ref?: string }>>;
};

const openApi = read('openapi') as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: {
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
    readonly responses: Readonly<Record<string, Response>>;
  };
};

const asyncApi = read('asyncapi') as {
  readonly channels: Readonly<
    Record<
      string,
      {
        readonly messages: Readonly<
          Record<string, { readonly examples?: readonly { readonly payload: object; readonly headers?: object }[] }>
        >;
      }
    >
  >;
};

const escaped = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));

const place = (name: string, ...path: readonly (string | number)[]) => ({
  $ref: `${name}#/${path.map((part) => escaped(String(part))).join('/')}`,
});

const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(openApi, 'openapi').addSchema(asyncApi, 'asyncapi');

const expectValid = (schema: object, value: unknown): void => {
  expect(ajv.validate(schema, value), `${ajv.errorsText()}: ${JSON.stringify(value).slice(0, 500)}`).toBe(true);
};

const json = 'application/json';

/** What a reply is. */
const mediaOf = ({ media }: { readonly media?: string }): string => (media === undefined ? json : 'text/html');
const problem = 'application/problem+json';

describe.each(operations)('$name is shown by examples', ({ name, route }) => {
  const method = route.method.toLowerCase();
  const operation = openApi.paths[route.path]?.[method] as Described;
  const { parameters = [], requestBody } = operation;
  const responses = Object.entries(operation.responses).map(([status, { $ref, ...inline }]) => ({
    status,
    ...($ref === undefined ? inline : (openApi.components.responses[$ref.split('/').at(-1) ?? ''] as Response)),
  }));
  const sent = requestBody?.content[json]?.examples ?? {};
  const answered = responses.find(({ status }) => status === String(route.status))?.content?.[mediaOf(route)]?.examples ?? {};

  test('of what is answered, and under the same names of what is sent', () => {
    // What serves a contract, or a page of it, is shown by what it serves: readers take an example elsewhere for a file, and stop.
    const itself = Object.values(keptExamples()[name] ?? {}).some(({ servedAt }) => servedAt !== undefined);
    if (!itself) expect(Object.keys(answered).length, 'npm run examples, and npm run contracts').toBeGreaterThan(0);
    if (route.body !== undefined) expect(Object.keys(sent)).toEqual(Object.keys(answered));
  });

  test('whose bodies the written schema takes, and that of the service', () => {
    for (const { value } of Object.values(sent)) {
      expectValid(place('openapi', 'paths', route.path, method, 'requestBody', 'content', json, 'schema'), value);
      expect(route.body?.().safeParse(value)).toMatchObject({ success: true });
    }
  });

  test('whose replies are as the written schema says, and that of the service', () => {
    for (const { value: reply } of Object.values(answered)) {
      expectValid(place('openapi', 'paths', route.path, method, 'responses', route.status, 'content', json, 'schema'), reply);
      expect(route.reply().safeParse(reply)).toMatchObject({ success: true });
    }
  });

  test('with a value of each of its parameters', () => {
    for (const [index, { name: parameter, example, schema }] of parameters.entries()) {
      const value = example ?? (schema.examples as unknown[] | undefined)?.[0] ?? (schema as { example?: unknown }).example;
      expect(value, parameter).toBeDefined();
      expectValid(place('openapi', 'paths', route.path, method, 'parameters', index, 'schema'), value);
    }
  });

  test('of every problem that it lists', () => {
    for (const { status, description, content } of responses) {
      const listed = [...description.matchAll(/\/problems\/([a-z-]+)/g)].map(([, kind]) => kind);
      const shown = content?.[problem]?.examples ?? {};
      const told = Object.entries(shown).map(([kind, { $ref }]) => {
        expect($ref).toBe(`#/components/examples/${kind}`);
        const { value } = openApi.components.examples[kind] as { readonly value: { type: string; status: number } };
        expect(String(value.status)).toBe(status);
        return value.type.split('/').at(-1);
      });
      expect(told.toSorted(), status).toEqual(listed.toSorted());
    }
  });
});

describe('the examples of problems', () => {
  test.each(Object.entries(openApi.components.examples))('of the kind %s are problem documents of it', (kind, { value }) => {
    expectValid(place('openapi', 'components', 'schemas', 'Problem'), value);
    expect(value).toMatchObject({ type: `https://readmit.example/problems/${kind.replace(/-\d{3}$/, '')}` });
  });
});

describe('the examples of messages', () => {
  const messages = { ...sentMessages(), ...saidMessages(), ...saidToJustice() };
  const all = Object.entries(asyncApi.channels).flatMap(([channel, { messages: named }]) =>
    Object.entries(named).map(([type, { examples = [] }]) => ({ channel, type, examples })),
  );

  test.each(all)('of $type are there, and are as the written schema says, and that of the service', ({
    channel,
    type,
    examples,
  }) => {
    expect(examples.length).toBeGreaterThan(0);
    for (const { payload, headers } of examples) {
      const at = ['channels', channel, 'messages', type] as const;
      expectValid(place('asyncapi', ...at, 'payload'), payload);
      if (headers !== undefined) expectValid(place('asyncapi', ...at, 'headers'), headers);
      expect(messages[type]?.schema.safeParse(payload)).toMatchObject({ success: true });
    }
  });
});

test('every sample of a request is an example', () => {
  const used = Object.values(keptExamples()).flatMap((named) => Object.values(named).map(({ sample }) => sample));
  const requests = sampleNames().filter((name) => !name.startsWith('transit/'));
  expect(requests.filter((name) => !used.includes(name))).toEqual([]);
});
