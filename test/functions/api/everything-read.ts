import { type Call, person } from '../calls.ts';
import { statesOf } from '../opening-for.ts';
import { type Api, type OperationRow, operations, type ReadyCall } from '../operations.ts';

type Ids = Pick<Call, 'caseId' | 'transitId' | 'transferId' | 'documentId' | 'agreementId' | 'alertId'>;

type States = { readonly requesting: string; readonly requested: string };

/** Lists that have more to show when asked for it. */
const more: Readonly<Record<string, readonly Record<string, string>[]>> = {
  listTransits: [{}, { which: 'ended' }],
  listConvictedTransfers: [{}, { which: 'ended' }],
  listExpiringTravelDocuments: [{ expiringWithinDays: '400' }],
  getNoticeToPerson: [{ lang: 'fr' }],
  getNoticeToConvictedPerson: [{ lang: 'fr' }],
  getConvictedTransferHistory: [{ file: 'shared' }, { file: 'own' }],
};

const placesOf = (path: string): readonly string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

/** What an act of that operation can have changed: agreements, transfers of convicted persons, transits, or cases and all else. A transit can open a case. */
const aboutOf = ({ route: { path } }: OperationRow, { caseId }: Ids): RegExp => {
  if (path.startsWith('/agreements')) return /^\/agreements/;
  if (path.startsWith('/convicted-transfers')) return /convicted-transfers/;
  if (!path.startsWith('/transits')) return /^(?!\/transits|\/agreements|.*convicted-transfers)/;
  return caseId === undefined ? /^\/(transits|alerts)/ : /^(?!\/agreements|.*convicted-transfers)/;
};

/** Every operation that reads, as far as the ids are known, and that could show what the act wrote. */
const readsOf = (row: OperationRow, ids: Ids) =>
  operations.filter(
    ({ name, route }) =>
      route.method === 'GET' &&
      route.roles !== 'anyone' &&
      name !== 'findAgreement' &&
      name !== 'findTransferInstrument' &&
      aboutOf(row, ids).test(route.path) &&
      placesOf(route.path).every((place) => place in ids),
  );

/** What a State reads of something that shows as it must not: with a fault, or leaving out a line. */
const shownAmiss = (status: number, body: Readonly<Record<string, unknown>>): boolean => status >= 500 || 'unreadable' in body;

/** Reads it once, or every page of it. */
const readWhole = async (api: Api, { name, route }: OperationRow, call: ReadyCall): Promise<readonly string[]> => {
  const { status, body, text } = await api.call('GET', route.path, call);
  const amiss = shownAmiss(status, body) ? [`${name}: ${text.slice(0, 300)}`] : [];
  const next = 'cursor' in route.query().shape ? body['next'] : undefined;
  if (typeof next !== 'string') return amiss;
  return [
    ...amiss,
    ...(await readWhole(api, { name, route } as OperationRow, { ...call, query: { ...call.query, cursor: next } })),
  ];
};

/**
 * Reads whatever could show what the act wrote, as both States, each by a role that may; gives the reads that fail or leave something
 * out.
 */
export const readAmiss = async (
  api: Api,
  row: OperationRow,
  call: ReadyCall,
  ids: Ids,
  { requesting, requested }: States = statesOf(row.name),
): Promise<readonly string[]> => {
  const amiss: string[] = [];
  for (const read of readsOf(row, { ...call, ...ids }))
    for (const state of [requesting, requested])
      for (const asked of more[read.name] ?? [{}]) {
        const { roles, query: words } = read.route;
        const claims = person(`${state}.${roles === 'anyone' ? 'officer' : roles[0]}`);
        const query = { ...asked, ...('limit' in words().shape ? { limit: '100' } : {}) };
        amiss.push(...(await readWhole(api, read, { ...call, ...ids, claims, query })).map((one) => `${state} ${one}`));
      }
  return amiss;
};
