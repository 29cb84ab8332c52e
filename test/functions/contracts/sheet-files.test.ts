import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { germanyKazakhstan } from '../../../domain/agreement/agreements/germany-kazakhstan.ts';
import { sheetFiles, sheetFolder, sheetsOf } from '../../../functions/contracts/sheet-files.ts';

const root = new URL('../../../', import.meta.url).pathname;

/** The register without the fictitious agreement of the other tests. */
const { register } = await vi.importActual<typeof import('../../../domain/agreement/agreements/register.ts')>(
  '../../../domain/agreement/agreements/register.ts',
);

const files = sheetFiles(register());

/** What a letter that is printed as it is may be: no code of a colour, no tab. */
const plain = /^[\p{L}\p{N}\p{P}\p{S} \n]*$/u;

describe('the sheets of the agreements, in test/domain/agreement/sheets', () => {
  test('there is one for each agreement, and no other', () => {
    expect(readdirSync(`${root}${sheetFolder}`).sort()).toEqual([...files.keys()].sort());
    expect(files.size).toBe(16);
  });

  test.each([...files])('%s says what the data say; where it does not, npm run contracts writes it again', (name, text) => {
    expect(readFileSync(`${root}${sheetFolder}/${name}`, 'utf8')).toBe(text);
  });

  test.each([...files])('%s fits a terminal and a page of 120 letters, and has no colours', (_name, text) => {
    expect(text.split('\n').filter((line) => line.length > 120 || line !== line.trimEnd())).toEqual([]);
    expect(text).toMatch(plain);
  });

  test('a value that is changed shows in its line', () => {
    const { limits } = germanyKazakhstan;
    const { reply } = limits;
    if ('byCategory' in reply || !('value' in reply.period)) throw new Error('The reply to Germany has one time for all');
    const period = { ...reply.period, value: { count: 2, unit: 'months' as const } };
    const changed = { ...germanyKazakhstan, limits: { ...limits, reply: { ...reply, period } } };
    const was = (sheetsOf([germanyKazakhstan], germanyKazakhstan.id) ?? '').split('\n');
    const is = (sheetsOf([changed], germanyKazakhstan.id) ?? '').split('\n');
    expect(is.length).toBe(was.length);
    expect(is.filter((line, at) => line !== was[at]).map((line) => line.replaceAll(/ +/g, ' ').trim())).toEqual([
      'time 2 months arts 4(3), 8(2) verified',
    ]);
  });

  test('every edition of an agreement is printed', () => {
    const later = { ...germanyKazakhstan, edition: '2027-01-01' };
    expect(sheetsOf([germanyKazakhstan, later], germanyKazakhstan.id)?.match(/, edition \S+/g)).toEqual([
      ', edition 2016-06-01',
      ', edition 2027-01-01',
    ]);
  });
});

describe('npm run -s agreement', () => {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: Record<string, string> };
  const [program = '', ...script] = (scripts['agreement'] ?? '').split(' ');
  const ids = register().map(({ id }) => `  ${id}`);

  const run = (...given: readonly string[]) => {
    expect(program).toBe('node');
    const { status, stdout, stderr } = spawnSync(process.execPath, [...script, ...given], { cwd: root, encoding: 'utf8' });
    return { status, stdout, stderr };
  };

  test('prints the sheet of the agreement that is named', () => {
    expect(run('germany-kazakhstan')).toEqual({ status: 0, stdout: files.get('germany-kazakhstan.txt'), stderr: '' });
  });

  test('lists the ids where none is given', () => {
    expect(run()).toEqual({ status: 0, stdout: expect.stringContaining(ids.join('\n')), stderr: '' });
  });

  test('lists the ids where there is none such, and fails', () => {
    expect(run('atlantis-kazakhstan')).toEqual({ status: 2, stdout: '', stderr: expect.stringContaining(ids.join('\n')) });
  });
});
