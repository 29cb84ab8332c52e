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
      sanctions: 'What the State found, decided and reviewed about sanctions; absent where nothing is on record',
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
  MonitoredSanctions: {
    is: 'What the State found on why the person is returned, and what it decided about bans on return',
    has: {
      finding: 'Why the person is returned, as it is found now; absent where nothing was recorded',
      proposals: 'What was proposed and decided, the earliest first',
      bans: 'The bans on record, the earliest recorded first',
      reviews: 'The reviews of bans, the earliest opened first',
      expulsions: 'Decisions of courts to expel the person',
    },
  },
  MonitoredFinding: {
    is: 'Why the person is returned, as it is found now',
    has: {
      found: 'What is found',
      contested: 'Whether the person, or somebody for the person, said that it is wrong and got no answer yet',
      versions: 'How many versions of the finding were recorded',
    },
  },
  MonitoredProposal: {
    is: 'What one person proposed',
    has: {
      sanction: 'What was proposed',
      proposedOn: 'The day of the proposal',
      decision: 'What another person decided on it; absent before that',
    },
  },
  MonitoredSanctionDecision: {
    is: 'What was decided on a proposal',
    has: {
      decided: 'Whether it was decided as proposed',
      decidedOn: 'The day of the decision',
      byAnother: 'Whether somebody else decided than proposed',
      stands: 'Whether all that was read for the decision is still as it was: where it is not, the decision has no effect',
    },
  },
  MonitoredBan: {
    is: 'A ban on record',
    has: {
      kind: 'Which ban it is',
      earlier: 'Whether it stood before and was recorded from its paper',
      decidedOn: 'The day of the decision',
      months: 'Its length in calendar months, prolongations with it; absent where it has none',
      time: 'How it stands in time',
      liftedOn: 'The day on which it was lifted; absent while it stands',
    },
  },
  MonitoredBanReview: {
    is: 'That it is, or was, looked at whether a ban is to stand',
    has: {
      cause: 'Why it is looked at',
      openedOn: 'The day on which the review was opened',
      outcome: 'Whether the ban was lifted or kept; absent before that is decided',
      decidedOn: 'The day of that decision',
    },
  },
  MonitoredExpulsion: {
    is: 'A decision of a court to expel the person',
    has: {
      kind: 'Under which law the court decided',
      decidedOn: 'The day of the decision',
      annulledOn: 'The day on which it was annulled; absent where it stands',
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
