import { apiFunctions } from '../../../functions/api/tables.ts';
import type { Route } from '../../../functions/http/route.ts';

/** A row found by method and path, with the values that the path gives. */
export type Match = {
  readonly functionName: string;
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>> | null;
};

type Candidate = { readonly functionName: string; readonly route: Route; readonly segments: readonly string[] };

const candidates: readonly Candidate[] = Object.entries(apiFunctions).flatMap(([name, { routes }]) =>
  Object.values<Route>(routes).map((route) => ({ functionName: `api-${name}`, route, segments: route.path.split('/') })),
);

const isParameter = (segment: string): boolean => segment.startsWith('{');

const fits = ({ segments }: Candidate, given: readonly string[]): boolean =>
  segments.length === given.length &&
  segments.every((segment, index) => (isParameter(segment) ? given[index] !== '' : segment === given[index]));

/** As the gateway does: a fixed path wins over one with parameters; parameters are percent-decoded. Undefined where no row fits. */
export const matchRow = (method: string, path: string): Match | undefined => {
  const given = path.split('/');
  const found = candidates
    .filter((candidate) => candidate.route.method === method && fits(candidate, given))
    .sort((one, other) => one.segments.filter(isParameter).length - other.segments.filter(isParameter).length)[0];
  if (found === undefined) return undefined;
  const values = found.segments.flatMap((segment, index) =>
    isParameter(segment) ? [[segment.slice(1, -1), decodeURIComponent(given[index] ?? '')] as const] : [],
  );
  return {
    functionName: found.functionName,
    route: found.route,
    parameters: values.length === 0 ? null : Object.fromEntries(values),
  };
};
