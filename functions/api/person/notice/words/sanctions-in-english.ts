import type { SanctionWords } from './sanction-words.ts';

export const sanctionsInEnglish: SanctionWords = {
  finding: {
    heading: 'Why you are returned',
    found: {
      'deliberate-breach': 'It was found that you broke the rules on entry or stay knowingly.',
      illness: 'It was found that you stayed because of an illness.',
      'lost-documents': 'It was found that you stayed because your documents were lost.',
      accident: 'It was found that you stayed because of an accident or an event that nobody could prevent.',
      family: 'It was found that you stayed because of what happened in your family.',
      'other-objective': 'It was found that you stayed for another reason of which you have no guilt.',
      'not-established': 'It is not established why you are returned.',
    },
    notConfirmed:
      'One person wrote down that you broke the rules knowingly. A second person has not confirmed it, and until then it does not count as found.',
    notProved: 'A reason was stated, and no paper proves it yet. The reason stated',
    wouldProve: 'If you have such a paper, hand it in. Any of these proves it',
    reasons: {
      'deliberate-breach': 'a breach of the rules, committed knowingly',
      illness: 'illness',
      'lost-documents': 'lost documents',
      accident: 'an accident or an event that nobody could prevent',
      family: 'what happened in the family',
      'other-objective': 'another reason without guilt',
      'not-established': 'not established',
    },
    account: 'The facts, as the authority wrote them down',
    paper: 'A paper on which this rests',
    papers: {
      'medical-certificate': 'medical certificate',
      'loss-report': 'report of the loss',
      'carrier-record': 'record of the carrier',
      'police-record': 'police record',
      'force-majeure-record': 'record of an event that nobody could prevent',
      'civil-record': 'record of civil status',
      'court-record': 'court record',
      'other-record': 'another record',
    },
    corrected: 'An earlier finding was corrected. Why',
    contest:
      'If you think that this is wrong, you can say so at any time, or somebody can say it for you. It is written down, and somebody else than who found it answers.',
    before: 'Before whom you can contest it, and within which time',
    contested: 'It was said that this finding is wrong, and no answer was given yet. Received on',
  },
  ban: {
    heading: 'A ban on coming back',
    kinds: {
      'no-voluntary-period':
        'An authority decided that you may not come back for some time. You have to leave at once, without time to go by yourself.',
      'stayed-beyond-period':
        'An authority decided that you may not come back for some time. You stayed longer than the time that was given to you to leave by yourself.',
      'other-obligation':
        'An authority decided that you may not come back for some time. The ban was added to the decision that you must leave.',
      expulsion: 'You were expelled. You may not come back as long as the expulsion stands.',
      'judicial-exclusion': 'A court excluded you from the country. You may not come back as long as that stands.',
      'circulation-ban': 'An authority decided that you may not move about in the country for some time.',
      'of-another-state': 'You may not come back because of a decision of another State, which is carried out here.',
    },
    state: 'State that decided',
    authority: 'Authority that decided',
    reference: 'Number of the decision',
    decidedOn: 'Decided on',
    notifiedOn: 'You were told on',
    length: 'Length of the ban',
    article: 'By this article of the law',
    prolonged: 'The ban was prolonged by',
    prolongation: 'Number of the decision that prolonged it',
    threat: 'The decision says that you are a serious threat to public order.',
    threatBecause: 'The decision says that you are a serious threat to public order. Why',
    reasons: 'The reasons, as they were decided',
    criteria: {
      presence: 'How long you were in the country',
      ties: 'Your ties with the country',
      earlierMeasures: 'Earlier decisions that you must leave',
      threat: 'Whether you are a threat to public order',
    },
    decider: 'The reasons of the person who decided',
    onPaper: 'The reasons stand in the decision on paper. If you do not have it, ask for a copy.',
    notCompared: 'What is written here was not yet compared with the decision on paper by a second person. The paper counts.',
    lifted: 'This ban was lifted. It does not hold any more. Lifted on',
    liftedBy: 'Number of the decision that lifted it',
    time: {
      heading: 'When the time of the ban begins and ends',
      notBegun:
        'The time of the ban has not begun. It begins on the day on which you leave, once that is proved. Without proof it does not begin and has no end.',
      running: 'The time of the ban runs since the day on which you left, as it was proved. That day is',
      lastDay: 'The last day of the ban',
      over: 'The time of the ban is over.',
      notComputed: 'When this begins and ends is not counted here. It stands in the decision; ask your lawyer.',
      stamp: 'That you left is proved first of all by the stamp of exit at the external border. Ask for it when you leave.',
      presence:
        'Without a stamp it is proved by anything that shows that you are in the country to which you go: for instance, by going in person to the consulate there of the State that decided.',
      inTime:
        'If you leave within the time that was given to you and prove it in time, the ban is to be lifted. The authority can refuse that only for particular circumstances, with reasons.',

      leaveBy: 'The last day to leave',
      proofBy: 'The proof has to be with the authority no later than on',
      proofLate: 'The time for that proof is over. You can still ask that the ban be lifted. It was over after',
    },
    remedies: {
      heading: 'What you can do against the ban',
      court: 'You can ask the administrative court to look at the ban, together with the decision that you must leave.',
      shorter:
        'This is counted for the time of one month. If you are detained or have to live at an assigned place, the time is shorter: ask your lawyer today.',
      inDecision: 'Before whom and until when you can challenge it stands in the decision. Ask your lawyer today.',
      lifting:
        'The authority can lift the ban at any time. You can ask for that from abroad, and have to show that you live there; from the country itself only while you are in prison or under house arrest.',
      review:
        'The authority has to look at the reasons of the ban again, counted from the day of the decision, and you can write to it about them. Each time after',
      reviewOn: 'The next time is on',
      silence:
        'If you ask and get no answer, that counts as a refusal, and you can challenge it before the court. It counts as refused after',
      asked: 'You asked that the ban be lifted. Received on',
      silentUntil: 'If there is no answer, it counts as refused after',
      open: {
        'objective-reason':
          'It is being looked at whether the ban is to stand, since you have no guilt in the reason of your return.',
        'left-in-time': 'It is being looked at whether the ban is to stand, since you left in time.',
        'basis-disproved':
          'It is being looked at whether the ban is to stand, since it is proved that you left before your time to go was over.',
        'five-years': 'It is being looked at whether the reasons of the ban still hold.',
        'protection-granted': 'It is being looked at whether the ban is to stand, since you were granted protection.',
        'decision-annulled':
          'It is being looked at whether the ban is to stand, since the decision that you must go was annulled.',
        'of-its-own': 'It is being looked at whether the ban is to stand.',
        request: 'It is being looked at whether the ban is to stand, as you asked.',
      },
      kept: 'It was looked at whether the ban is to stand, and it stays. The reasons',
      keptBy: 'Number and day of that decision',
    },
    returning: {
      heading: 'If you come back during the ban',
      crime: 'Whoever comes back during the ban without permission commits a crime. By this article of the law',
      prison: 'The court can punish it by prison of at most',
      exclusion: 'The court can also exclude you from the country for at most',
    },
    alert: {
      heading: 'Where the ban is entered',
      entered:
        'The State that decided has entered in the Schengen Information System that you are to be refused entry. The other States of the Schengen area can read it. Entered on',
      deleted: 'What was entered about you in the Schengen Information System, that you are to be refused entry, was deleted on',
    },
  },
  expulsion: {
    heading: 'The decision of a court to expel you',
    kinds: {
      criminal: 'A court decided in criminal proceedings that you are expelled from the country.',
      administrative: 'A court decided, for an administrative offence, that you are expelled from the country.',
      civil: 'A court decided in civil proceedings that you are expelled from the country.',
      unknown: 'A court decided that you are expelled from the country. In which proceedings is not recorded here.',
    },
    court: 'Court',
    reference: 'Number of the decision',
    decidedOn: 'Decided on',
    fine: 'A fine beside it',
    barred: 'As far as is known, you may not enter the country for some time from the day of the decision. This time is',
    lastDay: 'Counted so, it ends with',
    notRead: 'This is known at second hand only: the text of the law was not read here. Ask a lawyer.',
    notKnown: 'For how long you may not enter the country is not known here. Ask a lawyer.',
    ofItsOwn: 'You are stated to be a national of this State: no State may bar its own nationals from entering.',
    annulled: 'This decision was annulled on',
  },
};
