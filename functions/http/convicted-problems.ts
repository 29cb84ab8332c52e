import type { Look, lawProblems } from './law-problems.ts';

/** How what is refused of transfers of convicted persons alone looks over HTTP: what is refused of cases too is there, and not here. */
export const convictedProblems = {
  'convicted-transfer-not-found': { status: 404, title: 'No transfer of a convicted person of yours has this id' },
  'transfer-instrument-not-found': { status: 404, title: 'No treaty on the transfer of convicted persons has this id' },
  'monitored-transfer-not-found': {
    status: 404,
    title: 'No transfer of a convicted person of your State has this number for its monitor',
  },
  'wrong-convicted-transfer-state': { status: 409, title: 'The transfer is not in a state in which this can be done' },
  'no-instrument': { status: 422, title: 'No treaty on the transfer of convicted persons is known between the two States' },
  'instrument-planned': { status: 422, title: 'A treaty between the two States is only planned: nothing is opened under it' },
  'instrument-not-in-force': {
    status: 422,
    title: 'The treaty between the two States is not in force on that day, as far as is known',
  },
  'interest-of-other-state': {
    status: 422,
    title: 'A State states its own interest or that of the person, and not that of the other State',
  },
  'consent-stands': { status: 409, title: 'A consent stands already: another is recorded only once it is taken back' },
  'not-informed-before': {
    status: 422,
    title: 'The person was not told before what a transfer means: without that it is no consent',
  },
  'representative-not-provided-for': {
    status: 422,
    title: 'The treaty, as far as it was read, lets nobody consent for the person for this reason',
  },
  'no-consent-stands': { status: 422, title: 'No consent of the person stands' },
  'consent-recorder-verifies': { status: 422, title: 'Whoever recorded the consent does not verify it' },
  'withdrawn-before-consent': { status: 422, title: 'Consent is taken back on no day before it was given' },
  'withdrawn-after-hand-over': { status: 422, title: 'Consent can be taken back until the hand-over, and not after it' },
  'papers-missing': { status: 422, title: 'Papers that the treaty lists are missing' },
  'assessor-acts': { status: 422, title: 'Whoever assessed the risks neither asks for the transfer nor agrees to it' },
  'no-such-open-question': { status: 422, title: 'No question to your State with this number waits for an answer' },
  'agreed-already': { status: 409, title: 'Your State agreed already' },
  'requester-agrees': { status: 422, title: 'Whoever asked for the transfer does not agree to it' },
  'one-agrees-for-both': { status: 422, title: 'One person does not agree for both States' },
  'transfer-refused-without-ground': { status: 422, title: 'A refusal names a ground' },
  'ground-not-provided-for': { status: 422, title: 'The text on which the refusal rests does not have this ground' },
  'time-left-alone': { status: 422, title: 'That little is left to serve is no ground by itself' },
  'time-left-suffices': { status: 422, title: 'Enough is left to serve, in one reading at least' },
  'risk-not-found': { status: 422, title: 'A real risk is a ground once an assessor of your State found one' },
  'sentence-not-recorded': { status: 422, title: 'No sentence is on record' },
  'adaptation-not-provided-for': { status: 422, title: 'The treaty has another way to carry the sentence out' },
  'adaptation-harsher': { status: 422, title: 'The decision is harsher than the sentence in whose place it stands' },
  'requester-assesses': { status: 422, title: 'Whoever opened, asked for or agreed to the transfer does not assess its risks' },
  'hand-over-past': { status: 422, title: 'The planned hand-over lies in the past' },
  'hand-over-beyond-plans': {
    status: 422,
    title: 'The planned hand-over lies further ahead than anything is planned: a rule of this service',
  },
  'arrives-before-leaving': { status: 422, title: 'The person would arrive before leaving' },
  'no-such-hand-over-plan': { status: 422, title: 'The plan of the hand-over that stands has another number' },
  'hand-over-confirmed-already': { status: 409, title: 'This plan is confirmed already' },
  'requester-authorises': {
    status: 422,
    title: 'Whoever opened, asked for or agreed to the transfer does not let the person go',
  },
  'hand-over-guard-not-met': { status: 422, title: 'Not every condition of the hand-over is met' },
  'hand-over-not-near': {
    status: 422,
    title: 'The hand-over is authorised within six hours of the time at which the person leaves',
  },
  'handed-over-before-opening': { status: 422, title: 'The person was handed over before the file was opened' },
  'end-of-other-state': { status: 422, title: 'An end of this kind is recorded by the other State' },
} as const satisfies Readonly<Record<string, Look>> & { readonly [Kind in keyof typeof lawProblems]?: never };
