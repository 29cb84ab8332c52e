import type { BanReview, ReviewCause } from '../../../../domain/file/ban-review.ts';
import type { BorderAlert } from '../../../../domain/file/border-alert.ts';
import type { BanKind } from '../../../../domain/file/entry-ban.ts';
import type { ExitProof } from '../../../../domain/file/exit-proof.ts';
import type { ExpulsionKind } from '../../../../domain/file/expulsion-decision.ts';
import { meanings } from '../enumeration.ts';

type Outcome = NonNullable<BanReview['outcome']>;

/** Bans as they are recorded, looked at again and lifted, and what is recorded beside them. */
export const sanctionsBans = {
  banKind: meanings<BanKind>('Under which law a bar is', {
    'no-voluntary-period': 'A ban on return because no time to leave alone was granted',
    'stayed-beyond-period': 'A ban on return because the person stayed beyond the time to leave alone',
    'other-obligation': 'A ban on return beside any other obligation to leave',
    expulsion: 'An expulsion for a serious threat: no bounds are computed of it',
    'judicial-exclusion': 'Exclusion from the territory by a criminal court: no bounds are computed of it',
    'circulation-ban': 'A ban on moving about with a transfer to another State: no bounds are computed of it',
    'of-another-state': 'A decision of another State that this one executes: no bounds are computed of it',
  }),
  reviewCause: meanings<ReviewCause>('Why it is asked whether a ban is to stand', {
    'objective-reason': 'The person is returned for a reason without guilt',
    'left-in-time': 'The person left within the voluntary period, and proved it in time',
    'basis-disproved': 'The ban says that the person stayed beyond the time to leave alone, and an exit within it is proved',
    'five-years': 'Five years are over since the ban was decided, or since it was last looked at so',
    'protection-granted': 'Protection was granted to the person',
    'decision-annulled': 'The decision that the person must go, which the ban accompanies, was annulled',
    request: 'The person asks for it',
    'of-its-own': 'Nobody asked: the authority looked at the ban of its own',
  }),
  asksFrom: meanings<NonNullable<BanReview['request']>['from']>('From where the person asks for a ban to be lifted', {
    abroad: 'From abroad: the residence there is shown',
    prison: 'From prison in the State of the ban: no residence abroad is asked for',
    'house-arrest': 'Under house arrest in the State of the ban: no residence abroad is asked for',
  }),
  liftingGround: meanings<NonNullable<Outcome['ground']>>('Why a ban is lifted', {
    'objective-reason': 'The person was returned for a reason without guilt',
    'left-in-time': 'The person left in time, and proved it in time',
    humanitarian: 'For humanitarian reasons',
    'protection-granted': 'Protection was granted',
    'decision-annulled': 'The ban, or the decision that it accompanies, was annulled',
    'reasons-no-longer-hold': 'The reasons of the ban are no longer so',
  }),
  liftingOutcome: meanings<Outcome['ban']>('What becomes of a ban that was looked at again', {
    lifted: 'It no longer bars the person, from the day of the decision on',
    kept: 'It stands as it was decided',
  }),
  exitProofKind: meanings<ExitProof['kind']>('By what it is proved that the person left', {
    'exit-stamp': 'The stamp of exit at the external border',
    'presence-abroad': 'That the person is in the country of destination, by any means',
  }),
  borderAlertKind: meanings<BorderAlert['kind']>('Which alert of the Schengen Information System it is', {
    return: 'For return: the person is under a duty to leave',
    'refusal-of-entry': 'For refusal of entry and stay',
  }),
  alertDeletion: meanings<NonNullable<BorderAlert['deletion']>['why']>('Why an alert was deleted', {
    left: 'The person left',
    replaced: 'Another alert took its place',
    'decision-withdrawn-or-annulled': 'The decision on which it rested was withdrawn or annulled',
    'permit-of-another-state': 'Another State gave, or left, the person a permit',
    expired: 'Its time was over',
    'entered-in-error': 'It should not have been entered',
  }),
  expulsionKind: meanings<ExpulsionKind>('Under which law a court expelled the person', {
    criminal: 'As a penalty of criminal law',
    administrative: 'As a penalty for an administrative offence',
    civil: 'In civil proceedings, on application of the police',
    unknown: 'It is not known: then it is not computed until when the expulsion bars',
  }),
};
