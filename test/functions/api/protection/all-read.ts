import { person } from '../../calls.ts';
import { type Api, operations } from '../../operations.ts';

/** What can be read of a case, each with what is asked besides. */
export const reading: readonly (readonly [string, Record<string, string>?])[] = [
  ['/cases/{caseId}'],
  ['/cases/{caseId}/history', { limit: '100' }],
  ['/cases/{caseId}/history', { file: 'own', limit: '100' }],
  ['/cases/{caseId}/disclosures', { limit: '100' }],
  ['/cases/{caseId}/deadlines'],
  ['/cases/{caseId}/evidence'],
  ['/cases/{caseId}/guard'],
  ['/cases/{caseId}/notice-to-person', { lang: 'en' }],
  ['/cases/{caseId}/notice-to-person', { lang: 'kk' }],
  ['/travel-documents/{documentId}'],
  ['/cases', { limit: '100' }],
  ['/changes', { limit: '100' }],
  ['/monitor/cases', { limit: '100' }],
];

const readers = ['officer', 'supervisor', 'assessor', 'escort', 'auditor', 'monitor'] as const;

/** What these show depends on the reader's role. All else depends on the State alone, as nothing-undeclared.test.ts holds. */
export const byRole: readonly string[] = ['/cases/{caseId}', '/travel-documents/{documentId}'];

/** Those whom the row of a reading lets in: that it refuses all others is tried in who-may.test.ts. */
export const letIn = (path: string): readonly string[] => {
  const row = operations.find(({ route }) => route.method === 'GET' && route.path === path);
  return readers.filter((role) => row?.route.roles.includes(role));
};

export type Reading = { readonly path: string; readonly role: string; readonly text: string };

/** Everything that somebody of the State can read of the case, with a monitor's view of it: what does not depend on the role, once. */
export const allRead = async (
  api: Api,
  state: string,
  caseId: string,
  documentId: string,
  rolesOf = (path: string) => (byRole.includes(path) ? letIn(path) : letIn(path).slice(0, 1)),
): Promise<readonly Reading[]> => {
  const read: Reading[] = [];
  for (const [path, query = {}] of reading)
    for (const role of rolesOf(path)) {
      const claims = person(`${state}.${role}`);
      const { text } = await api.call('GET', path, { claims, caseId, documentId, query });
      read.push({ path, role, text });
      if (role !== 'monitor') continue;
      const { items = [] } = JSON.parse(text) as { items?: { monitorId: string }[] };
      for (const { monitorId } of items) {
        const monitored = '/monitor/cases/{monitorId}';
        read.push({ path: monitored, role, text: (await api.call('GET', monitored, { claims, monitorId })).text });
      }
    }
  return read;
};

export const textsOf = (read: readonly Reading[]): string => read.map(({ text }) => text).join('\n');
