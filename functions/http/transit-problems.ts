import type { Look, lawProblems } from './law-problems.ts';

/** How what is refused of transits alone looks over HTTP: what is refused of cases too is there, and not here. */
export const transitProblems = {
  'transit-not-found': { status: 404, title: 'No transit of yours has this id' },
  'wrong-transit-state': { status: 409, title: 'The transit is not in a state in which this can be done' },
  'transit-date-past': { status: 422, title: 'The time of the entry is past: the transit is asked for anew' },
  'transit-child-unguarded': {
    status: 422,
    title: 'The person may be a child: the request names no guardian and no finding on its best interest',
  },
  'transit-not-assessed': { status: 422, title: 'The risks in a State on the way are not assessed, or not on every ground' },
  'transit-assessment-old': { status: 422, title: 'The assessment is too old: assess anew' },
  'transit-real-risk': { status: 422, title: 'A real risk was found in a State on the way: nobody is let through to it' },
  'assessor-accepts': { status: 422, title: 'Whoever assessed the risks does not accept' },
  'reopener-accepts': { status: 422, title: 'Whoever reopened a stop, or proposed to, does not accept' },
  'transit-refused-without-ground': { status: 422, title: 'A refusal names a ground' },
  'ground-not-in-agreement': { status: 422, title: 'The agreement does not have this ground' },
  'transit-ground-given-twice': { status: 422, title: 'A ground against a transit is given twice' },
  'transit-country-missing': { status: 422, title: 'A real risk names the State where it is' },
  'transit-country-without-risk': { status: 422, title: 'Only a ground of real risk names a State' },
  'assessor-finds-risk': { status: 403, title: 'That there is a real risk is for an assessor to say' },
  'revoked-for-nothing': { status: 422, title: 'A revocation names a ground, or says that the way on is not assured' },
  'passage-out-of-order': { status: 422, title: 'The person left before the entry' },
  'transit-take-back-open': { status: 409, title: 'The case of the taking back is opened already' },
} as const satisfies Readonly<Record<string, Look>> & { readonly [Kind in keyof typeof lawProblems]?: never };
