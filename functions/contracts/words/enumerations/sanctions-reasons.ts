import type { ReasonContest } from '../../../../domain/file/reason-contest.ts';
import type { ReasonProofKind } from '../../../../domain/file/reason-proof.ts';
import type { ReturnReasonKind } from '../../../../domain/file/return-reason.ts';
import type { VoluntaryPeriod } from '../../../../domain/file/voluntary-period.ts';
import { meanings } from '../enumeration.ts';

type Refused = Extract<VoluntaryPeriod, { is: 'refused' }>;

/** Why a person is returned, by what it is proved, and who contests it. */
export const sanctionsReasons = {
  returnReason: meanings<ReturnReasonKind>('Why the person is returned', {
    'deliberate-breach':
      'The person knew the duty to leave and broke it on purpose: it takes evidence, a hearing and two persons',
    illness: 'The person was ill and could not travel; no guilt',
    'lost-documents': 'The papers without which nobody travels were lost; no guilt',
    accident: 'Something that nobody could help kept the person; no guilt',
    family: 'A birth, a death or the like in the family kept the person; no guilt',
    'other-objective': 'Another cause without guilt, as the account says',
    'not-established': 'It could not be found out, or its proof is missing; never held against the person as a breach',
  }),
  reasonProof: meanings<ReasonProofKind>('Of which kind a paper is that proves why the person stayed', {
    'medical-certificate': 'A doctor or hospital certifies the illness',
    'loss-report': 'The report that papers were lost, with its day and the authority that took it',
    'carrier-record': 'An airline, railway or other carrier says what happened',
    'police-record': 'A record that the police made',
    'force-majeure-record': 'An authority certifies what nobody could help: a disaster, a closed border',
    'civil-record': 'A record of civil status: a birth, a marriage, a death',
    'court-record': 'A decision or record that a court made',
    'other-record': 'A record of another kind',
  }),
  contester: meanings<ReasonContest['from']>('Who says that a finding about the person is wrong', {
    person: 'The person says so',
    counsel: 'Whoever speaks for the person',
    family: 'Somebody of the family',
    organisation: 'An organisation that helps the person',
  }),
  periodRefusal: meanings<Refused['refusedFor']>('Why a decision leaves the person no time to go alone', {
    'threat-to-public-order': 'The person threatens public order (CESEDA L612-2, 1°)',
    'unfounded-or-fraudulent-application': 'A permit was refused as manifestly unfounded or fraudulent (CESEDA L612-2, 2°)',
    'risk-of-absconding': 'There is a risk that the person absconds (CESEDA L612-2, 3°, and L612-3)',
  }),
};
