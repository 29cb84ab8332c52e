import { execFile } from 'node:child_process';
import { cpSync, globSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { repository } from '../../../infra/local/places.ts';

const run = promisify(execFile);

const program = join(repository, 'test/clients/typescript');

type Examples = Readonly<Record<string, { readonly value?: unknown }>>;

type OpenApi = {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly operationId: string;
            readonly requestBody?: { readonly content: { readonly 'application/json': { readonly examples?: Examples } } };
          }
        >
      >
    >
  >;
};

type AsyncApi = {
  readonly channels: Readonly<
    Record<
      string,
      { readonly messages: Readonly<Record<string, { readonly examples?: readonly { readonly payload: unknown }[] }>> }
    >
  >;
};

const read = <Document>(file: string): Document =>
  JSON.parse(readFileSync(join(repository, 'functions', file), 'utf8')) as Document;

/** Every example of a body in `openapi.json`, by its operation. */
const bodiesOf = ({ paths }: OpenApi): readonly (readonly [string, readonly unknown[]])[] =>
  Object.values(paths)
    .flatMap((methods) => Object.values(methods))
    .flatMap(({ operationId, requestBody }) => {
      const examples = requestBody?.content['application/json'].examples;
      return examples === undefined ? [] : [[operationId, Object.values(examples).map(({ value }) => value)] as const];
    });

/** The first example of each message in `asyncapi.json`, by its type. */
const messagesOf = ({ channels }: AsyncApi): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.values(channels)
      .flatMap(({ messages }) => Object.entries(messages))
      .flatMap(([type, { examples = [] }]) => examples.slice(0, 1).map(({ payload }) => [type, payload])),
  );

/** The examples as a module: the first of each operation by its name, and every one held against the generated type of its body. */
const examplesModule = (): string => {
  const bodies = bodiesOf(read<OpenApi>('openapi.json'));
  const ofAll = bodies.map(([operation, values]) => `  ${operation}: ${JSON.stringify(values)},\n`).join('');
  return `import type { operations } from './schema.d.ts';

type Body<Name extends keyof operations> = operations[Name] extends {
  requestBody: { content: { 'application/json': infer Sent } };
}
  ? Sent
  : never;

type Operation = ${bodies.map(([operation]) => `'${operation}'`).join(' | ')};

const all: { readonly [Name in Operation]: readonly [Body<Name>, ...Body<Name>[]] } = {
${ofAll}};

export const bodies = Object.fromEntries(Object.entries(all).map(([name, [first]]) => [name, first])) as {
  readonly [Name in Operation]: Body<Name>;
};

export const messages = ${JSON.stringify(messagesOf(read<AsyncApi>('asyncapi.json')))} as const;
`;
};

const settings = {
  extends: join(repository, 'tsconfig.json'),
  compilerOptions: { skipLibCheck: false, typeRoots: [join(repository, 'node_modules/@types')] },
  include: ['*.ts'],
  exclude: [],
};

/** A program that calls the service, in a folder of its own: the types made of the contract by openapi-typescript, and its examples. */
export const writeClient = async (folder: string): Promise<void> => {
  for (const file of globSync('*.ts', { cwd: program })) cpSync(join(program, file), join(folder, file));
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  writeFileSync(join(folder, 'examples.ts'), examplesModule());
  const generator = dirname(createRequire(join(program, 'package.json')).resolve('openapi-typescript/package.json'));
  const contract = join(repository, 'functions/openapi.json');
  await run(process.execPath, [join(generator, 'bin/cli.js'), contract, '--output', join(folder, 'schema.d.ts')]);
};

/** What the compiler of the project says of the program in that folder; nothing where it compiles. */
export const compiled = async (folder: string): Promise<string> => {
  const tsc = join(repository, 'node_modules/typescript/bin/tsc');
  return run(process.execPath, [tsc, '--project', folder]).then(
    ({ stdout }) => stdout,
    (error: { readonly stdout: string }) => error.stdout,
  );
};
