import type { SanctionProposal } from '../../../../domain/file/sanction-proposal.ts';
import type { BanTime } from '../../../../domain/sanction/ban-time.ts';
import { meanings } from '../enumeration.ts';

/** What is told of sanctions in codes. */
export const sanctionsTold = {
  sanctionProposed: meanings<SanctionProposal['content']['sanction']>('What was proposed', {
    ban: 'That the person be banned from returning',
    prolongation: 'That a ban which stands last longer',
    none: 'That no ban be imposed',
  }),
  banStanding: meanings<BanTime['is']>('How a ban stands in time', {
    'not-confirmed': 'It was recorded from a paper with which nobody else compared it yet: nothing follows from it',
    'not-as-paper': 'Another person found that its record is not what the paper says: it is none',
    'no-rules': 'It is of another kind, or of a State whose law was not read: no time is counted',
    'not-begun': 'No exit is proved: its time has not begun, and it has no end',
    running: 'Its time runs since the proved exit',
    over: 'Its time is over',
    lifted: 'It was lifted',
  }),
};
