import type { Lexicon } from '../words.ts';

/** What a State’s independent monitor reads: codes by the day in UTC, without a name, a text or an hour. */
export const monitor = {
  MonitoredCases: {
    is: 'A page of the cases of a State for its independent monitor',
    has: { items: 'The cases of this page, the newest first' },
  },
  MonitoredItem: {
    is: 'A case in the list of a State’s monitor',
    has: {
      side: 'On which side the monitor’s State stands',
      status: 'How the case stands',
      category: 'Whom the case is about, as the agreements part persons',
      track: 'Whether the case runs with the usual times or the urgent ones',
      agreement: 'The agreement under which the case stands',
      openedOn: 'The day on which the case was opened, in UTC',
    },
  },
  MonitoredCase: {
    is: 'A case as a State’s independent monitor reads it: coded facts of that State’s own side, by the day',
    like: 'MonitoredItem',
    has: {
      minor: 'Whether the person may be under 18 today, by the latest day of birth that is possible',
      facts: 'What the State recorded to protect the person',
      movement: 'How the guard stands and what happened; only where the monitor’s State moves the person',
    },
  },
  MonitoredCaseFacts: {
    is: 'What the State recorded to protect the person; each is absent where nothing was recorded',
    has: {
      returnDecision: 'The decision that the person must go',
      told: 'That the person was told, the earliest first',
      remedies: 'How the person’s remedies stand',
      claim: 'What is known of a claim for international protection',
      detention: 'Whether the person is held',
      assessment: 'What an assessor found about the risks, the last assessment',
      stops: 'The real risks that were found',
      holds: 'What holds, or held, the case',
      trafficking: 'What the screening for trafficking gave',
      fitness: 'Whether a doctor finds the person fit to travel',
      children: 'What was found about children’s best interest',
      counsel: 'Whether somebody speaks for the person',
      complaints: 'The complaints of the person or for the person',
      followUps: 'What became of the person after the return',
      breachLacked: 'Which conditions were not met when the person was moved all the same',
    },
  },
  MonitoredCaseFactsReturnDecision: {
    is: 'The decision that the person must go',
    has: {
      kind: 'Which decision it is',
      decidedOn: 'The day of the decision',
      notifiedOn: 'The day on which the person was told of it',
      countries: 'The States to which the person may be returned',
      annulledOn: 'The day on which it was annulled; absent where it stands',
    },
  },
  MonitoredNotification: {
    is: 'That the person was told',
    has: {
      of: 'Of what the person was told',
      toldOn: 'The day on which the person was told',
      interpreting: 'Whether somebody interpreted: present, by-telephone or not-needed',
      remediesExplained: 'Whether the remedies were explained',
    },
  },
  MonitoredCaseFactsRemedies: {
    is: 'How the person’s remedies stand',
    has: { state: 'How they stand', outcome: 'How a final remedy ended', certifiedOn: 'The day on which that was certified' },
  },
  MonitoredCaseFactsClaim: {
    is: 'What is known of a claim for international protection',
    has: { outcome: 'How the claim stands', checkedOn: 'The day on which that was checked' },
  },
  MonitoredCaseFactsDetention: {
    is: 'Whether the person is held',
    has: { situation: 'Whether and how the person is held', since: 'Since which day' },
  },
  MonitoredCaseFactsAssessment: {
    is: 'What an assessor found about the risks for the person',
    has: {
      on: 'The day of the assessment',
      confirmedOn: 'The day on which it was last confirmed',
      heard: 'Whether the person was heard about the risks',
      countries: 'What was found for each State',
    },
  },
  MonitoredCaseFactsAssessmentCountry: {
    is: 'What was found for one State',
    has: {
      country: 'Which State',
      outcome: 'The worst that was found on any ground',
      findings: 'What was found on each ground, by its name',
    },
  },
  MonitoredCaseFactsStop: {
    is: 'A real risk that was found',
    has: {
      country: 'The State in which the risk is',
      basis: 'By what it was found',
      foundOn: 'The day on which it was found',
      reopening: 'That the stop was reopened; absent where it stands',
    },
  },
  MonitoredCaseFactsStopReopening: {
    is: 'That a stop for a real risk was reopened',
    has: { fact: 'On which new fact', on: 'On which day', told: 'Who was told of it' },
  },
  MonitoredCaseFactsHold: {
    is: 'A hold, open or released',
    has: {
      kind: 'What holds, or held, the case',
      placedOn: 'The day on which it was set',
      releasedOn: 'The day on which it was released; absent while it is open',
    },
  },
  MonitoredCaseFactsTrafficking: {
    is: 'What the screening for trafficking gave',
    has: { finding: 'What was found', screenedOn: 'The day of the screening' },
  },
  MonitoredCaseFactsFitness: {
    is: 'Whether a doctor finds the person fit to travel',
    has: { fit: 'Whether the person is fit to travel', examinedOn: 'The day of the examination' },
  },
  MonitoredChild: {
    is: 'What was found about a child’s best interest',
    has: { finding: 'What was found', on: 'The day on which it was recorded' },
  },
  MonitoredCaseFactsCounsel: {
    is: 'Whether somebody speaks for the person',
    has: { has: 'Whether somebody does; false where nobody does although it was offered' },
  },
  MonitoredCaseFactsComplaint: {
    is: 'A complaint of the person or for the person',
    has: {
      from: 'Who complained, or for the person did',
      matter: 'What it is about',
      receivedOn: 'The day on which the State got it',
      answeredOn: 'The day on which it was answered; absent before that',
      upheld: 'Whether the complaint was right; absent before it is answered',
    },
  },
  MonitoredCaseFactsFollowUp: {
    is: 'What became of the person after the return',
    has: {
      found: 'What became of the person',
      on: 'The day for which that is known',
      country: 'In which State the person was by then',
    },
  },
  MonitoredCaseMovement: {
    is: 'How the movement of the person stands',
    has: {
      kind: 'Why the person is, or would be, moved',
      conditions: 'The conditions of the guard, as they stand now',
      departedOn: 'The day of the departure; absent before that',
      arrivedOn: 'The day of the arrival; absent before that',
      movedInBreachOn: 'The day on which the person was moved without an authorisation that stood',
    },
  },
  MonitoredCaseMovementCondition: {
    is: 'A condition of the guard',
    has: { condition: 'Which condition it is', state: 'How it stands' },
  },
} as const satisfies Lexicon;
