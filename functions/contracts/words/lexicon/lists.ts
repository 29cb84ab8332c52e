import type { Lexicon } from '../words.ts';

/** Lists of cases, news, and histories. */
export const lists = {
  WorkList: {
    is: 'A page of the cases of your State',
    has: { items: 'The cases of this page, in the order that was asked for' },
  },
  CasesFound: { is: 'A page of the cases that were found', has: { items: 'The cases of this page, the newest first' } },
  PersonSought: { is: 'Whom to look for, and among which cases' },
  WorkListItem: {
    is: 'A case in the work list of your State, without anything of an own file',
    has: {
      caseId: 'The case, as its operations take it',
      status: 'How the case stands',
      side: 'On which side your State stands',
      requestingState: 'The State that asks for the readmission',
      requestedState: 'The State that is asked to take the person back',
      category: 'Whom the case is about, as the agreements part persons',
      track: 'Whether the case runs with the usual times or the urgent ones',
      agreement: 'The agreement under which the case stands',
      assumptions: 'What of the agreement is assumed on this stage and found in no source, as sentences; empty in production',
      surname: 'The family name in Latin letters; absent where the person has none',
      givenNames: 'The given names in Latin letters; absent where the person has none',
      requestingReference: 'The number under which the requesting State files the case',
      requestedReference: 'The number under which the requested State files the case; absent before it confirmed the receipt',
      owed: 'What one side owes the other now',
      openedAt: 'When the case was opened',
      changedAt: 'When the file that both States see last changed',
    },
  },
  WorkListDeadline: {
    is: 'A legal time that ran when the case last changed',
    has: {
      clock: 'Which time it is',
      by: 'The side that owes the act',
      earliest: 'The first moment that is too late, in the reading that ends first',
      latest: 'The first moment that is too late, in the reading that ends last',
    },
  },
  Changes: { is: 'What changed in the cases of your State, the oldest first', has: { items: 'The changes of this page' } },
  VisibleChange: {
    is: 'A change of a case that your State can see',
    has: {
      caseId: 'The case that changed',
      change: 'The number of the entry in the shared history of the case',
      at: 'When it was made',
      by: 'The State that made it, or `service` where the service recorded it by itself, for instance a missed time',
      move: 'What was done, by the operationId of the operation',
      status: 'How the case stood after it',
    },
  },
  CaseHistory: {
    is: 'A page of one chain of the history of a case or a transit. With all pages joined it can be checked offline',
    has: {
      caseId: 'The case, or the transit, whose history it is',
      chain: 'Which chain it is',
      salt: 'The salt of the chain, which opens its commitments: with it a value can be held against its hash',
      entries: 'The entries of this page, the earliest first',
    },
  },
  CaseHistoryHead: {
    is: 'The end of a chain',
    has: { n: 'The number of the last entry', hash: 'The hash of the last entry' },
  },
  HistoryEntry: {
    is: 'One change, bound to the one before by its hash',
    has: {
      caseId: 'The case, or the transit, that changed',
      chain: 'Which chain the entry belongs to',
      n: 'The number of the entry in its chain, from 1',
      at: 'When the change was made',
      state: 'The State that made it, or `service` where the service did by itself',
      move: 'What was done: the operationId of an operation, or the type of a message',
      status: 'How the case or the transit stood after it',
      commitments:
        'For each field that changed the SHA-256 of the canonical JSON of salt, field and new value, in hexadecimal; null where the field is gone',
      previous: 'The hash of the entry before, in hexadecimal; of the first, that of the empty chain: of case, chain and salt',
      hash: 'The SHA-256 of this entry, in hexadecimal',
    },
  },
  CaseDisclosures: {
    is: 'A page of what your State gave the other about the person',
    has: {
      caseId: 'The case, or the transit, in which it was given',
      purpose: 'To what end it was given',
      items: 'What was given, the earliest first',
    },
  },
  Disclosure: {
    is: 'What your State gave the other by one act',
    has: { at: 'When it was given', to: 'The State to which it was given', act: 'By which act, as its operationId' },
  },
  CaseEvidence: {
    is: 'What each piece of evidence of a case does under its agreement',
    has: {
      caseId: 'The case whose evidence it is',
      on: 'For which day that is said: today in UTC',
      agreement: 'The agreement by whose lists it is weighed',
      edition: 'The edition of its rules',
      items: 'The pieces, in the order in which they came',
    },
  },
  WeightOfEvidence: {
    is: 'What one piece of evidence does',
    has: {
      kind: 'What it is',
      form: 'In which form it is there',
      weight: 'What it does',
      why: 'By which line of the lists, or why it does nothing',
    },
  },
  Health: {
    is: 'That the service and its store answer',
    has: {
      status: 'Always `ok`: else the request is answered by a problem',
      stage: 'Which deployment this is',
      assumptions: 'What this stage assumes that no source says, as sentences; empty in production',
    },
  },
  OpenApiDocument: { is: 'This document itself', has: { openapi: 'The version of OpenAPI in which it is written' } },
  AsyncApiDocument: {
    is: 'The document on the queues of partner States',
    has: { asyncapi: 'The version of AsyncAPI in which it is written' },
  },
  KeySet: {
    is: 'A JWK Set (RFC 7517) of the public keys with which the service signs or signed',
    has: { keys: 'The keys, also those that sign no more' },
  },
  KeySetKey: {
    is: 'A public key of an elliptic curve, as a JWK',
    has: {
      kty: 'The kind of key: an elliptic curve',
      crv: 'The curve: P-256',
      x: 'The x coordinate, in base64url without padding',
      y: 'The y coordinate, in base64url without padding',
      alg: 'For which algorithm it is: ECDSA with SHA-256',
      use: 'For what it is: signatures',
      kid: 'The name by which a signature names the key: its thumbprint (RFC 7638)',
    },
  },
  Problem: {
    has: {
      title: 'What is wrong, in a sentence for people',
      status: 'The status of the reply',
      detail: 'What is wrong in this request, in a sentence for people',
      errors: 'Each place of the request that is wrong',
    },
  },
  Finding: {
    is: 'A place of the request that is wrong',
    has: {
      message: 'What is wrong there',
    },
  },
  NoticeToPerson: {
    is: 'What your State tells the person, made from what is on record',
    has: {
      caseId: 'The case of the person',
      language: 'In which language it is written',
      at: 'When it was made',
      title: 'The title of the notice',
      sections: 'What the person is told, one after the other',
    },
  },
  NoticeToPersonSection: {
    is: 'A part of what the person is told',
    has: { heading: 'What this part is about', paragraphs: 'What it says, a paragraph each' },
  },
} as const satisfies Lexicon;
