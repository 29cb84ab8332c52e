import * as z from 'zod';
import { interviewStages } from '../../../domain/agreement/agreement.ts';
import { deliveryProofs } from '../../../domain/file/delivery.ts';
import { once } from '../../../domain/once.ts';
import { changeOfBoth, sharedChange } from '../../change/case/may-change.ts';
import { moveRow } from '../../change/case/move-row.ts';
import { registered, registering } from '../../change/may-change.ts';
import type { Routes } from '../../http/route.ts';
import { moment } from '../../schema/moment.ts';
import { evidence } from '../../schema/request.ts';
import { line, text } from '../../schema/text.ts';

const officers = ['officer', 'supervisor'] as const;

/** What the requesting State does about its request. */
export const rowsOfRequest = {
  recordDelivery: moveRow({
    path: '/cases/{caseId}/delivery',
    summary: 'Prove that the request reached the requested State; clocks that depend on receipt start with it',
    roles: officers,
    side: 'any-party',
    person: false,
    may: sharedChange,
    body: once(() =>
      z
        .strictObject({ deliveredAt: moment(), proof: z.enum(deliveryProofs), reference: line(200).exactOptional() })
        .meta({ id: 'Delivery' }),
    ),
    problems: [
      'wrong-state',
      'date-in-future',
      'delivery-already-proven',
      'delivered-before-opening',
      'acknowledgement-of-other-side',
      'proof-reference-missing',
    ],
  }),
  addEvidence: moveRow({
    path: '/cases/{caseId}/evidence',
    summary: 'The requesting State adds evidence, unasked or in answer to a question of the other side',
    roles: officers,
    side: 'requesting',
    person: false,
    may: [...sharedChange, ...registering],
    body: once(() =>
      z
        .strictObject({
          evidence: z.array(evidence()).min(1).max(20),
          answers: z
            .int()
            .positive()
            .exactOptional()
            .meta({ description: 'The `n` of the question that this answers, as `queries` of the case shows it' }),
        })
        .meta({ id: 'MoreEvidence' }),
    ),
    problems: [
      'attachment-not-usable',
      'wrong-state',
      'no-such-open-query',
      'claim-bars-outgoing',
      'date-in-future',
      'date-too-far-ahead',
      'date-too-early',
    ],
  }),
  requestInterview: moveRow({
    path: '/cases/{caseId}/interview-request',
    summary: 'The requesting State asks the requested State to hear the person',
    roles: officers,
    side: 'requesting',
    person: false,
    may: [...sharedChange, ...registered],
    body: once(() =>
      z
        .strictObject({
          stage: z.enum(interviewStages),
          languages: z.array(line(50)).min(1).max(5),
          place: line(200).exactOptional(),
        })
        .meta({ id: 'InterviewRequest' }),
    ),
    problems: [
      'wrong-state',
      'interview-already-requested',
      'interview-stage-unknown',
      'experts-come-after-consulate',
      'claim-bars-outgoing',
    ],
  }),
  consentToExtension: moveRow({
    path: '/cases/{caseId}/extension-consent',
    summary: 'The requesting State consents to the time to reply that the other asked for, where the agreement gives it only so',
    roles: officers,
    side: 'requesting',
    person: false,
    may: sharedChange,
    body: once(() => z.strictObject({ official: line(200) }).meta({ id: 'ExtensionConsent' })),
    problems: ['wrong-state', 'no-extension-waits', 'time-to-reply-over'],
  }),
  confirmSilence: moveRow({
    path: '/cases/{caseId}/silence',
    summary: 'A supervisor who did not open the case confirms that silence is consent, where the agreement says so',
    roles: ['supervisor'],
    side: 'requesting',
    person: true,
    may: sharedChange,
    body: once(() => z.strictObject({ official: line(200) }).meta({ id: 'Silence' })),
    problems: [
      'wrong-state',
      'silence-without-effect',
      'delivery-not-proven',
      'opener-confirms-silence',
      'time-to-reply-runs',
      'outside-calendar',
    ],
  }),
  withdrawCase: moveRow({
    path: '/cases/{caseId}/withdrawal',
    summary: 'The requesting State withdraws; why stays in its own file',
    roles: officers,
    side: 'requesting',
    person: false,
    may: [...changeOfBoth],
    body: once(() => z.strictObject({ reason: text(2000) }).meta({ id: 'Withdrawal' })),
    problems: ['wrong-state'],
  }),
} as const satisfies Routes;
