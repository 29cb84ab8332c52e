import { describe, expect, test } from 'vitest';
import { aboutSomebodyElse } from '../../../infra/local/demo/specimen-person.ts';
import { sample, startApi } from '../calls.ts';
import { france, kazakhstan } from '../operations.ts';

const api = await startApi();

type Named = { readonly surname?: unknown; readonly givenNames?: unknown };

/** The sample of a case about somebody who has that one name. */
const aboutOne = (field: 'surname' | 'givenNames') => {
  const body = aboutSomebodyElse(sample('cases/open-case'));
  const { surname, givenNames: _none, ...person } = body['person'] as Record<string, unknown>;
  return { ...body, person: { ...person, [field]: surname } };
};

describe.each(['surname', 'givenNames'] as const)('somebody who has %s alone', (field) => {
  const other = field === 'surname' ? 'givenNames' : 'surname';

  test('has a case, which both States read and find in their lists', async () => {
    const opened = await api.call('POST', '/cases', { claims: france, body: aboutOne(field) });
    expect(opened, opened.text).toMatchObject({ status: 201 });
    const caseId = opened.body['caseId'] as string;
    for (const claims of [france, kazakhstan]) {
      const { status, body } = await api.call('GET', '/cases/{caseId}', { claims, caseId });
      expect(status).toBe(200);
      expect(Object.keys(body['person'] as Named)).toContain(field);
      expect(Object.keys(body['person'] as Named)).not.toContain(other);
      const list = await api.call('GET', '/cases', { claims });
      const line = (list.body['items'] as (Named & { caseId: string })[]).find((item) => item.caseId === caseId);
      expect(line?.[field]).toMatch(/^[A-Z ]+$/);
      expect(line).not.toHaveProperty(other);
    }
  });
});
