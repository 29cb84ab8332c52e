import * as z from 'zod';
import { once } from '../../../domain/once.ts';
import { changeOfBoth, looking, ownChange, sharedChange } from '../../change/case/may-change.ts';
import { moveRow } from '../../change/case/move-row.ts';
import { alarming, registering } from '../../change/may-change.ts';
import type { Routes } from '../../http/route.ts';
import { sha256 } from '../../schema/sha256.ts';
import { line, text } from '../../schema/text.ts';
import { letter } from '../../schema/transcribed.ts';
import { rowsOfBoth } from '../cases/rows-of-both.ts';
import { rowsOfReply } from '../cases/rows-of-reply.ts';
import { planFaults, rowsOfPlan } from '../movements/rows-of-plan.ts';
import { rowsOfTakingBack } from '../movements/rows-of-taking-back.ts';
import { rowsOfTransfer } from '../movements/rows-of-transfer.ts';
import { rowsOfCase } from '../travel-documents/rows-of-case.ts';
import { rowsOfDocument } from '../travel-documents/rows-of-document.ts';
import { said } from './said-schema.ts';

const officers = ['officer', 'supervisor'] as const;

type OfDocument = Exclude<
  (typeof rowsOfDocument)['handOverTravelDocument' | 'extendTravelDocument' | 'cancelTravelDocument']['problems'][number],
  'document-not-found' | 'person-stopped'
>;

/** Of a State that is not connected no own file is known, in which the person could be stopped; and the case is found by its own id. */
const ofDocuments = [
  ...rowsOfDocument.handOverTravelDocument.problems,
  ...rowsOfDocument.extendTravelDocument.problems,
  ...rowsOfDocument.cancelTravelDocument.problems,
].filter((kind): kind is OfDocument => kind !== 'document-not-found' && kind !== 'person-stopped');

/** What the other State would be told if it did the act itself. */
const byLetter = [
  'interview-already-requested',
  'interview-stage-unknown',
  'experts-come-after-consulate',
  ...rowsOfReply.recordInterview.problems,
  ...rowsOfReply.answerInquiry.problems,
  ...rowsOfReply.extendReply.problems,
  ...rowsOfReply.refuseCase.problems,
  ...rowsOfReply.withdrawAcceptance.problems,
  'no-such-open-query',
  ...rowsOfCase.issueTravelDocument.problems,
  ...ofDocuments,
  'no-such-document',
  'transfer-already-planned',
  ...planFaults,
  ...rowsOfPlan.confirmTransfer.problems,
  ...rowsOfTransfer.recordDeparture.problems,
  ...rowsOfTransfer.recordArrival.problems,
  ...rowsOfTakingBack.recordTakingBack.problems,
  'document-already-live',
  'document-issuer-unknown',
  'date-too-early',
  'opening-not-confirmed',
  'not-moved-in-breach',
  ...rowsOfTakingBack.claimError.problems,
  ...rowsOfTakingBack.answerErrorClaim.problems,
  ...rowsOfBoth.closeCase.problems,
  'other-side-connected',
  'act-of-another-side',
  'letter-not-on-file',
  'entered-before-change',
] as const;

const transcriptionN = once(() =>
  z.int().positive().meta({ description: 'The `n` of the letter, as `transcriptions` of the own file shows it' }),
);

const actN = once(() => z.int().positive().meta({ description: 'The `n` of the act, as `transcribed` of the case shows it' }));

/** What the officers of a State do with the letters of another that is not connected. */
export const rowsOfTranscription = {
  enterTranscription: moveRow({
    path: '/cases/{caseId}/transcription',
    summary:
      'Enter what a letter of the other State says, which is not connected; nothing happens before another person confirms it',
    roles: officers,
    side: 'any-party',
    person: true,
    may: [...ownChange, ...looking],
    body: once(() => z.strictObject({ says: said(), letter: letter(), official: line(200) }).meta({ id: 'TranscriptionEntry' })),
    problems: [...new Set([...byLetter, 'letter-entered-already' as const])],
  }),
  confirmTranscription: moveRow({
    path: '/cases/{caseId}/transcription-confirmation',
    summary:
      'A second person compares what was entered with the letter and confirms it: the act is done, in the name of the other State',
    roles: officers,
    side: 'any-party',
    person: true,
    may: [...changeOfBoth, ...looking, ...registering, ...alarming, 'put DOCUMENT#', 'read DOCUMENT#'],
    body: once(() =>
      z
        .strictObject({
          transcription: transcriptionN(),
          letterSha256: sha256().meta({ description: 'The SHA-256 of the letter that you compared it with, as you read it' }),
          official: line(200),
        })
        .meta({ id: 'TranscriptionConfirmation' }),
    ),
    problems: [
      ...new Set([
        ...byLetter,
        'no-such-transcription' as const,
        'transcription-settled' as const,
        'enterer-confirms' as const,
        'opener-confirms-transcription' as const,
        'letter-not-as-entered' as const,
      ]),
    ],
  }),
  dropTranscription: moveRow({
    path: '/cases/{caseId}/dropped-transcription',
    summary: 'Drop what was entered and not confirmed; a case that was opened on it is withdrawn',
    roles: officers,
    side: 'any-party',
    person: true,
    // A case that is dropped is one with a State that is not connected: nothing is sent to it.
    may: [...ownChange, 'put WORK#', 'remove WORK#', 'put DUE#'],
    body: once(() => z.strictObject({ transcription: transcriptionN(), official: line(200) }).meta({ id: 'TranscriptionDrop' })),
    problems: ['no-such-transcription', 'transcription-settled', 'other-side-connected'],
  }),
  correctTranscription: moveRow({
    path: '/cases/{caseId}/transcription-correction',
    summary: 'Take back an act that was transcribed, with reasons, while nothing rests on it; it can then be entered as it is',
    roles: officers,
    side: 'any-party',
    person: true,
    may: sharedChange,
    body: once(() =>
      z.strictObject({ act: actN(), official: line(200), reasons: text(500) }).meta({ id: 'TranscriptionCorrection' }),
    ),
    problems: ['no-such-transcribed-act', 'act-taken-back-already', 'something-rests-on-it', 'act-confirmed-by-its-state'],
  }),
  confirmTranscribed: moveRow({
    path: '/cases/{caseId}/transcribed-confirmation',
    summary: 'Your State, connected now, confirms an act that the other transcribed in its name',
    roles: officers,
    side: 'any-party',
    person: true,
    may: sharedChange,
    body: once(() => z.strictObject({ act: actN(), official: line(200) }).meta({ id: 'TranscribedConfirmation' })),
    problems: ['no-such-transcribed-act', 'act-taken-back-already', 'act-answered-already'],
  }),
  contestTranscribed: moveRow({
    path: '/cases/{caseId}/transcribed-contest',
    summary: 'Your State, connected now, contests an act that the other transcribed in its name: no departure rests on it',
    roles: officers,
    side: 'any-party',
    person: true,
    may: sharedChange,
    body: once(() => z.strictObject({ act: actN(), official: line(200), reasons: text(500) }).meta({ id: 'TranscribedContest' })),
    problems: ['no-such-transcribed-act', 'act-taken-back-already', 'act-answered-already'],
  }),
} as const satisfies Routes;
