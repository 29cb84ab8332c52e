import { withoutSubject } from '../../../domain/file/case-view.ts';
import { sideOf } from '../../../domain/file/side.ts';
import { fail, ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import type { CaseStore } from '../../ports/case-store.ts';
import type { TranscriptionRoutes } from './routes.ts';

export const listTranscriptions =
  ({ cases }: { readonly cases: CaseStore }): Operation<TranscriptionRoutes['listTranscriptions']> =>
  async ({ params: { caseId }, caller }) => {
    const stored = await cases.load(caseId, caller.state);
    if (stored === undefined || sideOf(stored.shared, caller.state) === undefined) return fail({ kind: 'case-not-found' });
    const { own, shared } = stored;
    const letters = { own: [...(own.transcriptions ?? [])], shared: [...(shared.transcribed ?? [])] };
    return ok({ body: { caseId, ...withoutSubject(letters), assumptions: [...shared.agreement.assumptions] } });
  };
