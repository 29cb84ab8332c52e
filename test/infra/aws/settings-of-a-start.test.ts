import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settingsOfAStart } from '../../bench/settings-of-a-start.ts';

test('every setting that a function must have is given where its start is measured', () => {
  const text = readFileSync(new URL('../../../functions/settings.ts', import.meta.url), 'utf8');
  const names = [...text.matchAll(/\b(?:required|statesIn|addressesIn)\(\s*'([A-Z_]+)'/g)].map(([, name]) => name);
  expect(names).toContain('ATTACHMENTS_BUCKET');
  expect(names.filter((name) => name !== undefined && !(name in settingsOfAStart))).toEqual([]);
});
