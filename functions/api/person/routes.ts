import * as z from 'zod';
import { languages } from '../../../domain/language.ts';
import { once } from '../../../domain/once.ts';
import { ownChange } from '../../change/case/may-change.ts';
import { moveRow, ofCase } from '../../change/case/move-row.ts';
import type { ApiFunction, Routes } from '../../http/route.ts';
import { noticeToPerson } from './notice-schema.ts';
import { complaint, complaintAnswer, counsel, followUp, notification, trafficking } from './person-facts-schema.ts';

const officers = ['officer', 'supervisor'] as const;

const own = { side: 'any-party', may: ownChange } as const;

export const personRoutes = {
  recordNotification: moveRow({
    ...own,
    path: '/cases/{caseId}/notification',
    summary: 'Record in your own file that the person was told, in which language, and who interpreted',
    roles: officers,
    person: false,
    body: notification,
    problems: ['date-in-future', 'nothing-to-tell'],
  }),
  recordCounsel: moveRow({
    ...own,
    path: '/cases/{caseId}/counsel',
    summary: 'Record in your own file who speaks for the person, or that nobody does although it was offered',
    roles: officers,
    person: false,
    body: once(() => z.strictObject({ counsel: counsel() }).meta({ id: 'CounselRecord' })),
    problems: ['date-in-future'],
  }),
  recordTrafficking: moveRow({
    ...own,
    path: '/cases/{caseId}/trafficking-screening',
    summary: 'Record in your own file what the screening for trafficking in human beings gave; a suspicion holds the case',
    roles: ['officer', 'supervisor', 'assessor'],
    person: false,
    body: trafficking,
    problems: ['date-in-future', 'safe-return-of-no-victim'],
  }),
  recordComplaint: moveRow({
    ...own,
    path: '/cases/{caseId}/complaint',
    summary: 'Record in your own file a complaint of the person, or for the person; one about a risk on return holds the case',
    roles: ['officer', 'supervisor', 'assessor', 'escort'],
    person: false,
    body: complaint,
    problems: ['date-in-future'],
  }),
  answerComplaint: moveRow({
    ...own,
    path: '/cases/{caseId}/complaint-answer',
    summary: 'A supervisor who did not take the complaint in answers it, with reasons',
    roles: ['supervisor'],
    person: true,
    body: complaintAnswer,
    problems: ['no-such-open-complaint', 'recorder-answers'],
  }),
  recordFollowUp: moveRow({
    ...own,
    path: '/cases/{caseId}/follow-up',
    summary: 'Record in your own file what became of the person after the return',
    roles: ['officer', 'supervisor', 'assessor'],
    person: false,
    body: followUp,
    problems: ['wrong-state', 'date-in-future'],
  }),
  getNoticeToPerson: {
    method: 'GET',
    path: '/cases/{caseId}/notice-to-person',
    summary:
      'What your State tells the person: the decision, the finding on why, bans and expulsions, the remedies with their dates, counsel, complaints',
    roles: ['officer', 'supervisor', 'assessor', 'auditor'],
    side: 'any-party',
    person: false,
    changesCase: false,
    readAt: 'at',
    may: ['read CASE#', 'read OWNFILE#'],
    params: ofCase,
    query: once(() => z.strictObject({ lang: z.enum(languages).meta({ description: 'Kazakh, Russian, French or English' }) })),
    body: undefined,
    reply: noticeToPerson,
    status: 200,
    problems: ['no-return-decision'],
  },
} as const satisfies Routes;

export type PersonRoutes = typeof personRoutes;

export const person = {
  entry: 'api/person/handler',
  summary: 'The person: what the person is told, who speaks for the person, complaints, and what became of the person',
  needs: ['stage', 'on-paper', 'stage-records', 'complaint-channels', 'identity-key'],
  mayFirst: ['read FINGERPRINT#', 'put FINGERPRINT#'],
  timeoutSeconds: 15,
  memoryMegabytes: 1024,
  harmIfLost: 'A complaint of a risk on return is not recorded, and nothing stops the departure.',
  alarmsOn: {
    'follow-up-alarming': 'A person who was returned was found detained or harmed.',
  },
  routes: personRoutes,
} as const satisfies ApiFunction;
