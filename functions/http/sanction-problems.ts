import type { Look, lawProblems } from './law-problems.ts';

/** How what is refused of sanctions alone looks over HTTP: what is refused of cases too is there, and not here. */
export const sanctionProblems = {
  'breach-not-shown': { status: 422, title: 'A deliberate breach is not shown by what is stated' },
  'correction-without-reason': { status: 422, title: 'A version is on record: a later one says why that is no longer held to' },
  'no-reason-to-correct': { status: 409, title: 'No version is on record that this one could correct' },
  'recorder-answers-contest': {
    status: 422,
    title: 'Whoever recorded or confirmed the finding does not answer who contests it',
  },
  'not-the-last-reason': { status: 409, title: 'This is not the version of the finding that counts: only the last one does' },
  'no-breach-to-confirm': { status: 422, title: 'Only the finding of a deliberate breach is confirmed by a second person' },
  'reason-already-confirmed': { status: 409, title: 'The finding is confirmed already' },
  'reason-contested': { status: 409, title: 'The finding is contested: a new version answers that' },
  'recorder-confirms-breach': { status: 422, title: 'Whoever recorded the breach does not confirm it' },
} as const satisfies Readonly<Record<string, Look>> & { readonly [Kind in keyof typeof lawProblems]?: never };
