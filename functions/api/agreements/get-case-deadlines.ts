import { agreementOf } from '../../../domain/agreement/agreement-of.ts';
import { holdsOnClocks } from '../../../domain/deadline/clocks-under-hold.ts';
import { deadlinesIn } from '../../../domain/deadline/deadlines-in.ts';
import { type DetentionClock, detentionClocks } from '../../../domain/deadline/detention-clocks.ts';
import { noProspect } from '../../../domain/deadline/prospect.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { sideOf } from '../../../domain/file/side.ts';
import { fail, ok } from '../../../domain/result.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import type { Operation } from '../../http/request.ts';
import type { Agreements } from '../../ports/agreements.ts';
import type { CaseStore } from '../../ports/case-store.ts';
import { deadlineView } from './deadline-view.ts';
import type { AgreementRoutes } from './routes.ts';

const detentionView = ({ state: standing, days: afterDays, beyond, notes, ...clock }: DetentionClock) => ({
  ...clock,
  afterDays,
  standing,
  notes: [...notes],
  ...(beyond === undefined ? {} : { beyond: { ...beyond, grounds: [...beyond.grounds] } }),
});

/** What of the caller's own file concerns the clocks: those of a detention, and what its holds do to each. */
const ownClocks = (shared: ReadmissionCase, state: StateCode, own: OwnFile, now: Instant) => {
  const detention = detentionClocks(state, own, now).map(detentionView);
  const why = noProspect(shared, own, now);
  const holds = holdsOnClocks(own).map(({ clocks, ...hold }) => ({ ...hold, clocks: { ...clocks } }));
  if (detention.length + holds.length === 0 && why === undefined) return {};
  return { own: { detention, holds, ...(why === undefined ? {} : { noProspect: why }) } };
};

export const getCaseDeadlines =
  ({
    cases,
    agreements,
  }: {
    readonly cases: CaseStore;
    readonly agreements: Agreements;
  }): Operation<AgreementRoutes['getCaseDeadlines']> =>
  async ({ params, caller, now }) => {
    const stored = await cases.load(params.caseId, caller.state);
    if (stored === undefined || sideOf(stored.shared, caller.state) === undefined) return fail({ kind: 'case-not-found' });
    const { shared, own } = stored;
    const { id: agreement, edition, assumptions } = shared.agreement;
    const items = deadlinesIn(shared, agreementOf(agreements(), shared.agreement), now).map((deadline) =>
      deadlineView(shared, deadline),
    );
    const body = { caseId: shared.id, at: now, agreement, edition, items, assumptions: [...assumptions] };
    return ok({ body: { ...body, ...ownClocks(shared, caller.state, own, now) } });
  };
