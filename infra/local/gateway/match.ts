import { type Operation, passedOn } from './operations.ts';

/** An operation found by method and path, with the values that the path gives. */
export type Match = { readonly operation: Operation; readonly parameters: Readonly<Record<string, string>> | null };

type Resource = { readonly segments: readonly string[]; readonly methods: Readonly<Record<string, Operation>> };

/** The last segment of a path that takes all that is left of one. */
const isGreedy = (segment: string | undefined): boolean => segment?.endsWith('+}') === true;

const isParameter = (segment: string): boolean => segment.startsWith('{');

const fits = (segments: readonly string[], given: readonly string[]): boolean =>
  (isGreedy(segments.at(-1)) ? segments.length <= given.length : segments.length === given.length) &&
  segments.every((segment, index) =>
    isParameter(segment) ? given[index] !== '' || isGreedy(segment) : segment === given[index],
  );

/** How much a path leaves open: what leaves less goes first. */
const openness = ({ segments }: Resource): number =>
  segments.filter(isParameter).length + (isGreedy(segments.at(-1)) ? segments.length * 100 : 0);

const resourcesOf = (operations: readonly Operation[]): readonly Resource[] =>
  [...Map.groupBy(operations, ({ path }) => path)]
    .map(([path, all]) => ({
      segments: path.split('/'),
      methods: Object.fromEntries(all.map((operation) => [operation.method, operation])),
    }))
    .sort((one, other) => openness(one) - openness(other));

const decodedAt = (segment: string, given: readonly string[], index: number): string =>
  decodeURIComponent(isGreedy(segment) ? given.slice(index).join('/') : (given[index] ?? ''));

/**
 * Finds operations as the gateway does: first the path, of which a fixed one wins over one with parameters, and that over one that takes all
 * that is left; then its method, or what it has for any. Parameters are percent-decoded. Undefined where none fits.
 */
export const matcher = (operations: readonly Operation[]): ((method: string, path: string) => Match | undefined) => {
  const resources = resourcesOf(operations);
  return (method, path) => {
    const given = path.split('/');
    const found = resources.find(({ segments }) => fits(segments, given));
    const operation = found?.methods[method] ?? (passedOn.has(method) ? found?.methods['ANY'] : undefined);
    if (found === undefined || operation === undefined) return undefined;
    const values = found.segments.flatMap((segment, index) =>
      isParameter(segment) ? [[segment.replace(/^\{|\+?\}$/g, ''), decodedAt(segment, given, index)] as const] : [],
    );
    return { operation, parameters: values.length === 0 ? null : Object.fromEntries(values) };
  };
};
