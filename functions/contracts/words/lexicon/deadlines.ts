import type { Lexicon } from '../words.ts';

/** Until when something is owed, and why. */
export const deadlines = {
  CaseDeadlines: {
    is: 'Every time of a case at one moment, in the order in which the agreements know them',
    has: {
      caseId: 'The case whose times they are',
      at: 'At which moment the times were looked at',
      agreement: 'The agreement by which they run',
      edition: 'The edition of its rules',
      items: 'The times of the case, each occasion by itself',
    },
  },
  CaseDeadlinesOwn: {
    is: 'The times of your own file alone; the other State sees nothing of them',
    has: {
      detention: 'The limits of the person’s detention; empty where the person is not detained, or the law was not looked up',
      noProspect: 'Why the person who is detained has no prospect of being removed, so that release is to be reviewed',
    },
  },
  CaseDeadlinesOwnHold: {
    is: 'An open hold, and what it does to each time',
    has: { kind: 'What holds the case', clocks: 'What the hold does to each time, by its name' },
  },
  Deadline: {
    is: 'A time of a case on one occasion: what is owed, by whom, from when, until when, and why',
    has: {
      clock: 'Which time it is',
      n: 'The number of the question, the hearing, the movement or the document that it is about, from 1; absent where there is one alone',
      owedBy: 'The side that owes the act',
      standing: 'How the time stands',
      from: 'The day, or the moment, of that event; absent where it has not happened or was not found',
      doneAt: 'When the act was done; absent before that',
      late: 'Present where the act was done only once the time was over in every reading',
      rule: 'The rule by which it is counted; absent where none was found',
      expiry: 'What the end of the time does; absent where that was not found',
    },
  },
  DeadlineReadings: {
    is: 'Both ends of the time, where the text can be read in more than one way',
    has: {
      earliest: 'The reading that ends first: it warns',
      latest: 'The reading that ends last: only after it is anything missed',
    },
  },
  DeadlineOriginal: {
    is: 'Both ends of the time as it was before any extension',
    has: {
      earliest: 'The first moment that is too late, in the reading that ends first',
      latest: 'The first moment that is too late, in the reading that ends last',
    },
  },
  DeadlineRule: {
    is: 'The rule of the agreement by which a time is counted',
    has: {
      period: 'How long the time is',
      source: 'The text in which it stands',
      article: 'Where it stands in the text',
      certainty: 'How sure it is: one of the values of Certainty',
    },
  },
  DeadlineExpiry: {
    is: 'What the end of the time does where the act was not done',
    has: {
      effect: 'What it does: `consent`, or one of the effects that a missed time is recorded with',
      source: 'The text in which that stands',
      article: 'Where it stands in the text',
      certainty: 'How sure it is: one of the values of Certainty',
    },
  },
  DeadlineReading: {
    is: 'One way in which the text can be read, counted day by day',
    has: {
      unit: 'In which unit it is counted in this reading',
      count: 'How many of that unit',
      firstDay: 'Which day is the first to count',
      restDays: 'Which days of the week are off',
      rollsForward: 'Whether a last day that is off rolls to the next working day',
      days: 'The days on the way, one by one; empty where hours are counted',
    },
  },
  ExplainedDay: {
    is: 'A day on the way to the end of a time',
    has: {
      day: 'The day, on the calendar of the State whose days count',
      why: 'Why it was not counted, or what it is on the way',
      tentative: 'Present where it is not settled whether this day is off: the readings differ on it',
    },
  },
  DetentionClock: {
    is: 'A limit of the person’s detention: what it takes to keep the person longer, or that the person is free',
    has: {
      clock: 'Which limit it is',
      since: 'The day on which the placement was notified, from which it is counted',
      earliest: 'The limit in the reading that ends first: liberty is protected by this one',
      latest: 'The limit in the reading that ends last',
      says: 'What the law says of it, in a sentence',
      source: 'The article in which it stands',
    },
  },
  DetentionReading: {
    is: 'The end of a limit in one reading, counted day by day',
    has: { until: 'The first moment that is too late', days: 'The days on the way, one by one' },
  },
  DetentionProlonging: {
    is: 'What it takes to keep the person beyond a limit',
    has: {
      decidedBy: 'Always `judge`: a judge decides it',
      upToDays: 'Up to which day of the detention, in days from the notification of the placement',
      exceptional: 'Present where it is possible only exceptionally',
      source: 'The article that allows it',
    },
  },
} as const satisfies Lexicon;
