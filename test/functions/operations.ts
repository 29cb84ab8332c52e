import { apiFunctions } from '../../functions/api/tables.ts';
import type { Route } from '../../functions/http/route.ts';
import { aboutSomebodyElse, ofItsOwn } from '../../infra/local/demo/specimen-person.ts';
import { attachmentFor } from './attachments-at-hand.ts';
import { type Call, person, sample, type startApi } from './calls.ts';
import { openingFor, type States, statesOf } from './opening-for.ts';
import { readNow } from './read-now.ts';
import { readyOfAgreements, readyOfInstruments } from './ready-of-agreements.ts';
import { type Stage, type Step, stageFor, stepsTo } from './stages.ts';
import { readyOfTransferAlerts } from './transfer-alerts-at-hand.ts';
import { justiceOf, openedTransfer, transferIn, transferStageOf } from './transfers-at-hand.ts';
import { transitIn, transitStageFor } from './transits-at-hand.ts';

export type Api = Awaited<ReturnType<typeof startApi>>;

type Rows = typeof apiFunctions;
type NamesOf<T> = T extends unknown ? keyof T : never;

export type OperationName = NamesOf<Rows[keyof Rows]['routes']>;

export type OperationRow = { readonly name: OperationName; readonly folder: string; readonly route: Route };

/** Every operation of the API with its row. */
export const operations: readonly OperationRow[] = Object.entries(apiFunctions).flatMap(([folder, { routes }]) =>
  Object.entries(routes).map(([name, route]) => ({ name: name as OperationName, folder, route: route as Route })),
);

export const france = person('FR.officer');
export const kazakhstan = person('KZ.officer');

/** The operation's name as files are named. */
export const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const rowOf = (name: OperationName): OperationRow => {
  const row = operations.find((candidate) => candidate.name === name);
  if (row === undefined) throw new Error(`No operation ${name}`);
  return row;
};

/** The sample of an operation's body, filled as of now. */
export const bodyOf = ({ name, folder, route }: OperationRow): Record<string, unknown> | undefined =>
  route.body === undefined ? undefined : ofItsOwn(sample(`${folder}/${kebab(name)}`));

/** An operation whose own sample is its shortest way, with the sample of that on which it reads and writes most. */
const longestWay: Partial<Readonly<Record<OperationName, string>>> = {
  recordClaimStatus: 'protection/record-claim-status-undecided',
};

/** The body with which an operation is tried and measured. */
const bodyTried = (row: OperationRow): Record<string, unknown> | undefined => {
  const path = longestWay[row.name];
  return path === undefined ? bodyOf(row) : ofItsOwn(sample(path));
};

/** Does one step, and throws where it is not done. */
export const take = async (
  api: Api,
  caseId: string,
  states: States,
  { does, by, role, as, sample: path, but, onDocument }: Step,
): Promise<void> => {
  const row = rowOf(does);
  const usual = person(`${states[by]}.${role ?? 'officer'}`);
  const claims = as === undefined ? usual : { ...usual, sub: `${as}-of-${states[by]}` };
  const body: Record<string, unknown> = { ...(path === undefined ? bodyOf(row) : ofItsOwn(sample(path))), ...but };
  if (onDocument === true) body['document'] = { kind: 'travel-document', documentId: await api.documentOf(caseId, claims) };
  if (does === 'decideSanction') body['read'] = await readNow(api, caseId, states[by]);
  const { status, text } = await api.change(row.route.path, { claims, caseId, body });
  if (status !== row.route.status) throw new Error(`${does}: ${text}`);
};

/** A new case at that stage. */
export const caseIn = async (
  api: Api,
  stage: Stage,
  opening = 'cases/open-case',
  states: States = { requesting: 'FR', requested: 'KZ' },
): Promise<string> => {
  const caseId = await api.opened(person(`${states.requesting}.officer`), opening);
  for (const step of stepsTo(stage)) await take(api, caseId, states, step);
  return caseId;
};

/** Whether the operation is about a transit and no case. */
export const ofTransits = ({ path }: Route): boolean => path.startsWith('/transits');

/** Whether the operation is about a transfer of a convicted person, or all those of a State. */
export const ofTransfers = ({ path }: Route): boolean => path.includes('/convicted-transfers');

/** What needs a time that has run out. */
const ofLongAgo: readonly OperationName[] = ['confirmSilence', 'migrateCase', 'issueOwnDocument'];

