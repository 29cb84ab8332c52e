import type { Look } from './law-problems.ts';

/** How what is refused of letters, of a State that is not connected, looks over HTTP. */
export const transcriptionProblems = {
  'other-side-connected': {
    status: 422,
    title: 'The other State is connected: it acts itself, and nothing is transcribed in its name',
  },
  'act-of-another-side': { status: 422, title: 'This act is not the other State’s to do in this case' },
  'letter-not-on-file': {
    status: 422,
    title: 'The letter is not on file: scan it, add it as a letter, and wait until it was found clean',
  },
  'no-such-document': { status: 422, title: 'The case has no travel document with this id' },
  'letter-entered-already': {
    status: 409,
    title: 'The letter was entered already, with the same act in the same words: it waits to be confirmed, or the act is done',
  },
  'no-such-transcription': { status: 422, title: 'Your State’s own file has no letter with this number' },
  'transcription-settled': { status: 409, title: 'What was entered was confirmed or dropped already' },
  'enterer-confirms': { status: 422, title: 'Whoever entered a letter does not confirm it' },
  'opener-confirms-transcription': { status: 422, title: 'Whoever submitted the case does not confirm what a letter says of it' },
  'letter-not-as-entered': { status: 422, title: 'The letter that you compared is not the one from which it was entered' },
  'entered-before-change': {
    status: 422,
    title:
      'The person was corrected, or the plan changed, after the letter was entered: what a letter says of that is entered anew',
  },
  'opening-not-confirmed': {
    status: 422,
    title: 'The request came by letter, and nobody but who entered it has compared it: have it confirmed first',
  },
  'no-such-transcribed-act': { status: 422, title: 'The case has no such act that was transcribed in that State’s name' },
  'act-taken-back-already': { status: 409, title: 'The act was taken back already' },
  'act-confirmed-by-its-state': {
    status: 422,
    title: 'The State in whose name the act stands confirmed it: it is that State’s now',
  },
  'act-answered-already': { status: 409, title: 'Your State answered for this act already' },
  'something-rests-on-it': {
    status: 422,
    title: 'Something rests on the act already, or it ends the case: it is not taken back',
  },
  'state-not-on-paper': { status: 422, title: 'This State is connected: it opens its requests itself' },
} as const satisfies Readonly<Record<string, Look>>;
