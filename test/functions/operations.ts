import type { CaseStatus } from '../../domain/case/readmission-case.ts';
import type { Route } from '../../functions/http/route.ts';
import { apiFunctions } from '../../functions/tables.ts';
import { type Call, person, sample, type startApi } from './calls.ts';

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

/** In which status a case must be for the operation; any where it is not named. */
const statusBefore: Partial<Record<OperationName, CaseStatus>> = { acceptCase: 'received', refuseCase: 'received' };

/** A new case of France and Kazakhstan in that status. */
export const caseIn = async (api: Api, status: CaseStatus): Promise<string> => {
  const caseId = await api.opened(france);
  const steps: readonly (readonly [string, string])[] = [
    ['/cases/{caseId}/receipt', 'cases/confirm-receipt'],
    ...(status === 'accepted' ? [['/cases/{caseId}/acceptance', 'cases/accept-case'] as const] : []),
    ...(status === 'refused' ? [['/cases/{caseId}/refusal', 'cases/refuse-case'] as const] : []),
  ];
  for (const [resource, path] of status === 'opened' ? [] : steps) {
    const { status: answered, text } = await api.change(resource, { claims: kazakhstan, caseId, body: sample(path) });
    if (answered !== 200) throw new Error(text);
  }
  return caseId;
};

export type ReadyCall = Call & { readonly claims: Record<string, string> };

/** A call of the operation that would succeed: by the side that may, on a case in the right status, with the right ETag. */
export const ready = async (api: Api, { name, folder, route }: OperationRow, by?: ReadyCall['claims']): Promise<ReadyCall> => {
  const claims = by ?? (route.side === 'requested' ? kazakhstan : france);
  const body = route.body === undefined ? {} : { body: sample(`${folder}/${kebab(name)}`) };
  if (route.side === undefined) return { claims, ...body };
  const caseId = await caseIn(api, statusBefore[name] ?? 'opened');
  if (!route.changesCase) return { claims, caseId, ...body };
  const { headers } = await api.call('GET', '/cases/{caseId}', { claims, caseId });
  return { claims, caseId, ...body, headers: { 'If-Match': headers['etag'] } };
};
