import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apiFunctions } from '../../../functions/api/tables.ts';
import { operationRegisters, operationsText } from '../../../functions/contracts/operation-registers.ts';
import { faultIn, registerFaults, registerFiles, registerText } from '../../../functions/contracts/registers.ts';

const root = new URL('../../../', import.meta.url).pathname;

describe('a register of data', () => {
  test.each(registerFiles(root))('$path has every file of its folder, else run npm run contracts', ({ path, text }) => {
    expect(readFileSync(`${root}${path}`, 'utf8')).toBe(text);
  });

  test('takes a new file by its name, and is one line for each where they are many', () => {
    const register = { name: 'register', of: { type: 'Agreement', from: '../agreement.ts' }, says: 'All.' };
    expect(registerText(register, ['czech-republic-kazakhstan.ts'])).toBe(
      `import type { Agreement } from '../agreement.ts';
import { czechRepublicKazakhstan } from './czech-republic-kazakhstan.ts';

/** All. */
export const register = (): readonly Agreement[] => [czechRepublicKazakhstan];
`,
    );
    const many = ['aa', 'bb', 'cc', 'dd', 'ee'].map((name) => `${name}-a-long-name-of-a-state-kazakhstan.ts`);
    expect(registerText(register, many)).toContain('[\n  aaALongNameOfAStateKazakhstan,\n');
  });

  test('is made of files that each export one of them under the name of the file, and says which does not', () => {
    expect(registerFaults(root)).toEqual([]);
    const of = { type: 'Agreement', from: '../agreement.ts' };
    const path = 'domain/agreement/agreements/germany-kazakhstan-2030.ts';
    expect(faultIn(path, 'export const germanyKazakhstan2030: Agreement = {};', of)).toBeUndefined();
    for (const wrong of [
      'export const agreement: Agreement = {};',
      'export const germanyKazakhstan2030: readonly Agreement[] = [];',
    ])
      expect(faultIn(path, wrong, of)).toContain(`${path} has to say: export const germanyKazakhstan2030: Agreement = {`);
  });

  test('takes the fictitious agreement of the tests as it is', () => {
    const path = 'test/agreements/fictitious-france-netherlands.ts';
    expect(faultIn(path, readFileSync(`${root}${path}`, 'utf8'), { type: 'Agreement', from: '' })).toBeUndefined();
  });
});

describe('the register of the operations of a function', () => {
  test.each(operationRegisters(apiFunctions))('$path has the code of every row, else run npm run contracts', ({ path, text }) => {
    expect(readFileSync(`${root}${path}`, 'utf8')).toBe(text);
  });

  test('takes each from the file that is named as the row', () => {
    expect(operationsText(['recordFitness', 'openCase', 'openCaseAnew'])).toBe(
      `import { openCase } from './open-case.ts';
import { openCaseAnew } from './open-case-anew.ts';
import { recordFitness } from './record-fitness.ts';

/** The code of each row of this function, from the file that is named as the row. Written by \`npm run contracts\`. */
export const operations = { openCase, openCaseAnew, recordFitness };
`,
    );
  });
});
