import type { Lexicon, Words } from '../words.ts';

const rule = (of: string): Words => ({ is: `${of}: a fact with its source, or that it was not found` });

const fact = (of: string, value: string): Words => ({
  is: `${of}: a fact of law, with the text in which it stands and how sure it is`,
  has: { value },
});

const lookedFor = {
  one: 'One of the two States that were asked about',
  other: 'The other of the two States that were asked about',
  on: 'The day for which the treaty was looked for',
};

/** The treaties on the transfer of convicted persons, as data. */
export const convictedInstruments = {
  TransferInstruments: {
    is: 'The treaties of the register on the transfer of convicted persons',
    has: { items: 'The treaties, planned ones too: those of many States first' },
  },
  TransferInstrumentLine: {
    is: 'A treaty on the transfer of convicted persons, without what its terms say',
    has: {
      id: 'The id of the treaty: getTransferInstrument reads it by this',
      title: 'What the treaty is called here, in English',
      states: 'The States that the treaty binds, or would bind',
      stage: 'How far the treaty has come, as far as was found',
      signed: 'The day on which it was signed; absent where that was not found',
      law: 'The law by which Kazakhstan ratified it, or the decree about it; absent where none was found',
      entryIntoForce: 'Since when it is in force. Where that was not found, nothing is opened under it',
      certainty: 'How sure the register is of this treaty',
      source: 'By whom the treaty is known',
    },
  },
  TransferInstrument: {
    is: 'A treaty on the transfer of convicted persons with every term',
    like: 'TransferInstrumentLine',
    has: { id: 'The id of the treaty, by which files and lists name it', terms: 'What the treaty says, term by term' },
  },
  TransferTerms: {
    is: 'What a treaty says of when somebody is transferred and what follows. What was not read is unset: it computes nothing',
    has: {
      nationality: 'Whose national the person has to be',
      finality: 'Whether the judgment has to be final, and enforceable too',
      custodial: 'Whether only a sentence that deprives of liberty is meant',
      dualCriminality: 'Whether the act has to be a crime in both States',
      leastMonthsLeft: 'How much has to be left to serve, in calendar months. Unset, it refuses nobody',
      measuredAt: 'On which day it is measured how much is left',
      noOtherProceedings: 'Where other proceedings stand in the way',
      consent: 'How the person consents. Whatever is read here, nobody is handed over without consent',
      bothStatesAgree: 'Whether both States have to agree',
      grounds: 'On which grounds a State may refuse, or must',
      papers: 'Which papers go with the request',
      enforcement: 'Whether the sentence is continued, or another put in its place',
      pardon: 'Which State can pardon the person afterwards',
      revision: 'Which State decides whether the judgment is looked at again',
      costs: 'Who bears the costs of the transfer',
      languages: 'In which language the States write',
      authorities: 'Which authorities of the two States write each other',
    },
  },
  TransferAuthorities: {
    is: 'Which authorities of the two States write each other',
    has: { kazakhstan: 'The central authority of Kazakhstan', other: 'The central authority of the other State' },
  },
  ConsentTerms: {
    is: 'How the person consents under the treaty',
    has: {
      written: 'Whether consent is given in writing',
      informed: 'Whether the treaty itself says that the person is told before what a transfer means',
      representedFor: 'For which reasons somebody else can consent for the person; empty where none was read',
    },
  },
  TransferGroundRule: {
    is: 'A ground of refusal of the treaty',
    has: { ground: 'Which ground it is', effect: 'Whether a State may refuse on it, or must' },
  },
  PaperRule: {
    is: 'A paper that goes with a request',
    has: { paper: 'Which paper it is', from: 'The side that sends it when it asks' },
  },
  OwnLawOnTransfer: {
    is: 'What the own law of a State adds, whichever treaty there is',
    has: {
      state: 'The State whose law it is',
      mayRefuse: 'On which grounds the State may refuse, and never has to',
      leastMonthsLeft: 'How much has to be left to serve, in calendar months. It is never a ground by itself',
    },
  },
  InstrumentBetween: { is: 'The treaty between two States on a day, or why there is none' },
  InstrumentFound: {
    is: 'There is a treaty that is in force between the two States on that day',
    has: { ...lookedFor, is: 'That one was found', instrument: 'The treaty: one of the two alone goes before one of many' },
  },
  NoInstrumentFound: {
    is: 'There is no treaty that is in force between the two States on that day',
    has: {
      ...lookedFor,
      is: 'That none was found',
      why: 'Why there is none',
      instrument: 'The treaty that is planned or not in force; absent where none is known',
    },
  },
  MonthsRule: rule('How many months'),
  KnownMonths: fact('How many months', 'The number of calendar months'),
  NationalityTermRule: rule('Whose national the person has to be'),
  KnownNationalityTerm: fact('Whose national the person has to be', 'Of which State, and whether of it alone'),
  FinalityTermRule: rule('What the judgment has to be'),
  KnownFinalityTerm: fact('What the judgment has to be', 'Whether it has to be enforceable too'),
  MeasuredAtRule: rule('On which day it is measured how much is left'),
  KnownMeasuredAt: fact(
    'On which day it is measured how much is left',
    'The day on which the State that is asked received the request',
  ),
  OtherProceedingsRule: rule('Where other proceedings stand in the way'),
  KnownOtherProceedings: fact('Where other proceedings stand in the way', 'Those in the sentencing State do'),
  ConsentTermsRule: rule('How the person consents'),
  KnownConsentTerms: fact('How the person consents', 'The form of it, and for whom somebody else can'),
  GroundsRule: rule('On which grounds a State may refuse, or must'),
  KnownGrounds: fact('On which grounds a State may refuse, or must', 'The grounds of the treaty'),
  KnownGroundsOfOwnLaw: fact('On which grounds a State may refuse by its own law', 'The grounds of that law'),
  PapersRule: rule('Which papers go with the request'),
  KnownPapers: fact('Which papers go with the request', 'The papers, each with who sends it'),
  EnforcementTermRule: rule('How the sentence is carried out'),
  KnownEnforcementTerm: fact('How the sentence is carried out', 'Which way, or either'),
} as const satisfies Lexicon;
