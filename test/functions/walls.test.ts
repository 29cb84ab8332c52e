import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;

const files = globSync('{domain,functions,infra}/**/*.ts', { cwd: root }).sort();

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** What a file imports: another file of ours by its path, or a package by its name. */
const importsOf = (file: string): readonly string[] =>
  [...read(file).matchAll(/\b(?:from\s+|import\s*\(?\s*)'([^'\n]+)'/g)].map(([, named = '']) =>
    named.startsWith('.') ? join(dirname(file), named) : named,
  );

const inside = (folder: string) => files.filter((file) => file.startsWith(folder));

/** Every import of those files that is not allowed, as a sentence. */
const breaches = (from: readonly string[], allowed: (imported: string, file: string) => boolean): readonly string[] =>
  from.flatMap((file) =>
    importsOf(file)
      .filter((imported) => !allowed(imported, file))
      .map((imported) => `${file} imports ${imported}`),
  );

const isOurs = (imported: string): boolean => /^(?:domain|functions|infra|test)\//.test(imported);

const isTable = (imported: string): boolean =>
  /^functions\/(?:grant|settings|recordable|api\/tables)\.ts$/.test(imported) ||
  /^functions\/(?:queue\/(?:(?:inbound-)?queues|partner-queue-names)|schedule\/schedules|stream\/streams)\.ts$/.test(imported) ||
  // What the function of a State's people is asked and answers, in place of routes: it is called by a command.
  /^functions\/people\/(?:people-function|acts|answer)\.ts$/.test(imported) ||
  /^functions\/api\/[^/]+\/routes\.ts$/.test(imported) ||
  /^functions\/http\//.test(imported) ||
  /^functions\/(?:openapi|asyncapi)\.json$/.test(imported);

describe('who may import whom', () => {
  test('this test sees the imports it is about', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(importsOf('functions/adapters/table.ts')).toEqual([
      '@aws-sdk/client-dynamodb',
      '@aws-sdk/lib-dynamodb',
      'functions/adapters/patience.ts',
    ]);
    expect(importsOf('domain/case/open-case.ts')).toContain('domain/agreement/find-agreement.ts');
  });

  test('the law knows only the law, and the calendar', () => {
    expect(breaches(inside('domain/'), (imported) => imported.startsWith('domain/') || imported === 'temporal-polyfill')).toEqual(
      [],
    );
  });

  test('the law reads no clock, no environment and no chance', () => {
    for (const file of inside('domain/')) {
      expect(read(file), file).not.toMatch(/Date\.now|new Date\(\)|Temporal\.Now|process\.|Math\.random|randomUUID|\bfetch\(/);
    }
  });

  test('only adapters use the AWS SDK', () => {
    const outside = inside('functions/').filter((file) => !file.startsWith('functions/adapters/'));
    expect(breaches(outside, (imported) => !/^@(?:aws-sdk|smithy)\//.test(imported))).toEqual([]);
  });

  test('only a handler or an entry of a queue, schedule or stream joins an adapter to the rest', () => {
    const entries =
      /^functions\/(?:(?:api\/[^/]+|people)\/handler|queue\/[^/]+|schedule\/[^/]+|stream\/[^/]+|adapters\/[^/]+)\.ts$/;
    const others = inside('functions/').filter((file) => !entries.test(file));
    expect(breaches(others, (imported) => !imported.startsWith('functions/adapters/'))).toEqual([]);
  });

  test('functions know no infrastructure and no test', () => {
    const allowed = (imported: string) => !/^(?:infra|test)\//.test(imported) && !/^(?:aws-cdk|constructs)/.test(imported);
    expect(breaches(inside('functions/'), allowed)).toEqual([]);
  });

  test('infrastructure reads the tables and nothing else of the code', () => {
    const allowed = (imported: string) => !isOurs(imported) || imported.startsWith('infra/') || isTable(imported);
    expect(breaches(inside('infra/aws/'), allowed)).toEqual([]);
  });

  test('what runs on this machine knows neither the law nor a handler', () => {
    const allowed = (imported: string) =>
      !/^(?:domain|test)\//.test(imported) &&
      !/^functions\/(?:ports|adapters|mail|change|outbox|signing|api\/[^/]+\/handler)/.test(imported);
    expect(breaches(inside('infra/local/'), allowed)).toEqual([]);
  });
});

describe('the files', () => {
  const code = [...files, ...globSync('test/**/*.ts', { cwd: root, exclude: ['**/node_modules/**'] })];

  test('none is longer than 250 lines, the data of agreements aside', () => {
    const long = code.filter((file) => !file.startsWith('domain/agreement/agreements/') && read(file).split('\n').length > 251);
    expect(long).toEqual([]);
  });

  test('none has a name that says nothing', () => {
    const names = /(?:^|[/-])(?:utils?|helpers?|managers?)\.ts$|(?:^|\/)(?:common|misc|constants|types|index)\.ts$/;
    expect(code.filter((file) => names.test(file))).toEqual([]);
  });

  test('each is in kebab-case', () => {
    expect(code.filter((file) => !/^[a-z0-9-]+(?:\/[a-z0-9-]+)*(?:\.test|\.config)?\.ts$/.test(file))).toEqual([]);
  });

  test('none only hands on what others export', () => {
    const barrels = files.filter((file) => {
      const lines = read(file)
        .split('\n')
        .filter((line) => line.trim() !== '');
      return lines.length > 0 && lines.every((line) => /^export (?:type )?(?:\*|\{.*\}) from /.test(line));
    });
    expect(barrels).toEqual([]);
  });

  test('every relative import ends in .ts or .json', () => {
    expect(breaches(files, (imported) => !isOurs(imported) || /\.(?:ts|json)$/.test(imported))).toEqual([]);
  });

  test('nothing is put off and nothing is untyped', () => {
    for (const file of files) {
      const text = read(file);
      expect(text, file).not.toMatch(/\bTODO\b|\bFIXME\b|@ts-ignore|biome-ignore/);
      // A comment may speak of any State.
      expect(text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''), file).not.toMatch(/\bas any\b|: any\b/);
    }
  });

  test('every function that the law exports says what it is about', () => {
    const silent = inside('domain/').flatMap((file) => {
      const lines = read(file).split('\n');
      return lines.flatMap((line, index) => {
        const named = /^export const (\w+) = (?:<|\(|async)/.exec(line)?.[1];
        return named === undefined || /\*\/\s*$/.test(lines[index - 1] ?? '') ? [] : [`${file}: ${named}`];
      });
    });
    const plain = ['ok', 'fail', 'isSet', 'wrongState'];
    expect(silent.filter((named) => !plain.some((name) => named.endsWith(`: ${name}`)))).toEqual([]);
  });
});
