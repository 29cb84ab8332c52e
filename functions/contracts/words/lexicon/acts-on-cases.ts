import type { Lexicon } from '../words.ts';

const answersForIt = 'The official of your State who answers for this, by name; the other State reads it';

/** What a State states when it acts on a case, and what it gets back. */
export const actsOnCases = {
  Delivery: {
    is: 'What proves that the request reached the requested State',
    has: {
      deliveredAt: 'When the request reached the requested State; times that depend on the receipt run from it',
      proof: 'What proves it',
      reference: 'The number of the receipt, the post or the note; the requesting State has to state it',
    },
  },
  MoreEvidence: {
    is: 'Evidence that the requesting State adds to a case',
    has: { evidence: 'The further pieces of evidence' },
  },
  InterviewRequest: {
    is: 'That the requesting State wants the person to be heard',
    has: {
      stage: 'Who is to hear the person',
      languages: 'The languages that the person understands, in words or codes',
      place: 'Where the person can be heard',
    },
  },
  ExtensionConsent: {
    is: 'That the requesting State consents to more time to reply',
    has: { official: answersForIt },
  },
  Silence: {
    is: 'That a supervisor of the requesting State confirms silence as consent',
    has: { official: 'The supervisor who confirms it, by name; the other State reads it' },
  },
  Withdrawal: {
    is: 'That the requesting State withdraws its request',
    has: { reason: 'Why; it stays in your own file, and the other State does not see it' },
  },
  Receipt: {
    is: 'That the requested State has the request, and who handles it there',
    has: { service: 'The service of your State that handles the case' },
  },
  EvidenceRequest: {
    is: 'What the requested State wants to know',
    has: { question: 'The question, in words; the other State reads it', kinds: 'Which kinds of evidence would answer it' },
  },
  InterviewReport: {
    is: 'What the hearing of the person gave',
    has: {
      heldOn: 'The day of the hearing',
      result: 'What it gave',
      official: 'Who heard the person, by name; the other State reads it',
      reasons: 'Why nationality is not confirmed; owed in that case, and read by the other State',
    },
  },
  InquiryAnswer: {
    is: 'What the requested State found when it inquired into the evidence',
    has: { result: 'What it found', official: answersForIt },
  },
  Extension: {
    is: 'That the requested State takes, or asks for, more time to reply',
    has: { official: answersForIt },
  },
  Acceptance: {
    is: 'That the requested State consents to readmit the person',
    has: { official: answersForIt, observations: 'What your State adds to its consent; the other State reads it' },
  },
  Refusal: {
    is: 'That the requested State refuses, on which grounds and why',
    has: {
      official: answersForIt,
      grounds: 'The grounds of the refusal, as codes; none twice',
      reasons: 'The reasons in writing. With RR-REFOUL they stay in your own file; else the other State reads them',
    },
  },
  RefusalGround: {
    is: 'A ground on which readmission is refused, or a consent withdrawn',
    has: { code: 'The ground, as a code', country: 'Of RR-REFOUL alone, and owed there: the State in which the real risk is' },
  },
  AcceptanceWithdrawal: {
    is: 'That the requested State withdraws its consent, on which grounds and why',
    has: {
      official: answersForIt,
      grounds: 'The grounds, as codes; none twice',
      reasons: 'The reasons in writing. With RR-REFOUL they stay in your own file; else the other State reads them',
      evidence: 'The new evidence on which the consent is withdrawn; the other State sees it',
    },
  },
  TrackChange: {
    is: 'What your State does about the urgent track',
    has: { act: 'Whether the case leaves the urgent track, or that is contested', explanation: 'Why; the other State reads it' },
  },
  Correction: {
    is: 'The person’s data as they are to be from now on',
    has: {
      person: 'The whole person, also what stays as it was',
      reason: 'Why the data are corrected; the other State reads it',
    },
  },
  MigrationOfCase: {
    is: 'That a case is to stand under the agreement, or the edition, that applies today',
    has: { official: answersForIt, reasons: 'Why the case is moved; the other State reads it' },
  },
  Closure: { is: 'That a case is closed', has: { official: answersForIt } },
  CaseChanged: {
    is: 'What a change came to: the answer to every act on a case',
    has: {
      caseId: 'The case that was changed, or opened',
      status: 'How the case stands after it',
      at: 'When the change was made, by the clock of the service',
      agreement: 'The agreement under which the case stands',
    },
  },
  CaseOpened: {
    like: 'CaseChanged',
    is: 'What the opening of a case came to',
  },
  AlreadyOnFile: {
    has: { cases: 'The first twenty of them' },
  },
  CaseOnFile: {
    is: 'A case of your own list that seems to be about the same person',
    has: {
      caseId: 'The case, as its operations take it',
      because: 'Why it seems so',
      status: 'How that case stands',
    },
  },
} as const satisfies Lexicon;
