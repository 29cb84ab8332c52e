import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sampleToSend } from '../../../infra/local/sample-to-send.ts';
import { person, startApi } from '../calls.ts';

const guide = readFileSync(new URL('../../../functions/README.md', import.meta.url), 'utf8');

const part = /<!-- a whole case: [^>]*-->\n([\s\S]*?)<!-- end of a whole case -->/.exec(guide)?.[1] ?? '';

/** The calls as the guide has them: whose token, where, which sample. */
const calls = [...part.matchAll(/^\| \d+ \| `(\w+) (\w+)` \| `\w+`, `POST (\S+)` \| `(\S+)` \|$/gm)].map(
  ([, state, role, path = '', sample = '']) => ({ claims: person(`${state}.${role}`), path, sample }),
);

test('the calls of the guide, each with its sample as it is printed, carry a case from its opening to its end', async () => {
  const api = await startApi();
  const statuses: unknown[] = [];
  let caseId = '';
  for (const { claims, path, sample } of calls) {
    const body = JSON.parse(sampleToSend(sample, Date.now(), { case: caseId })?.text ?? '') as object;
    const answer =
      path === '/cases' ? await api.call('POST', path, { claims, body }) : await api.change(path, { claims, caseId, body });
    expect(answer.status, `${path}: ${answer.text}`).toBeLessThan(300);
    if (path === '/cases') caseId = String(answer.body['caseId']);
    statuses.push(answer.body['status']);
  }
  expect([...new Set(statuses)]).toEqual(['opened', 'received', 'accepted', 'departed', 'transferred', 'closed']);
});
