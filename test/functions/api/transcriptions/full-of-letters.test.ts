import { beforeAll, expect, test } from 'vitest';
import { boundsOfOwn, boundsOfShared } from '../../../../domain/policy/bounds.ts';
import { person } from '../../calls.ts';
import type { Api } from '../../operations.ts';
import { greatestItem } from '../filling.ts';
import { longTranscribed } from '../long-case.ts';
import { longActs, longLetters } from '../long-letters.ts';
import { byLetter, confirm, enter, franceAlone, saying } from './paper.ts';

let paper = {} as Api;
beforeAll(async () => {
  ({ paper } = await franceAlone());
});

const asks = (n: number) => ({ operation: 'requestEvidence', facts: { question: `${n} ${'漢'.repeat(990)}`, kinds: [] } });

test('a case full of letters takes one more of each, refuses what is beyond, and no item of it grows too large', async () => {
  const caseId = await paper.opened(person('FR.officer'));
  await byLetter(paper, caseId, saying());
  await longTranscribed(paper, caseId);
  expect(longLetters().filter(({ settled }) => settled === undefined)).toHaveLength(boundsOfOwn.transcriptions.most - 1);
  const first = await enter(paper, caseId, asks(0));
  await expect(enter(paper, caseId, asks(1))).rejects.toThrow(/list-full/);
  expect((await confirm(paper, caseId, first)).status).toBe(200);
  let [done, refused] = [1, ''];
  for (; refused === '' && done <= boundsOfShared.transcribed.most; done += 1) {
    const { status, text } = await confirm(paper, caseId, await enter(paper, caseId, asks(done)));
    if (status !== 200) refused = text;
  }
  expect(refused).toMatch(/list-full/);
  expect(longActs().filter(({ operation }) => operation === 'requestEvidence').length + done).toBeLessThanOrEqual(
    boundsOfShared.transcribed.most + 1,
  );
  expect(await greatestItem(paper)).toBeLessThan(400 * 1024);
});
