import { sideOf } from '../../../domain/file/side.ts';
import { fail, ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import type { CaseStore } from '../../ports/case-store.ts';
import { writtenNotice } from './notice/written-notice.ts';
import type { PersonRoutes } from './routes.ts';

type Needs = { readonly cases: CaseStore; readonly complaintChannels: Readonly<Record<string, string>> };

export const getNoticeToPerson =
  ({ cases, complaintChannels }: Needs): Operation<PersonRoutes['getNoticeToPerson']> =>
  async ({ params, query, caller, now }) => {
    const stored = await cases.load(params.caseId, caller.state);
    if (stored === undefined || sideOf(stored.shared, caller.state) === undefined) return fail({ kind: 'case-not-found' });
    const { shared, own } = stored;
    const { lang: language } = query;
    const channel = complaintChannels[caller.state];
    const notice = writtenNotice({
      shared,
      own,
      state: caller.state,
      language,
      now,
      ...(channel === undefined ? {} : { channel }),
    });
    if (notice === undefined) return fail({ kind: 'no-return-decision' });
    return ok({
      body: {
        caseId: shared.id,
        language,
        at: now,
        title: notice.title,
        sections: notice.sections.map(({ heading, paragraphs }) => ({ heading, paragraphs: [...paragraphs] })),
        assumptions: [...shared.agreement.assumptions],
      },
    });
  };
