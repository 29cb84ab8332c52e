import type { RiskGround } from '../../../../domain/file/assessment.ts';
import { freshness } from '../../../../domain/policy/movement.ts';
import type { Lexicon } from '../words.ts';

/** What a State records to protect the person; all of it stays in its own file. */
export const protection = {
  ReturnDecision: {
    is: 'The decision of the moving State that the person must go, and to which States',
    has: {
      kind: 'Which decision it is',
      reference: 'The number under which your authority files the decision',
      decidedOn: 'The day of the decision',
      notifiedOn: 'The day on which the person was told of it, on or after the day of the decision',
      notifiedAt: 'At which moment the person was told, where the time to appeal runs in hours',
      enforceableFrom: 'The first day on which the person can be made to go, on or after the notification',
      annulledOn: 'The day on which the decision was annulled; absent where it stands',
    },
  },
  TextInLanguage: {
    is: 'Why the person must go, in one language',
    has: { language: 'The language of the text', text: 'The reasons, as the person is told' },
  },
  Remedies: {
    is: 'How the person’s remedies against the decision stand, as a court or register certified',
    has: {
      state: 'How they stand',
      appealPeriodEndsOn: 'The last day of the time to appeal, in your State',
      certifiedAt: `When the court or register certified it; for a departure within ${freshness.remediesHours} hours`,
      certifiedBy: 'Who certified it',
    },
  },
  ClaimStatusRecord: {
    is: 'What your State knows of a claim of the person for international protection: a positive, dated, sourced fact',
    has: {
      outcome: 'How the claim stands',
      checkedOn: `The day on which that was checked; for a departure within ${freshness.claimDays} days`,
    },
  },
  Detention: {
    is: 'Whether and where the person is held',
    has: {
      situation: 'Whether and how the person is held',
      place: 'Where the person is held',
      orderedBy: 'Who ordered it: the authority or the court',
    },
  },
  DetentionProlongation: {
    is: 'A decision of a judge that a detention goes on, until a day at the latest',
    has: {
      orderedOn: 'The day of the decision',
      court: 'The court that decided',
      ground: 'On what the court rested it; absent where it named none',
    },
  },
  Fitness: {
    is: 'Whether a doctor finds the person fit to travel, and until when that holds',
    has: {
      fit: 'Whether the person is fit to travel',
      examinedOn: 'The day of the examination',
      validUntil: 'The last day on which the finding holds; the guard asks that it outlasts the arrival',
      doctor: 'The doctor who found it, by name',
      conditions: 'What the doctor asks for on the way',
    },
  },
  BestInterest: {
    is: 'Whether going, or staying without the parent, is best for a child',
    has: {
      finding: 'What was found',
      guardian: 'Who looks after the child; owed where going or staying is found to be best',
      decidedBy: 'Who found it: the authority or the court',
      reasons: 'Why, in words',
    },
  },
  GuardianOfChild: {
    is: 'Who looks after a child on arrival, or where it stays',
    has: {
      name: 'The name of the guardian',
      relation: 'What the guardian is to the child',
      contact: 'How the guardian is reached',
      acceptedInWriting: 'Whether the guardian agreed in writing to look after the child',
    },
  },
  Assessment: {
    is: 'What an assessor found about the risks for the person, State by State and ground by ground',
    has: {
      countries: 'The findings for each State on the way and for the last one, each State once',
      heard: 'Whether the person was heard about the risks, and when, or why not',
      assessor: 'The assessor, by name',
    },
  },
  AssessmentOfCountry: {
    is: 'What was found about the risks for the person in one State',
    has: {
      country: 'The State that was looked at',
      findings: 'What was found on each ground; a State passes only where there is no real risk on any',
      sources: 'On what the findings rest: reports, decisions, what the person said',
    },
  },
  RiskFindings: {
    is: 'What was found on each of the grounds on which nobody is sent to a State',
    has: {
      torture: 'What was found about a risk of torture',
      'inhuman-or-degrading-treatment': 'What was found about a risk of inhuman or degrading treatment or punishment',
      'death-penalty': 'What was found about a risk of the death penalty',
      'persecution-race': 'What was found about a risk of persecution for race',
      'persecution-religion': 'What was found about a risk of persecution for religion',
      'persecution-nationality': 'What was found about a risk of persecution for nationality',
      'persecution-social-group': 'What was found about a risk of persecution for belonging to a particular social group',
      'persecution-political-opinion': 'What was found about a risk of persecution for a political opinion',
    } satisfies Record<RiskGround, string>,
  },
  Hearing: { is: 'Whether the person was heard about the risks' },
  HeardByAssessor: {
    is: 'That the person was heard about the risks',
    has: { was: 'Always `heard`: the person was heard', heardOn: 'The day of the hearing' },
  },
  NotHeardByAssessor: {
    is: 'That the person was not heard about the risks',
    has: { was: 'Always `not-heard`: the person was not heard', whyNot: 'Why the person was not heard' },
  },
  AssessmentReconfirmation: {
    is: 'That an assessor confirms that the last assessment still holds',
    has: { assessor: 'The assessor who confirms it, by name' },
  },
  ReopeningProposal: {
    is: 'The new fact on which a stop for a real risk may no longer stand',
    has: {
      explanation: 'What changed, or what shows that the finding was wrong or of somebody else',
      sources: 'On what that rests',
      assessor: 'The second assessor, by name',
    },
  },
  StopReopening: {
    is: 'That a supervisor reopens a stop as it was proposed',
    has: {
      official: 'The supervisor, by name',
      counselTold: 'That whoever speaks for the person was told of it, after the proposal',
    },
  },
  SecondPersonInformed: {
    is: 'That whoever speaks for the person was told that a stop is to be reopened',
    has: { toldAt: 'When that was told, after the proposal', how: 'How it was told, for instance by letter' },
  },
  Hold: {
    is: 'That nobody departs on your side until somebody releases it',
    has: { kind: 'What holds the case; it decides who may set and release it', reason: 'Why, in words; it stays on your side' },
  },
  HoldRelease: {
    is: 'That a hold of your side ends',
    has: { reason: 'Why the case need not be held any longer; it stays on your side' },
  },
  NotificationOfPerson: {
    is: 'That the person was told, in a language that the person understands',
    has: {
      of: 'Of what the person was told',
      toldOn: 'The day on which the person was told',
      interpreting: 'Whether somebody interpreted, who, or why nobody had to',
      copyGiven: 'Whether the person has a copy',
      remediesExplained: 'Whether the remedies were explained, and counsel and complaint with them',
      official: 'Who told the person, by name',
    },
  },
  Interpreting: { is: 'Whether somebody interpreted when the person was told' },
  WithInterpreter: {
    is: 'That somebody interpreted when the person was told',
    has: { was: 'How the interpreter took part', interpreter: 'The interpreter, by name or number' },
  },
  WithoutInterpreter: {
    is: 'That nobody had to interpret when the person was told',
    has: { was: 'Always `not-needed`: nobody interpreted', why: 'Why no interpreter was needed' },
  },
  CounselRecord: {
    is: 'Who speaks for the person by now',
    has: { counsel: 'Who speaks for the person, or that nobody does although it was offered' },
  },
  Counsel: { is: 'Who speaks for the person, or that nobody does although it was offered' },
  CounselAtHand: {
    is: 'That somebody speaks for the person',
    has: {
      has: 'Always true: the person has somebody',
      name: 'The name of the lawyer or adviser',
      contact: 'How the lawyer or adviser is reached',
      since: 'Since which day',
    },
  },
  NoCounsel: {
    is: 'That nobody speaks for the person although it was offered',
    has: {
      has: 'Always false: the person has nobody',
      why: 'Why nobody does',
      offeredOn: 'The day on which it was offered',
    },
  },
  TraffickingScreening: {
    is: 'What the screening for trafficking in human beings gave',
    has: {
      finding: 'What was found',
      screenedOn: 'The day of the screening',
      authority: 'The authority that screened the person',
    },
  },
  SafeReturn: {
    is: 'That the return of a victim is safe, and was discussed with the person',
    has: { decidedBy: 'Who decided it', reasons: 'Why the return is safe' },
  },
  Complaint: {
    is: 'A complaint of the person, or of somebody for the person',
    has: {
      from: 'Who complains, or for the person does',
      receivedOn: 'The day on which your authority got it',
      channel: 'By which way it came, for instance by letter or at a visit',
      text: 'The complaint, in the words in which it came',
    },
  },
  ComplaintAnswer: {
    is: 'The answer to a complaint of your side',
    has: {
      official: 'The supervisor who answers, by name',
      upheld: 'Whether the complaint is right',
      reasons: 'Why it is or is not',
    },
  },
  FollowUp: {
    is: 'What became of the person after the return, as far as your State learned',
    has: {
      found: 'What became of the person',
      on: 'The day for which that is known',
      country: 'In which State the person was by then',
      source: 'From whom or what it is known',
      account: 'What is known, in words',
    },
  },
} as const satisfies Lexicon;