/** Silence is confirmed when the time to reply has long run out, and a case migrates to rules that came after it: both were opened two months ago. */
export const longAgo = async <T>(work: () => Promise<T>): Promise<T> => {
  const now = Date.now;
  Date.now = () => now() - 60 * 24 * 3_600_000;
  try {
    return await work();
  } finally {
    Date.now = now;
  }
};

export type ReadyCall = Call & { readonly claims: Record<string, string> };

type SideName = 'requesting' | 'requested';

/** The side that has that part in a case on its way to the requested State. */
export const sideOfPart = (part: Route['side']): SideName =>
  part === 'requested' || part === 'receiver' || part === 'issuer' || part === 'administering' ? 'requested' : 'requesting';

/** A caller who may do the operation. */
export const callerFor = ({ name, route }: OperationRow): ReadyCall['claims'] => {
  const [role] = route.roles === 'anyone' ? ['officer'] : route.roles;
  return person(`${statesOf(name)[sideOfPart(route.side)]}.${role}`);
};

/** A new case, or transit, in which the side can do the operation. */
export const caseFor = ({ name, route }: OperationRow, api: Api, side: SideName): Promise<string> => {
  if (ofTransits(route)) return transitIn(api, transitStageFor[name]);
  if (ofTransfers(route)) return transferIn(api, transferStageOf(name, side));
  const named = stageFor[name] ?? 'opened';
  const stage = typeof named === 'string' ? named : named[side];
  const open = () => caseIn(api, stage, openingFor(name), statesOf(name));
  return ofLongAgo.includes(name) ? longAgo(open) : open();
};

export const sideOfCaller = (claims: ReadyCall['claims'], name: OperationName): SideName =>
  (claims['cognito:groups'] ?? claims['scope'] ?? '').includes(`${statesOf(name).requested}.`) ? 'requested' : 'requesting';

/** The same on a transfer of a convicted person. The first question is that of the sentencing State, and the second the other’s. */
const readyOnTransfer = async (
  api: Api,
  row: OperationRow,
  claims: ReadyCall['claims'],
  transferId: string,
): Promise<ReadyCall> => {
  const filled = bodyTried(row);
  const asked = row.name === 'answerTransferQuestion' && sideOfCaller(claims, row.name) === 'requesting' ? { question: 2 } : {};
  const { headers } = await api.call('GET', '/convicted-transfers/{transferId}', { claims, transferId });
  return {
    claims,
    transferId,
    ...(filled === undefined ? {} : { body: { ...filled, ...asked } }),
    ...(row.name === 'getNoticeToConvictedPerson' ? { query: { lang: 'ru' } } : {}),
    ...(row.route.changesCase ? { headers: { 'If-Match': headers['etag'] } } : {}),
  };
};

/** A call of the operation by the caller on that case, with the ETag and the document that the caller sees. */
export const readyOn = async (api: Api, row: OperationRow, claims: ReadyCall['claims'], caseId: string): Promise<ReadyCall> => {
  const { name } = row;
  const filled = bodyTried(row);
  if (ofTransits(row.route)) {
    const { headers } = await api.call('GET', '/transits/{transitId}', { claims, transitId: caseId });
    const seen = row.route.changesCase ? { headers: { 'If-Match': headers['etag'] } } : {};
    return { claims, transitId: caseId, ...(filled === undefined ? {} : { body: filled }), ...seen };
  }
  if (ofTransfers(row.route)) return readyOnTransfer(api, row, claims, caseId);
  const attachment = await attachmentFor(api, row, statesOf(name)[sideOfCaller(claims, name)], caseId);
  const { headers, body: view } = await api.call('GET', '/cases/{caseId}', { claims, caseId });
  // A hold for protection, the second of the stage, is for an assessor to release.
  const assessor = name === 'releaseHold' && JSON.stringify(claims).includes('.assessor') ? { hold: 2 } : {};
  const [document] = (view['travelDocuments'] ?? []) as { documentId: string }[];
  const read = name === 'decideSanction' ? { read: await readNow(api, caseId, statesOf(name)[sideOfCaller(claims, name)]) } : {};
  return {
    claims,
    caseId,
    ...(filled === undefined ? {} : { body: { ...filled, ...assessor, ...read } }),
    ...(name === 'getNoticeToPerson' ? { query: { lang: 'fr' } } : {}),
    ...(document === undefined ? {} : { documentId: document.documentId }),
    ...attachment,
    ...(row.route.changesCase ? { headers: { 'If-Match': headers['etag'] } } : {}),
  };
};

