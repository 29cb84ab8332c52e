import type { LimitName } from '../../../../domain/agreement/limit.ts';
import type { Lexicon } from '../words.ts';

const nationals = 'For a national of the requested State';
const thirdCountryNationals = 'For a national of neither State';
const statelessPersons = 'For somebody whom no State considers as its national';

/** What an agreement says, each rule a fact of its own. */
export const agreements = {
  Agreements: { is: 'The agreements and treaties that the service knows', has: { items: 'All of them; there is one page' } },
  AgreementSummary: {
    is: 'An agreement, or a treaty on convicted persons, in a list',
    has: {
      id: 'The agreement, as getAgreement takes it',
      kind: 'What the treaty is about',
      title: 'What it is called',
      states: 'The States that are bound by it',
      edition: 'The edition of its rules that applies today; absent where they are not loaded',
      stage:
        'How far a treaty on convicted persons has come: planned, named (in a list, and no more is known), signing-authorised, signed, ratified or in-force; absent in a readmission agreement',
      signed: 'The day on which it was signed',
      ratification: 'The law by which Kazakhstan ratified it; absent where that stands in getAgreement',
      entryIntoForce: 'The day on which it entered into force',
      source: 'Who says so; absent where each rule has its own source (getAgreement)',
    },
  },
  Agreement: {
    is: 'A readmission agreement with every rule, each a fact with its source, and the stops of your State',
    has: {
      id: 'The agreement, as operations take it',
      edition: 'The edition of these rules: a case keeps the one under which it was opened',
      title: 'What the agreement is called',
      sides: 'The States of each of its two sides; those of one side ask nothing of each other under it',
      signed: 'The day on which it was signed',
      parties: 'How far each State has come with it',
      entryIntoForce: 'The day on which it entered into force; unset, no case is opened',
      ending: 'When and how it ends; absent while nothing ends it',
      suspensions: 'When the parties suspended it, or its obligations for some',
      treatedAsNationals: 'Who is taken back as a national besides the nationals themselves',
      scopes: 'Its obligations: for whom it holds, and from when',
      exclusions: 'Who need not be taken back although a tie is there',
      noRequest: 'With which valid papers no request is needed, and notice is enough',
      limits: 'Its times, by their names',
      urgentTrack: 'What makes a case urgent',
      interview: 'Who hears a person whose nationality is to be established',
      evidence: 'What proves, or speaks for, what',
      refusalInWriting: 'That a refusal is in writing',
      refusalGrounds: 'On which grounds readmission may be refused',
      transitFrom: 'From which day transits are asked for under it',
      transitGrounds: 'On which grounds a transit may be refused, by their codes (TR-...)',
      transitModes: 'By which means a person may be carried through',
      travelDocument: 'What it says of the document with which a person travels',
      transport: 'By which means a person may be transferred',
      crossingPoints: 'Where persons cross, by the names of the places',
      authorities: 'The competent authority of each State, by the code of the State',
      requestChannel: 'By what means a request goes to the other side',
      requestForms: 'The forms on which a request is written, with what they ask for',
      requestBiometrics: 'Whether a photograph or fingerprints of the person go with a request; as evidence they may besides',
      workingLanguage: 'In which language the authorities write to each other',
      costs: 'Who pays for a transfer',
      wrongTransferCosts: 'Who pays where the transfer of a person turns out to have been wrong',
      personalData: 'What it says on personal data',
      suspending: 'How a party can suspend it',
      denouncing: 'How a party can end it',
    },
  },
  AgreementParty: {
    is: 'How far one State has come with an agreement',
    has: {
      state: 'Which State',
      ratified: 'The day on which it ratified the agreement',
      notified: 'The day on which it told the others that its law is met',
    },
  },
  AgreementEnding: {
    is: 'When and how an agreement ends',
    has: { on: 'The last day of the agreement', how: 'How it ends', by: 'The agreement that takes its place' },
  },
  AgreementSuspension: {
    is: 'That the parties suspended the agreement, or its obligations for some persons',
    has: {
      from: 'The first day of the suspension',
      until: 'The last day of the suspension; absent where it still lasts',
      categories: 'For whom; absent: for all',
      source: 'The text by which it was suspended',
    },
  },
  AgreementScope: {
    is: 'An obligation of the agreement: for whom it holds, and from when',
    has: { category: 'For whom it holds' },
  },
  Exclusion: {
    is: 'Who need not be taken back although a tie is there',
    has: {
      ground: 'Which exclusion it is',
      unless: 'Of own-visa-issued alone: what takes the exclusion away again, any of these',
      transitVisaApart: 'Of own-visa-issued alone: present where a transit visa does not count',
    },
  },
  PapersInsteadOfRequest: {
    is: 'With which valid papers no request is needed, and notice is enough',
    has: {
      nationals: 'For its nationals, any of these; absent: for nationals a request is always needed',
      nationalsOf: 'For the nationals of one State, these as well',
      notFormerNationals: 'Present where a request is always needed for who has lost the nationality',
      withinTimeToFile: 'Present where the time to ask for readmission bars a notice too',
      others: 'For somebody else; absent: a request is always needed',
    },
  },
  PapersOfNationals: {
    is: 'Papers that dispense the nationals of one State',
    has: { state: 'The State whose nationals they dispense', papers: 'Any of these' },
  },
  PapersInsteadOfRequestOthers: {
    is: 'Papers that dispense somebody who is not a national',
    has: { permits: 'Any of these permits of the requested State', passportToo: 'Whether a passport is needed beside it' },
  },
  AgreementLimits: {
    is: 'The times of an agreement, by their names; each holds for some persons or for all',
    has: {
      filing: 'To ask for the readmission',
      'urgent-filing': 'To ask for the readmission in an urgent case',
      evidence: 'To answer a question by evidence',
      inquiry: 'To inquire into evidence that does not prove the fact',
      reply: 'To reply to a request',
      'urgent-reply': 'To reply to an urgent request',
      'urgent-arrival': 'To have the person there in an urgent case',
      interview: 'To hear the person',
      'travel-document': 'To issue the travel document of a national',
      'travel-document-of-others': 'To issue the travel document of somebody else',
      renewal: 'To extend a travel document, or to issue one for one that ran out',
      transfer: 'To transfer the person',
      'transfer-notice': 'To give notice of the transfer',
      'transfer-terms': 'To answer the plan of the transfer',
      'no-request-notice': 'To give notice of a transfer that needs no request',
      'error-claim': 'To claim or establish an error, or to take the person back, as the text has it',
      'transit-lead': 'To ask for a transit before it',
      'transit-answer': 'To answer a request for a transit',
      invoice: 'To pay costs that were invoiced',
    } satisfies Record<LimitName, string>,
  },
  AgreementCounting: {
    is: 'How days are counted; where one of these is unset, both readings are kept',
    has: {
      calendar: 'Whose working days and whose midnight count',
      firstDay: 'Which day is the first to count',
      restDays: 'Which days of the week are off',
      rollForward: 'Whether a last day that is off rolls to the next working day',
    },
  },
  EvidenceRules: {
    is: 'The lists of evidence of an agreement',
    has: {
      nationals: 'What proves, or speaks for, the nationality of the requested State',
      others: 'What proves, or speaks for, what ties somebody else to the requested State',
      familyTies: 'What shows who belongs to a family',
    },
  },
  EvidenceLine: {
    is: 'A line of a list of evidence',
    has: {
      class: 'Whether it is proof, or prima facie evidence',
      kinds: 'Which papers and facts the line takes, any of them',
      forms: 'In which forms: original, copy, statement or record; absent: in any',
    },
  },
  AgreementTravelDocument: {
    is: 'What an agreement says of the document with which a person travels',
    has: {
      issuer: 'Who issues it, for whom',
      validity: 'For how long it is valid, for whom',
      regardlessOfWish: 'Whether it is issued whatever the person wants',
      renewedFor: 'For how long a renewed document is valid',
    },
  },
  AgreementTravelDocumentIssuer: {
    is: 'Who issues the travel document, for whom',
    has: {
      'own-national': nationals,
      'third-country-national': thirdCountryNationals,
      'stateless-person': statelessPersons,
    },
  },
  AgreementTravelDocumentValidity: {
    is: 'For how long the travel document is valid, for whom',
    like: 'AgreementTravelDocumentIssuer',
  },
  TimeLimit: {
    has: { period: 'How long the time is', extension: 'How the time can be extended' },
  },
  Period: { has: { count: 'How many of the unit', unit: 'In which unit the time is stated' } },
  Unset: {
    has: { unset: 'Always true: nothing was found', lookUp: 'What is to be looked up, and where' },
  },
  NotInText: {
    has: { none: 'Always true: the text has none', source: 'The text that was read; why, where that needs a word' },
  },
  UseStop: {
    is: 'That your State stopped using an agreement: for all, for some persons, or towards one destination',
    has: {
      n: 'The number of the stop among those of your State under the agreement, from 1: resumeUse names it by this',
      category: 'For whom; absent: for all',
      destination: 'Towards which State; absent: towards any',
      official: 'The official of your State who stopped it',
      reasons: 'Why it was stopped',
      since: 'When it was stopped',
      resumed: 'That your State uses it again; absent while the stop stands',
    },
  },
  StopOfUse: {
    is: 'That your State stops using an agreement at once',
    has: {
      category: 'For whom; absent: for all',
      destination: 'Towards which State, one that is bound by the agreement; absent: towards any',
      official: 'The official of your State who answers for this, by name; it stays on your side',
      reasons: 'Why; it stays on your side',
    },
  },
  ResumptionOfUse: {
    is: 'That your State uses an agreement again that it stopped using',
    has: {
      official: 'The official of your State who answers for this, by name; it stays on your side',
      reasons: 'Why; it stays on your side',
    },
  },
  UseChanged: {
    is: 'What a stop, or its end, came to',
    has: {
      agreement: 'The agreement whose use changed',
      use: 'Whether your State stopped using it, or uses it again',
      category: 'For whom; absent: for all',
      destination: 'Towards which State; absent: towards any',
      at: 'When it was done',
    },
  },
} as const satisfies Lexicon;
