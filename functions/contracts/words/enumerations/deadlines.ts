import type { ClockName } from '../../../../domain/agreement/clock-name.ts';
import type { UnderHold } from '../../../../domain/deadline/clocks-under-hold.ts';
import type { DeadlineState } from '../../../../domain/deadline/deadline.ts';
import type { DetentionClock } from '../../../../domain/deadline/detention-clocks.ts';
import type { DetentionClockName } from '../../../../domain/deadline/detention-limits.ts';
import { meanings } from '../enumeration.ts';

const clockWords = {
  filing: 'To ask for the readmission',
  'urgent-filing': 'To ask for the readmission in an urgent case',
  reply: 'To reply to the request',
  'urgent-reply': 'To reply to an urgent request',
  'urgent-arrival': 'To have the person there in an urgent case',
  evidence: 'To answer a question by evidence',
  inquiry: 'To inquire into evidence that does not prove the fact',
  interview: 'To hear the person',
  'travel-document': 'To issue the travel document',
  renewal: 'To extend a travel document, or to issue one for one that ran out',
  transfer: 'To transfer the person',
  'transfer-notice': 'To give notice of the transfer',
  'transfer-terms': 'To answer the plan of the transfer',
  'no-request-notice': 'To give notice of a transfer that needs no request',
  'error-claim': 'To claim or establish an error, or to take the person back, as the agreement has it',
} as const satisfies Record<ClockName, string>;

/** Until when something is owed. */
export const deadlines = {
  clock: meanings<ClockName>('Which time of a case it is, by what is owed within it', clockWords),
  underHold: meanings<UnderHold>('What an open hold does to a time', {
    'runs-on': 'Nothing: the time runs on',
    'can-be-extended': 'The time runs on, and can be extended for as long as the hold is an obstacle',
  }),
  deadlineState: meanings<DeadlineState>('How a time stands', {
    'not-started': 'What it is counted from has not happened, or is not proven',
    running: 'It runs',
    extended: 'It runs, longer than at first',
    suspended: 'It stands still: the parties suspended the agreement for such a person',
    met: 'The act was done',
    missed: 'It is over in every reading, and the act was not done',
    unset: 'No rule is known from which it could be computed',
  }),
  detentionClock: meanings<DetentionClockName>('Which limit of a detention it is', {
    'detention-judge': 'Only a judge can prolong the detention beyond it',
    'detention-second-judge': 'Only a judge can prolong it beyond this a second time, on a listed ground',
    'detention-exceptional': 'Only a judge can prolong it beyond this, and only exceptionally',
    'detention-exceptional-renewal': 'Only a judge can prolong it beyond this, exceptionally and once more',
    'detention-end': 'The detention ends: nobody can prolong it',
  }),
  detentionStanding: meanings<DetentionClock['state']>('How a limit of a detention stands', {
    running: 'It is not reached',
    prolonged: 'A judge’s decision that reaches beyond it is recorded',
    missed: 'It is over, and no decision that reaches beyond it is recorded',
  }),
};
