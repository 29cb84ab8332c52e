import type { Files } from '../../../domain/file/files.ts';
import { etagOf, knowingAsBefore } from '../../http/etag.ts';
import type { Asked } from '../../http/request.ts';
import type { Written } from '../../ports/written.ts';
import type { CaseChanged } from '../../schema/case-changed.ts';
import { viewFor } from './view-for.ts';

/** The case as it was seen, and what was shown with it where the change looked at that: the cases that name it. */
type Seen = { readonly before?: Files; readonly shown?: readonly unknown[] | undefined };

/** The ETag of the new view, with the cases that name it as the caller knows of them. */
const etagAfter = ({ shown }: Seen, ifMatch: string, view: unknown, before: unknown): string =>
  shown === undefined && before !== undefined ? knowingAsBefore(etagOf(view), ifMatch, etagOf(before)) : etagOf(view, shown);

/** The answer to a change that is about to be saved: ids and status, with the ETag of the caller's new view. */
export const answerTo = (
  { caller, now, ifMatch }: Asked,
  after: Files,
  { entries, heads }: Written,
  seen: Seen = {},
): { readonly answer: CaseChanged; readonly etag: string } => {
  const file = entries.some(({ chain }) => chain === 'shared') ? 'shared' : 'own';
  const { shared } = after;
  return {
    answer: {
      caseId: shared.id,
      status: shared.status,
      file,
      change: heads[file].n,
      at: now,
      agreement: shared.agreement.id,
      assumptions: [...shared.agreement.assumptions],
    },
    etag: etagAfter(seen, ifMatch, viewFor(caller, after), seen.before && viewFor(caller, seen.before)),
  };
};
