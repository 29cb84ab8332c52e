/** What it means that an act is lost, the most dangerous first. */
export const dangers = [
  'moved',
  'may-depart',
  'bar-gone',
  'stands-again',
  'answer-gone',
  'fact-gone',
  'comes-by-itself',
] as const;

export type Danger = (typeof dangers)[number];

/** The heading under which the acts of a danger stand, and what is to be done about them before the stage starts again. */
export const dangerWords: Readonly<Record<Danger, { readonly heading: string; readonly before: string }>> = {
  moved: {
    heading: 'A PERSON WAS MOVED OR HANDED OVER, and the restored table has the person where the person was',
    before:
      'Tell both States by telephone before anything else. Nobody may be sent a second time, and who is under way is still owed an arrival. Recorded again without its authorisation, a departure becomes moved-in-breach: what proves that it was authorised is the history of the old table.',
  },
  'may-depart': {
    heading: 'AN AUTHORISATION STANDS AGAIN',
    before: 'Do not start the movements before it is over.',
  },
  'bar-gone': {
    heading: 'WHAT BARRED A MOVEMENT IS GONE: a stop, a hold, a claim, a fact of protection',
    before: 'The State records it again before the movements start. Until then the guard does not know of it.',
  },
  'stands-again': {
    heading: 'WHAT WAS TAKEN BACK STANDS AGAIN: an acceptance, a request, a plan, a document',
    before: 'The State takes it back again before the movements start.',
  },
  'answer-gone': {
    heading: 'A REQUEST OR AN ANSWER IS GONE, and its clock runs as if nothing had been said',
    before:
      'The State gives it again before the schedules start: else a deadline counts as missed, and silence can be confirmed.',
  },
  'fact-gone': {
    heading: 'A FACT IS GONE, which bars nothing by its absence but more',
    before: 'The State records it again when it can.',
  },
  'comes-by-itself': {
    heading: 'THE SERVICE RECORDED BY ITSELF, and does so again',
    before: 'Nothing, once what is above was done: else it may record something else.',
  },
};
