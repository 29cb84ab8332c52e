import type { Operation } from './operations.ts';

/** An operation found by method and path, with the values that the path gives. */
export type Match = { readonly operation: Operation; readonly parameters: Readonly<Record<string, string>> | null };

const isParameter = (segment: string): boolean => segment.startsWith('{');

const fits = (segments: readonly string[], given: readonly string[]): boolean =>
  segments.length === given.length &&
  segments.every((segment, index) => (isParameter(segment) ? given[index] !== '' : segment === given[index]));

/**
 * Finds operations as the gateway does: a fixed path wins over one with parameters; parameters are percent-decoded. Undefined where
 * none fits.
 */
export const matcher = (operations: readonly Operation[]): ((method: string, path: string) => Match | undefined) => {
  const candidates = operations
    .map((operation) => ({ operation, segments: operation.path.split('/') }))
    .sort((one, other) => one.segments.filter(isParameter).length - other.segments.filter(isParameter).length);
  return (method, path) => {
    const given = path.split('/');
    const found = candidates.find(({ operation, segments }) => operation.method === method && fits(segments, given));
    if (found === undefined) return undefined;
    const values = found.segments.flatMap((segment, index) =>
      isParameter(segment) ? [[segment.slice(1, -1), decodeURIComponent(given[index] ?? '')] as const] : [],
    );
    return { operation: found.operation, parameters: values.length === 0 ? null : Object.fromEntries(values) };
  };
};
