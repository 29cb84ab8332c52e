import { expect, test } from 'vitest';
import { saidHash } from '../../../../functions/api/transcriptions/said-hash.ts';

const asking = (question: string, kinds: readonly string[] = ['passport']) => ({
  operation: 'requestEvidence',
  facts: { question, kinds },
});

test('what a letter says is the same to the service where it is the same to a reader', () => {
  const hash = saidHash(asking('Née à Orléans ?'));
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  for (const same of ['Ne\u0301e à Orléans ?', ' Née  à Orléans ?', 'Née à\u00a0Orléans\u200b ?'])
    expect(saidHash(asking(same)), JSON.stringify(same)).toBe(hash);
  expect(saidHash({ facts: { kinds: ['passport'], question: 'Née à Orléans ?' }, operation: 'requestEvidence' })).toBe(hash);
});

test('what it says otherwise is another', () => {
  const hash = saidHash(asking('Née à Orléans ?'));
  expect(saidHash(asking('Né à Orléans ?'))).not.toBe(hash);
  expect(saidHash(asking('Née à Orléans ?', ['birth-certificate']))).not.toBe(hash);
  expect(saidHash({ ...asking('Née à Orléans ?'), operation: 'addEvidence' })).not.toBe(hash);
});
