import { issueOwnDocument as decide } from '../../../domain/travel-document/issue-own-document.ts';
import type { Operation } from '../../http/request.ts';
import { type Issuing, issueNumbered } from './numbered-issue.ts';
import { type TravelDocumentRoutes, travelDocumentRoutes } from './routes.ts';

const { side: part } = travelDocumentRoutes.issueOwnDocument;

/** `newDocumentId` gives each document an id of its own that nobody can guess. */
export const issueOwnDocument =
  ({
    newDocumentId,
    ...parts
  }: Issuing & { readonly newDocumentId: () => string }): Operation<TravelDocumentRoutes['issueOwnDocument']> =>
  async ({ params: { caseId }, body: { number: stated, ...facts }, now, asked }) =>
    issueNumbered(parts, asked, {
      caseId,
      part,
      number: stated,
      decide: (files, number, agreement) => decide(files, { ...facts, number }, newDocumentId(), agreement, now),
    });
