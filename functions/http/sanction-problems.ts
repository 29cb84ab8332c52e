import type { Look, lawProblems } from './law-problems.ts';

/** How what is refused of sanctions alone looks over HTTP: what is refused of cases too is there, and not here. */
export const sanctionProblems = {
  'breach-not-shown': { status: 422, title: 'A deliberate breach is not shown by what is stated' },
  'correction-without-reason': { status: 422, title: 'A version is on record: a later one says why that is no longer held to' },
} as const satisfies Readonly<Record<string, Look>> & { readonly [Kind in keyof typeof lawProblems]?: never };
