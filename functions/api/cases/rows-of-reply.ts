import * as z from 'zod';
import { inquiryResults } from '../../../domain/file/inquiry.ts';
import { interviewResults } from '../../../domain/file/interview.ts';
import { once } from '../../../domain/once.ts';
import { changeOfBoth, sharedChange } from '../../change/case/may-change.ts';
import { moveRow } from '../../change/case/move-row.ts';
import { registering } from '../../change/may-change.ts';
import type { Routes } from '../../http/route.ts';
import { day } from '../../schema/day.ts';
import { moment } from '../../schema/moment.ts';
import { evidence, evidenceKind, ground, service } from '../../schema/request.ts';
import { line, text } from '../../schema/text.ts';

const officers = ['officer', 'supervisor'] as const;

const groundProblems = [
  'ground-not-applicable',
  'ground-given-twice',
  'country-belongs-to-real-risk',
  'real-risk-names-country',
] as const;

const sentAt = () => moment().meta({ description: 'When it left, where it went by letter before it is recorded here' });

const reasoned = () => ({ official: line(200), grounds: z.array(ground()).min(1).max(12), reasons: text(4000) });

/** What the requested State does about a request. */
export const rowsOfReply = {
  confirmReceipt: moveRow({
    path: '/cases/{caseId}/receipt',
    summary: 'The requested State confirms that the request arrived and names its service in charge',
    roles: officers,
    side: 'requested',
    person: false,
    may: sharedChange,
    body: once(() => z.strictObject({ service: service() }).meta({ id: 'Receipt' })),
    problems: ['wrong-state', 'opening-not-confirmed'],
  }),
  requestEvidence: moveRow({
    path: '/cases/{caseId}/evidence-request',
    summary: 'The requested State asks for more evidence',
    roles: officers,
    side: 'requested',
    person: false,
    may: sharedChange,
    body: once(() =>
      z
        .strictObject({ question: text(2000), kinds: z.array(evidenceKind()).max(25).default([]) })
        .meta({ id: 'EvidenceRequest' }),
    ),
    problems: ['wrong-state'],
  }),
  recordInterview: moveRow({
    path: '/cases/{caseId}/interview',
    summary: 'The requested State records what the hearing of the person gave',
    roles: officers,
    side: 'requested',
    person: false,
    may: sharedChange,
    body: once(() =>
      z
        .strictObject({
          heldOn: day(),
          result: z.enum(interviewResults),
          official: line(200),
          reasons: text(4000).exactOptional(),
        })
        .meta({ id: 'InterviewReport' }),
    ),
    problems: ['wrong-state', 'date-in-future', 'no-interview-requested', 'interview-reasons-missing'],
  }),
  answerInquiry: moveRow({
    path: '/cases/{caseId}/inquiry-answer',
    summary:
      'The requested State says what it found of evidence that speaks for what ties the person to it, and does not prove it',
    roles: officers,
    side: 'requested',
    person: false,
    may: sharedChange,
    body: once(() =>
      z
        .strictObject({
          result: z.enum(inquiryResults),
          official: line(200),
          reasons: text(4000).exactOptional().meta({ description: 'Owed where the fact is not confirmed' }),
        })
        .meta({ id: 'InquiryAnswer' }),
    ),
    problems: [
      'wrong-state',
      'no-inquiry-in-agreement',
      'nothing-to-inquire',
      'inquiry-already-answered',
      'inquiry-reasons-missing',
      'inquiry-over',
    ],
  }),
  extendReply: moveRow({
    path: '/cases/{caseId}/extension',
    summary:
      'The requested State takes more time to reply, or asks for it where the agreement wants consent; not where it excludes it',
    roles: officers,
    side: 'requested',
    person: false,
    may: sharedChange,
    body: once(() =>
      z
        .strictObject({
          official: line(200),
          reasons: text(4000).exactOptional().meta({ description: 'Owed but where the agreement asks for notice alone' }),
          until: day().meta({ description: 'The last day asked for; absent: as long as the agreement allows' }).exactOptional(),
        })
        .meta({ id: 'Extension' }),
    ),
    problems: [
      'wrong-state',
      'reply-not-extendable',
      'reply-already-extended',
      'extension-reasons-missing',
      'time-to-reply-over',
      'extension-too-long',
      'extension-not-longer',
      'date-too-early',
      'date-too-far-ahead',
    ],
  }),
  acceptCase: moveRow({
    path: '/cases/{caseId}/acceptance',
    summary: 'The requested State consents to readmit the person',
    roles: officers,
    side: 'requested',
    person: false,
    may: sharedChange,
    body: once(() =>
      z
        .strictObject({ official: line(200), observations: text(4000).exactOptional(), sentAt: sentAt().exactOptional() })
        .meta({ id: 'Acceptance' }),
    ),
    problems: ['wrong-state', 'date-in-future', 'sent-before-receipt'],
  }),
  refuseCase: moveRow({
    path: '/cases/{caseId}/refusal',
    summary: 'The requested State refuses, with coded grounds and written reasons',
    roles: officers,
    side: 'requested',
    person: false,
    may: [...changeOfBoth, ...registering],
    body: once(() => z.strictObject({ ...reasoned(), sentAt: sentAt().exactOptional() }).meta({ id: 'Refusal' })),
    problems: ['wrong-state', 'date-in-future', 'sent-before-receipt', ...groundProblems],
  }),
  withdrawAcceptance: moveRow({
    path: '/cases/{caseId}/acceptance-withdrawal',
    summary: 'The requested State withdraws its consent on new evidence, before the person has departed',
    roles: officers,
    side: 'requested',
    person: false,
    may: [...changeOfBoth, ...registering],
    body: once(() =>
      z.strictObject({ ...reasoned(), evidence: z.array(evidence()).max(20).default([]) }).meta({ id: 'AcceptanceWithdrawal' }),
    ),
    problems: [
      'attachment-not-usable',
      'wrong-state',
      'date-in-future',
      'date-too-far-ahead',
      'date-too-early',
      ...groundProblems,
    ],
  }),
} as const satisfies Routes;
