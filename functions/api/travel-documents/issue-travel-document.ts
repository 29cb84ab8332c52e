import { issueTravelDocument as decide } from '../../../domain/travel-document/issue-travel-document.ts';
import type { Operation } from '../../http/request.ts';
import { type Issuing, issueNumbered } from './numbered-issue.ts';
import { type TravelDocumentRoutes, travelDocumentRoutes } from './routes.ts';

const { side: part } = travelDocumentRoutes.issueTravelDocument;

export const issueTravelDocument =
  (parts: Issuing): Operation<TravelDocumentRoutes['issueTravelDocument']> =>
  async ({ params: { caseId }, body: { number: stated, ...facts }, now, asked }) =>
    issueNumbered(parts, asked, {
      caseId,
      part,
      number: stated,
      decide: (files, number, agreement) => decide(files, { ...facts, number }, agreement, now),
    });
