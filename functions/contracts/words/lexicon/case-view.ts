import type { Lexicon } from '../words.ts';

/** A case as both States see it. */
export const caseView = {
  CaseView: {
    is: 'A case as the side of your State sees it: the file that both States see and, under ownFile, what your State keeps for itself',
    has: {
      caseId: 'The case, as its operations take it',
      side: 'On which side your State stands',
      status: 'How the case stands',
      owed: 'What one side owes the other now, with neither a deadline nor an order of rank',
      agreement: 'The agreement and edition under which the case stands',
      requestingState: 'The State that asks for the readmission',
      requestedState: 'The State that is asked to take the person back',
      category: 'Whom the case is about, as the agreements part persons',
      connection: 'What ties the person to the requested State; absent for its national',
      nationalTie: 'Why the requested State takes the person back as a national; absent where that nationality is stated',
      track: 'Whether the case runs with the usual times or the urgent ones',
      urgency: 'Why the case was taken for urgent, also where it is no longer',
      trackChanges: 'What was done about the urgent track, the earliest first',
      notice: 'The passport, and permit, with which no request was needed; absent in a request',
      person: 'The person as now known, with every correction',
      corrections: 'The corrections of the person’s data, the earliest first',
      linkedCases: 'The cases of members of the family that the request named, and both States can read',
      evidence: 'All evidence of the case, in the order in which it came',
      queries: 'The questions of the requested State, the earliest first',
      attachments: 'The files that either State gave the other, in the order in which they were given',
      transcribed: 'What a State that was not connected did by letter, in short, in the order in which it was confirmed',
      inquiry: 'What the requested State found when it inquired into the evidence; absent before it answered',
      interviews: 'The hearings that were asked for, the earliest first',
      care: 'What the person needs on the way, with the person’s consent',
      protectiveMeasures: 'What protects the person or others on the way',
      requestingService: 'The service that handles the case in the requesting State',
      requestedService: 'The service that handles the case in the requested State; absent before it confirmed the receipt',
      openedAt: 'When the case was opened',
      receiptConfirmedAt: 'When the requested State confirmed the receipt',
      extensions: 'What more time to reply was taken or asked for, the earliest first',
      windowExtensions: 'What more time for the transfer was taken, the earliest first',
      migrations: 'The moves of the case to another agreement or edition, the earliest first',
      missedDeadlines: 'The times that were over in every reading without the act, the earliest first',
      acceptance: 'The consent of the requested State, by a reply or by silence that was confirmed',
      refusal: 'The refusal of the requested State',
      acceptanceWithdrawal: 'The withdrawal of the consent, before the person departed',
      withdrawal: 'That the requesting State withdrew its request; why stays with it',
      travelDocuments: 'The travel documents of the case, in the order in which they were asked for',
      transfer: 'The movement that is planned, under way or done',
      earlierMovements: 'The movements that were given up or failed, or that a taking back followed',
      errorClaim: 'The claim of the requested State that the person was readmitted in error',
      takeBack: 'That the requesting State is to take the person back, and why',
      closure: 'That the case was closed, and what it came to',
      changedAt: 'When the file that both States see last changed',
      ownFile:
        'What your State keeps for itself; the other State sees nothing of it. Absent where nothing is kept, or your role reads none',
    },
  },
  CaseViewTrackChange: {
    is: 'What a side did about the urgent track',
    has: {
      act: 'What was done',
      by: 'The side that did it',
      at: 'When it was done',
      explanation: 'Why, in the words of that side',
    },
  },
  CaseViewCorrection: {
    is: 'That the person’s data were corrected',
    has: {
      at: 'When they were corrected',
      by: 'The side that corrected them',
      reason: 'Why, in the words of that side',
      identity: 'Whether it is a matter of who the person is: then what rested on that began anew',
    },
  },
  NamingCase: {
    is: 'A case that names this one as that of a member of the family',
    has: {
      caseId: 'The case that names this one',
      relation: 'What its person is to the person of this case',
      openedBy: 'The State that opened that case',
      since: 'When that case was opened',
    },
  },
  CaseViewQuery: {
    is: 'A question of the requested State, which stays open until evidence answers it',
    has: {
      n: 'The number of the question, from 1: addEvidence answers it by this',
      question: 'The question, in words',
      kinds: 'Which kinds of evidence would answer it; empty where none was named',
      askedAt: 'When it was asked',
      answeredAt: 'When evidence answered it; absent while it is open',
    },
  },
  CaseViewDelivery: {
    is: 'When and by what the request is proven to have reached the requested State',
    has: {
      at: 'When the request reached the requested State',
      proof:
        'What proves it: one of the proofs that recordDelivery takes, or `confirmation`, where the confirmed receipt was the first proof',
      reference: 'The number of the receipt, the post or the note',
      by: 'The side that stated it',
    },
  },
  CaseViewExtension: {
    is: 'More time to reply, as an event of its own: the first time is never overwritten',
    has: {
      at: 'When it was taken or asked for',
      official: 'The official of the requested State who answers for it',
      reasons: 'Why; absent where the agreement asks for notice alone and none were given',
      until: 'The last day that was asked for; absent where it is as long as the agreement allows',
      source: 'The article that gives the extension',
      lookUp: 'Where the law is to be looked up, where no article is known: then it computes nothing',
      consent: 'The consent of the requesting State; absent while it is waited for or not needed',
    },
  },
  CaseViewWindowExtension: {
    is: 'More time for the transfer while an obstacle lasts; what the obstacle is stays with the requesting State',
    has: {
      at: 'When it was taken',
      until: 'The last day of the transfer’s time since',
      source: 'The article that gives the extension',
      lookUp: 'Where the law is to be looked up, where no article is known: then it computes nothing',
    },
  },
  CaseViewWithdrawal: {
    is: 'That the requesting State withdrew its request',
    has: { at: 'When it was withdrawn' },
  },
  CaseViewBreach: {
    is: 'That the person was moved without an authorisation that stood; what it lacked stays in the own file of the moving State',
    has: {
      happenedAt: 'When the person departed',
      recordedBy: 'The side that moved the person, and recorded it',
      arrivedAt: 'When the person arrived; absent while that is not recorded',
    },
  },
  CaseViewTakeBack: {
    is: 'That the requesting State is to take the person back; the way back is a movement under the guard like any other',
    has: {
      kind: 'Which way back it is',
      reason:
        'Why: `moved-in-breach`, `decision-annulled` (the return decision, after the transfer), `error-accepted` (the claim of error) or `transit-ended`',
      openedAt: 'When it was opened',
      official: 'The official who answers for it',
    },
  },
  CaseViewClosure: {
    is: 'That the case was closed',
    has: {
      at: 'When it was closed',
      outcome: 'The status in which the case ended, before it was closed',
      by: 'The side that closed it',
      official: 'The official of that side who answers for it',
    },
  },
} as const satisfies Lexicon;
