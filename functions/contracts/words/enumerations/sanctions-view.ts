import type { OwnDateKind } from '../../../../domain/policy/own-dates.ts';
import type { LawOnBan, SanctionAdvice } from '../../../../domain/sanction/advice.ts';
import type { standingLacks } from '../../../../domain/sanction/decision-standing.ts';
import type { findingLacks } from '../../../../domain/sanction/finding-lacks.ts';
import type { SanctionTerm } from '../../../../domain/sanction/sanction-term.ts';
import type { SanctionWarning } from '../../../../domain/sanction/warnings.ts';
import { meanings } from '../enumeration.ts';

type NotPossible = Extract<LawOnBan, { law: 'not-possible' }>['notPossible'];

/** What is computed from the own file about sanctions. */
export const sanctionsView = {
  findingLack: meanings<(typeof findingLacks)[number]>('What a finding of a breach still lacks to be established', {
    evidence: 'A paper that shows the breach',
    hearing: 'That the person was heard about it, or why not',
    'way-to-contest': 'Before whom and within which time the person can contest it',
    'second-person': 'Another person who looked at the evidence and holds to it',
  }),
  proposes: meanings<SanctionAdvice['proposes']>('What the service proposes; it decides nothing', {
    none: 'That no ban be imposed',
    nothing: 'It makes no proposal and leaves it to the authority',
  }),
  adviceReason: meanings<SanctionAdvice['because']>('Why the service proposes what it does', {
    'objective-reason': 'The person is returned for a reason that is no fault of the person’s',
    'not-established': 'Nothing is established about why the person is returned',
    'contest-open': 'The finding is contested, and nobody answered yet',
    'deliberate-breach': 'A deliberate breach is found: what follows is for the authority to decide',
  }),
  lawOnBan: meanings<LawOnBan['law']>('What the law of the State says of a ban in the case as it stands', {
    'compulsory-unless-humanitarian': 'It has a ban imposed, unless humanitarian reasons are stated against it',
    may: 'It leaves the authority free to impose one',
    'not-possible': 'It allows no ban against this person, or none in this case',
    'voluntary-period-not-recorded': 'It turns on the time left to the person to go, of which nothing is on record',
    'rules-not-loaded': 'Of this State’s law nothing was read: nothing is said',
  }),
  notPossible: meanings<NotPossible>('Why no ban is possible', {
    'no-obligation-to-leave': 'No obligation to leave is on record, or it was annulled',
    'minor-not-banned': 'The person may have been a minor when the decision was taken, or may be one today',
    'own-national': 'The person is a national of the State',
    'protection-granted': 'The person was granted protection',
  }),
  warning: meanings<SanctionWarning['kind']>('What the law lets pass, and whoever decides has to see', {
    'other-basis-applies': 'By what is on record another basis applies, under which the law has a ban imposed',
    'voluntary-period-unknown': 'Nothing is on record of the time left to the person to go, on which the basis turns',
    'permit-held': 'The person held a permit that spares its holder a ban, and an exception is relied on',
    'despite-finding': 'It is proposed although the finding bears no ban',
    'person-not-heard': 'The person was not heard before the proposal',
  }),
  decisionChange: meanings<(typeof standingLacks)[number]>('What of that which was read is another since the decision', {
    'proposal-replaced': 'A later proposal took the place of the one decided on',
    finding: 'The finding: a later version, a contest or a confirmation',
    'return-decision': 'The decision that the person must go, with the time left to go',
    person: 'Who the person is: the date of birth or the nationality',
    claim: 'How the claim for protection stands',
    exit: 'The proof that the person left',
    ban: 'The ban that is to be prolonged, or what was asked and decided about it',
  }),
  termKind: meanings<OwnDateKind>('What a date of an own file is about', {
    'proof-of-leaving-in-time': 'The last day on which it can be proved that the person left in time, which lifts the ban',
    'five-year-review': 'The reasons of the ban are looked at again',
    'answer-to-request': 'The last day to answer a request for a review, after which silence counts as refusal',
    'exit-to-be-proved': 'The proof of the exit is asked for, since a ban or an alert hangs on it',
    'return-alert-to-be-ended': 'The alert for return is deleted or replaced, since the exit is proved',
    'refusal-alert-to-be-deleted': 'The alert for refusal of entry is deleted, since its ban was lifted',
    'ban-ends': 'The last day of the ban',
    'expulsion-bar-ends': 'The last day of the time for which an expelled foreigner may not enter',
  }),
  termRests: meanings<SanctionTerm['rests']>('By what a date is set', {
    'on-law': 'By the law that `source` names',
    'on-house-rule': 'By a rule of the house; no law sets the day',
  }),
};
