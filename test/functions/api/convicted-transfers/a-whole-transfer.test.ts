import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sampleToSend } from '../../../../infra/local/sample-to-send.ts';
import { person, startApi } from '../../calls.ts';

const guide = readFileSync(new URL('../../../../functions/README.md', import.meta.url), 'utf8');

const part = /<!-- a whole transfer: [^>]*-->\n([\s\S]*?)<!-- end of a whole transfer -->/.exec(guide)?.[1] ?? '';

const row = /^\| \d+ \| `(\w+) ([\w-]+)(?: --subject (\w+))?` \| `\w+`, `POST (\S+)` \| `(\S+)` \|$/gm;

/** The calls as the guide has them: whose token, where, which sample. */
const calls = [...part.matchAll(row)].map(([, state, role, subject, path = '', sample = '']) => {
  const claims = person(`${state}.${role}`);
  return { claims: subject === undefined ? claims : { ...claims, sub: subject }, path, sample };
});

test('the calls of the guide, each with its sample as it is printed, carry a transfer from the interest to the end', async () => {
  const api = await startApi();
  const statuses: unknown[] = [];
  let transferId = '';
  for (const { claims, path, sample } of calls) {
    const body = JSON.parse(sampleToSend(sample, Date.now(), {})?.text ?? '') as object;
    const view = await api.call('GET', '/convicted-transfers/{transferId}', { claims, transferId });
    const opening = path === '/convicted-transfers';
    const headers = opening ? {} : { 'If-Match': view.headers['etag'] };
    const answer = await api.call('POST', path, { claims, transferId, headers, body });
    expect(answer.status, `${path}: ${answer.text}`).toBeLessThan(300);
    if (opening) transferId = String(answer.body['transferId']);
    statuses.push(answer.body['status']);
  }
  const all = ['interest-stated', 'requested', 'agreed', 'handed-over', 'enforced', 'ended'];
  expect([...new Set(statuses)]).toEqual(all);
});
