import type { Files } from '../../../domain/file/files.ts';
import { etagOf } from '../../http/etag.ts';
import type { Answered, Asked } from '../../http/request.ts';
import type { Written } from '../../ports/written.ts';
import { viewFor } from './view-for.ts';

/** The answer to a change that is about to be saved: ids and status, with the ETag of the caller's new view. */
export const answerTo = ({ caller, now }: Asked, after: Files, { entries, heads }: Written): Answered => {
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
    etag: etagOf(viewFor(caller, after)),
  };
};
