import type { SanctionDecision } from '../../../../domain/file/sanction-decision.ts';
import type { BanBasis, ProlongationGround, ProtectedPermit } from '../../../../domain/file/sanction-proposal.ts';
import { meanings } from '../enumeration.ts';

type Held = Extract<ProtectedPermit, { is: 'held' }>;

/** A ban, more of one, or none: as it is proposed and decided. */
export const sanctionsProposals = {
  banBasis: meanings<BanBasis>('Beside which obligation to leave a ban on return is', {
    'no-voluntary-period': 'One that leaves no time to go alone: the law makes a ban, unless there are humanitarian reasons',
    'stayed-beyond-period':
      'One whose time to go alone is over, and the person stayed: the law makes a ban, unless there are humanitarian reasons',
    'other-obligation': 'Any other: the authority may impose a ban',
  }),
  prolongationGround: meanings<ProlongationGround>('On which ground a ban is made longer', {
    'stayed-though-to-leave-at-once': 'The person stayed, although no time to go alone was left',
    'stayed-beyond-period': 'The person stayed beyond the time to go alone',
    'returned-during-ban': 'The person came back while the ban ran',
  }),
  protectedPermit: meanings<Held['permit']>('Which permit spares its holder a ban', {
    'L425-1': 'That of CESEDA L425-1, for victims of trafficking and procuring',
    'L425-3': 'That of CESEDA L425-3, which L612-9 names beside it',
    'of-another-member-state': 'Such a permit of another State of the European Union',
  }),
  permitException: meanings<NonNullable<Held['exception']>>('Why such a permit does not spare its holder', {
    'earlier-obligation-not-obeyed': 'An earlier obligation to leave was not obeyed',
    'public-order': 'The person threatens public order',
  }),
  sanctionDecided: meanings<SanctionDecision['decided']>('What was decided on a proposal', {
    'as-proposed': 'What was proposed',
    'not-as-proposed': 'Not what was proposed: it is turned down',
  }),
};