/** An alert of the caller's own State: of a case that another State opens with it. */
const readyOfAlerts = async (api: Api, row: OperationRow, claims: ReadyCall['claims']): Promise<ReadyCall> => {
  const body = bodyOf(row);
  if (body === undefined) return { claims };
  const [state = 'FR'] = /[A-Z]{2}(?=\.)/.exec(JSON.stringify(claims)) ?? [];
  const other = state === 'KZ' ? 'FR' : 'KZ';
  const asked = sample(other === 'KZ' ? 'cases/open-case-kz-requests-fr' : 'cases/open-case');
  const { agreement: _found, ...rest } = asked;
  const opening =
    state === 'NL' ? { ...rest, requestedState: 'NL', person: { ...(asked['person'] as object), nationalities: ['NL'] } } : asked;
  const opened = await api.call('POST', '/cases', { claims: person(`${other}.officer`), body: aboutSomebodyElse(opening) });
  const { body: list } = await api.call('GET', '/alerts', { claims: person(`${state}.officer`), query: { limit: '100' } });
  const alert = (list['items'] as { alertId: string; caseId: string }[]).find(({ caseId }) => caseId === opened.body['caseId']);
  return { claims, alertId: alert?.alertId ?? '', body };
};

/** How each State opens a case. */
export const openingOf = (state: string): string =>
  state === 'KZ' ? 'cases/open-case-kz-requests-fr' : state === 'NL' ? 'cases/open-case-nl-requests-kz' : 'cases/open-case';

/** The number of a transfer of that State that is just opened, for its monitor. */
const monitoredTransferOf = async (api: Api, state: string): Promise<string> => {
  const sentencingState = state === 'KZ' ? 'VN' : state;
  await openedTransfer(api, { sentencingState }, justiceOf('stateInterest', sentencingState));
  const { body } = await api.call('GET', '/monitor/convicted-transfers', { claims: person(`${state}.monitor`) });
  return (body['items'] as { monitorId: string }[])[0]?.monitorId ?? '';
};

/** A number of a case, or transfer, of the monitor's own State, as the monitor's list gives it. */
const readyOfMonitor = async (api: Api, row: OperationRow, claims: ReadyCall['claims']): Promise<ReadyCall> => {
  const [state = 'FR'] = /[A-Z]{2}(?=\.)/.exec(JSON.stringify(claims)) ?? [];
  if (row.name === 'getMonitoredTransfer') return { claims, monitorId: await monitoredTransferOf(api, state) };
  if (row.name !== 'getMonitoredCase') return { claims };
  await api.opened(person(`${state}.officer`), openingOf(state));
  const { body } = await api.call('GET', '/monitor/cases', { claims: person(`${state}.monitor`) });
  const [first] = body['items'] as { monitorId: string }[];
  return { claims, monitorId: first?.monitorId ?? '' };
};

/** A document that is there to be shown. */
const readyOfVerification = async (api: Api, row: OperationRow, claims: ReadyCall['claims']): Promise<ReadyCall> => {
  const caseId = await caseIn(api, 'document-issued');
  const documentId = await api.documentOf(caseId, france);
  const { body } = await api.call('GET', '/travel-documents/{documentId}', { claims: france, documentId });
  const { number } = body['issued'] as { number: string };
  return { claims, body: { ...bodyOf(row), number } };
};

/** A call of the operation that would succeed: by the side that may, on a new case at the right stage, with the right ETag. */
export const ready = async (api: Api, row: OperationRow, by?: ReadyCall['claims']): Promise<ReadyCall> => {
  const claims = by ?? callerFor(row);
  if (row.route.path.startsWith('/agreements')) return readyOfAgreements(api, row, claims, bodyOf(row));
  if (row.name === 'getDocsPage') return { claims, page: 'openCase' };
  if (row.name === 'verifyTravelDocument') return readyOfVerification(api, row, claims);
  if (row.route.path.startsWith('/alerts')) return readyOfAlerts(api, row, claims);
  if (row.route.path.startsWith('/convicted-transfers/alerts')) return readyOfTransferAlerts(api, row, claims);
  if (row.route.path.startsWith('/convicted-transfers/instruments')) return readyOfInstruments(row, claims);
  if (row.route.path.startsWith('/monitor')) return readyOfMonitor(api, row, claims);
  if (row.route.side !== undefined) return readyOn(api, row, claims, await caseFor(row, api, sideOfCaller(claims, row.name)));
  const body = bodyOf(row);
  return {
    claims,
    ...(body === undefined
      ? {}
      : { body: row.name === 'openCase' || row.name === 'stateInterest' ? aboutSomebodyElse(body) : body }),
  };
};
