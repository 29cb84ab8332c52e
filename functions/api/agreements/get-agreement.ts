import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { type Limit, type LimitEntry, limitEntries, limitNames, owedBy } from '../../../domain/agreement/limit.ts';
import { assumptionsOf } from '../../../domain/agreement/stage-record.ts';
import { madeIn, type UseStop } from '../../../domain/agreement/use-stop.ts';
import { byName } from '../../../domain/by-name.ts';
import { fail, ok } from '../../../domain/result.ts';
import type { Operation } from '../../http/request.ts';
import type { AgreementUses } from '../../ports/agreement-uses.ts';
import type { Agreements } from '../../ports/agreements.ts';
import { loadedAs } from './loaded-as.ts';
import type { AgreementRoutes } from './routes.ts';

type LimitView = Omit<LimitEntry, 'limit'> & Required<Pick<Limit, 'owedBy'>> & Limit;

/** Every limit, for whom it holds, and who owes what is to be done within it. */
const limitsView = ({ limits }: Agreement) =>
  byName(limitNames, (name): readonly LimitView[] =>
    limitEntries(limits[name]).map(({ limit, ...whom }) => ({ ...whom, ...limit, owedBy: owedBy(name, limit) })),
  );

/** How many stops that ended are shown beside those that stand: the store gives no more than 1 MB at once. */
const endedStopsShown = 20;

/** A stop without who made it and who resumed it. */
const withoutSubjects = ({ by: _stopper, resumed, ...stop }: UseStop) => {
  if (resumed === undefined) return stop;
  const { by: _resumer, ...resumption } = resumed;
  return { ...stop, resumed: resumption };
};

export const getAgreement =
  ({
    agreements,
    uses,
  }: {
    readonly agreements: Agreements;
    readonly uses: AgreementUses;
  }): Operation<AgreementRoutes['getAgreement']> =>
  async ({ params: { agreementId }, query: { edition }, caller }) => {
    const agreement = loadedAs(agreements(), agreementId, edition);
    if (agreement === undefined) return fail({ kind: 'agreement-not-found' });
    const [use, ended] = await Promise.all([
      uses.find(agreementId, caller.state),
      uses.ended(agreementId, caller.state, endedStopsShown),
    ]);
    const standing = use.stops.filter(({ n }) => !ended.some((stop) => stop.n === n));
    const shown = [...ended, ...standing].sort((one, other) => one.n - other.n).map(withoutSubjects);
    const earlierStops = Math.max(0, madeIn(use) - shown.length);
    const limits = limitsView(agreement);
    return ok({ body: { ...agreement, limits, assumptions: [...assumptionsOf(agreement)], stops: shown, earlierStops } });
  };
