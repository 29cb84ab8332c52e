import { beforeAll, describe, expect, test } from 'vitest';
import { type Answer, person, startApi } from '../../calls.ts';
import { type Api, caseIn } from '../../operations.ts';

let api: Api;
let caseId: string;
beforeAll(async () => {
  api = await startApi();
  for (let count = 0; count < 3; count += 1) caseId = await caseIn(api, 'received');
});

const paged = [
  { path: '/cases', field: 'cursor', role: 'officer' },
  { path: '/changes', field: 'after', role: 'officer' },
  { path: '/cases/{caseId}/history', field: 'cursor', role: 'officer' },
  { path: '/cases/{caseId}/disclosures', field: 'cursor', role: 'officer' },
  { path: '/monitor/cases', field: 'cursor', role: 'monitor' },
] as const;

const states = ['FR', 'KZ', 'NL'] as const;

const later = async <T>(work: () => Promise<T>): Promise<T> => {
  const now = Date.now;
  Date.now = () => now() + 60_000;
  try {
    return await work();
  } finally {
    Date.now = now;
  }
};

const page = (path: string, claims: Record<string, string>, query: Record<string, string> = {}): Promise<Answer> =>
  later(() => api.call('GET', path, { claims, caseId, query: { limit: '1', ...query } }));

const itemsOf = ({ body }: Answer): unknown[] => (body['items'] ?? body['entries'] ?? []) as unknown[];

describe.each(paged)('$path', ({ path, field, role }) => {
  test('shows each party its own, and a State that is no party nothing: no line, no count, no next page', async () => {
    for (const state of ['FR', 'KZ'] as const) {
      const answer = await page(path, person(`${state}.${role}`));
      expect(answer.status, answer.text).toBe(200);
      if (path !== '/cases/{caseId}/disclosures') expect(itemsOf(answer)).toHaveLength(1);
    }
    const outside = await page(path, person(`NL.${role}`));
    if (path.includes('{caseId}')) return expect(outside.status).toBe(404);
    expect(itemsOf(outside)).toEqual([]);
    expect(outside.text).not.toContain(caseId);
    if (field === 'cursor') expect(outside.body).not.toHaveProperty('next');
  });

  const pairs = states.flatMap((given) => states.map((used) => ({ given, used })));

  test.each(
    pairs.filter(({ given }) => given !== 'NL'),
  )('a cursor given to $given is of use to $used only where they are one', async ({ given, used }) => {
    const { body } = await page(path, person(`${given}.${role}`));
    const next = String(body['next'] ?? '');
    if (next === '') return expect(path).toBe('/cases/{caseId}/disclosures');
    const answer = await page(path, person(`${used}.${role}`), { [field]: next });
    if (given === used) return expect(answer.status, answer.text).toBe(200);
    expect([400, 404]).toContain(answer.status);
    expect(itemsOf(answer)).toEqual([]);
  });

  test('a cursor leads a colleague on too, and is of no use as one of another list', async () => {
    const { body } = await page(path, person(`FR.${role}`));
    const next = String(body['next'] ?? '');
    if (next === '') return expect(path).toBe('/cases/{caseId}/disclosures');
    const colleague = { ...person(`FR.${role}`), sub: 'a colleague' };
    expect((await page(path, colleague, { [field]: next })).status).toBe(200);
    const other = paged.find((list) => list.role === role && list.path !== path);
    if (other === undefined) return;
    expect((await page(other.path, person(`FR.${role}`), { [other.field]: next })).status).toBe(400);
  });
});

describe('an error', () => {
  const paths = [
    '/cases/{caseId}',
    '/cases/{caseId}/guard',
    '/cases/{caseId}/history',
    '/cases/{caseId}/disclosures',
    '/cases/{caseId}/deadlines',
    '/cases/{caseId}/evidence',
  ] as const;

  test.each(paths)('of %s tells a State that is no party the same of a case as of one that never was', async (path) => {
    const claims = person('NL.officer');
    const none = '0190a000-0000-7000-8000-000000000000';
    const [there, nowhere] = [
      await api.call('GET', path, { claims, caseId }),
      await api.call('GET', path, { claims, caseId: none }),
    ];
    const said = ({ status, text, requestId, headers }: Answer) => ({
      status,
      headers,
      text: text.replace(requestId, 'the request'),
    });
    expect(said(there)).toEqual(said(nowhere));
    expect(there.status).toBe(404);
  });
});
