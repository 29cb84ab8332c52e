import { apiFunctions } from '../../functions/api/tables.ts';
import type { ApiFunction } from '../../functions/http/route.ts';
import { person, type startApi } from './calls.ts';

type Api = Awaited<ReturnType<typeof startApi>>;

/** The functions of the API that do something once in a process. */
export const withFirst: readonly (readonly [string, ApiFunction])[] = Object.entries<ApiFunction>(apiFunctions).filter(
  ([, { mayFirst }]) => mayFirst !== undefined,
);

/** Lets a function do what it does once in a process, by a call that is refused. */
export const firstCall = async (api: Api, { routes }: ApiFunction): Promise<void> => {
  const [route] = Object.values(routes);
  if (route === undefined) throw new Error('A function without a row');
  const { status, text } = await api.call(route.method, route.path, { claims: person('FR.nobody') });
  if (status !== 403) throw new Error(text);
};

/** The first search of a process looks at the secret of the registers. Its function does not for what else it does, and so for no refused call. */
const firstSearch = async (api: Api): Promise<void> => {
  const { status, text } = await api.call('POST', '/cases/search', {
    claims: person('FR.officer'),
    body: { surname: 'NOBODY' },
  });
  if (status !== 200) throw new Error(text);
};

/** Lets every function do what it does once in a process: it is no cost of an operation, and none that a test compares may hang on its turn. */
export const firstCalls = async (api: Api): Promise<void> => {
  for (const [, row] of withFirst) await firstCall(api, row);
  await firstSearch(api);
};
