import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import { sharedChange } from '../../change/case/may-change.ts';
import { moveRow } from '../../change/case/move-row.ts';
import type { Routes } from '../../http/route.ts';
import { attachment } from '../../schema/attachment.ts';
import { line, text } from '../../schema/text.ts';
import { arrival } from './rows-of-transfer.ts';

const officers = ['officer', 'supervisor'] as const;

/** Undoing a movement: by claim of error, after a breach, after an annulment. */
export const rowsOfTakingBack = {
  claimError: moveRow({
    path: '/cases/{caseId}/error-claim',
    summary: 'The requested State claims that the person was readmitted in error, with all that it holds',
    roles: officers,
    side: 'requested',
    person: false,
    may: sharedChange,
    body: once(() =>
      z
        .strictObject({ official: line(200), reasons: text(4000), attachments: z.array(attachment()).max(50).default([]) })
        .meta({ id: 'ErrorClaimFacts' }),
    ),
    problems: ['attachment-not-usable', 'wrong-state', 'error-already-claimed', 'error-claimed-out-of-time', 'outside-calendar'],
  }),
  answerErrorClaim: moveRow({
    path: '/cases/{caseId}/error-claim-answer',
    summary: 'The requesting State answers the claim of error, with reasons; where it accepts, the person is to be taken back',
    roles: officers,
    side: 'requesting',
    person: false,
    may: sharedChange,
    body: once(() =>
      z.strictObject({ official: line(200), accepted: z.boolean(), reasons: text(4000) }).meta({ id: 'ErrorClaimAnswer' }),
    ),
    problems: ['wrong-state', 'no-open-error-claim'],
  }),
  openTakeBack: moveRow({
    path: '/cases/{caseId}/take-back',
    summary: 'The requesting State opens the taking back of a person moved in breach or on a decision annulled since',
    roles: officers,
    side: 'requesting',
    person: false,
    may: sharedChange,
    body: once(() =>
      z.strictObject({ official: line(200), reason: z.enum(['moved-in-breach', 'decision-annulled']) }).meta({ id: 'TakeBack' }),
    ),
    problems: ['wrong-state', 'not-moved-in-breach', 'decision-not-annulled'],
  }),
  recordTakingBack: moveRow({
    path: '/cases/{caseId}/taking-back',
    summary: 'The requesting State records that it has the person back',
    roles: ['officer', 'supervisor', 'escort'],
    side: 'requesting',
    person: false,
    // The transit that the person was in, if any, ends with the case.
    may: [...sharedChange, 'read TRANSIT#', 'put TRANSIT#'],
    body: arrival,
    problems: ['wrong-state', 'date-in-future', 'arrived-before-departure', 'no-taking-back-under-way'],
  }),
} as const satisfies Routes;
