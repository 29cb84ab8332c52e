import { person, sample } from '../../calls.ts';
import type { Step } from '../../stages.ts';
import { but, future, type Slip, type Slips } from './slip.ts';

type Content = Record<string, unknown>;

const ban = sample('sanctions/propose-sanction')['content'] as Content;
const none = sample('sanctions/propose-sanction-none')['content'] as Content;

/** The proposal with these fields instead. */
const content = (fields: Content, of: Content = ban): NonNullable<Slip['change']> => but({ content: { ...of, ...fields } });

const { basis: _basis, humanitarian: _humanitarian, permit: _permit, ...against } = ban;
const prolongation = { ...against, sanction: 'prolongation', ban: 1, ground: 'stayed-beyond-period', months: 12 };

const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const by = 'requesting';
const asked = sample('cases/open-case')['person'] as Content;
const corrected = (fields: Content): Step => ({ does: 'correctPerson', by, but: { person: { ...asked, ...fields } } });
const decided = (fields: Content): Step => ({ does: 'recordReturnDecision', by, but: fields });
const still = decided({ voluntaryPeriod: { is: 'granted', until: dayFromNow(20) } });
const refused = decided({ voluntaryPeriod: { is: 'refused', refusedFor: 'risk-of-absconding' } });
const contested: Step = { does: 'contestReturnReason', by };
const ill: Step = { does: 'recordReturnReason', by, sample: 'sanctions/record-return-reason-corrected' };
const proposed: Step = { does: 'proposeSanction', by };

/** A ban that stood before, of so many months, which another officer compared with its paper. */
const recordedBan = (months: number): Step => ({
  ...{ does: 'recordEntryBan', by, as: 'another-officer' },
  but: { ban: { ...(sample('sanctions/record-entry-ban')['ban'] as Content), months } },
});
const compared: Step = { does: 'confirmEntryBan', by };
const prolonged: Step = { ...proposed, but: { content: prolongation } };

/** What is recorded on a case in which a ban could be proposed, and of what it is refused then: when it is proposed and when it is decided. */
const recordedAgainst: readonly Slip[] = [
  { kind: 'no-obligation-to-leave', besides: [decided({ annulledOn: dayFromNow(-1) })] },
  { kind: 'minor-not-banned', besides: [corrected({ dateOfBirth: '2015' })] },
  { kind: 'own-national', besides: [corrected({ nationalities: ['KZ', 'FR'] })] },
  {
    kind: 'protection-granted',
    besides: [{ does: 'recordClaimStatus', by, but: { outcome: 'protected' } }],
  },
  { kind: 'contest-open', besides: [contested], facts: { finding: 1 } },
  { kind: 'finding-bears-no-ban', besides: [ill], facts: { found: 'illness' } },
  {
    kind: 'voluntary-period-not-recorded',
    besides: [decided({ voluntaryPeriod: undefined })],
    facts: { basis: 'stayed-beyond-period' },
  },
  { kind: 'basis-not-as-decided', besides: [refused], facts: { on: { is: 'no-voluntary-period' } } },
  {
    kind: 'basis-not-as-decided',
    besides: [still],
    facts: { on: { is: 'other-obligation', because: 'period-runs', until: dayFromNow(20) } },
  },
];

const supervisor = person('FR.supervisor');

/** A ban, more of one, or none: proposed and decided. */
export const slipsOfProposals: Slips = {
  proposeSanction: [
    {
      kind: 'date-in-future',
      change: content({ hearing: { ...(ban['hearing'] as Content), heardOn: future } }),
      facts: { field: 'content/hearing/heardOn', date: future },
    },
    { kind: 'sanction-rules-not-loaded', claims: person('KZ.officer'), facts: { state: 'KZ' } },
    ...recordedAgainst,
    {
      kind: 'protected-permit',
      change: content({ permit: { is: 'held', permit: 'L425-3' } }),
      facts: { permit: 'L425-3' },
    },
    {
      kind: 'ban-stands-already',
      besides: [
        proposed,
        { does: 'decideSanction', by, role: 'supervisor' },
        { does: 'recordEntryBan', by, sample: 'sanctions/record-entry-ban-decided' },
      ],
      facts: { ban: 1 },
    },
    { kind: 'ban-too-long', change: content({ months: 61 }), facts: { months: 61, most: 60 } },
    { kind: 'no-such-ban', change: content(prolongation, {}), facts: { ban: 1 } },
    {
      kind: 'ban-not-prolonged',
      besides: [recordedBan(24)],
      change: content(prolongation, {}),
      facts: { ban: 1, because: 'not-confirmed' },
    },
    {
      kind: 'ground-not-as-recorded',
      besides: [recordedBan(24), compared],
      change: content({ ...prolongation, ground: 'returned-during-ban' }, {}),
      facts: { ground: 'returned-during-ban', on: { is: 'ban-not-begun' } },
    },
    {
      kind: 'prolongation-too-long',
      besides: [recordedBan(24), compared],
      change: content({ ...prolongation, months: 25 }, {}),
      facts: { months: 25, most: 24 },
    },
    {
      kind: 'ban-too-long-in-all',
      besides: [recordedBan(48), compared],
      change: content({ ...prolongation, months: 13 }, {}),
      facts: { months: 61, most: 60 },
    },
    {
      kind: 'humanitarian-reasons-missing',
      change: content({ humanitarian: { found: false, reasons: 'None was stated.' } }, none),
      facts: { basis: 'stayed-beyond-period' },
    },
  ],
  decideSanction: [
    { kind: 'no-such-sanction-proposal', change: but({ proposal: 2 }), facts: { proposal: 2 } },
    { kind: 'sanction-proposal-replaced', besides: [proposed], facts: { proposal: 1, last: 2 } },
    {
      kind: 'sanction-already-decided',
      besides: [{ does: 'decideSanction', by, role: 'supervisor' }],
      facts: { proposal: 1 },
    },
    { kind: 'proposer-decides', claims: { ...supervisor, sub: person('FR.officer').sub } },
    {
      kind: 'finder-decides',
      besides: [{ ...proposed, as: 'another-officer' }],
      claims: { ...supervisor, sub: person('FR.officer').sub },
      change: but({ proposal: 2 }),
    },
    { kind: 'decided-on-other', facts: { recordedSince: [] } },
    ...recordedAgainst,
    {
      kind: 'humanitarian-reasons-missing',
      besides: [
        still,
        {
          ...proposed,
          but: { content: { ...none, basis: 'other-obligation', humanitarian: { found: false, reasons: 'None.' } } },
        },
        refused,
      ],
      change: but({ proposal: 2 }),
      facts: { basis: 'no-voluntary-period' },
    },
    {
      kind: 'ban-not-prolonged',
      besides: [recordedBan(24), compared, prolonged, { does: 'liftSanction', by, role: 'supervisor' }],
      change: but({ proposal: 2 }),
      facts: { ban: 1, because: 'lifted' },
    },
    {
      kind: 'ground-not-as-recorded',
      besides: [recordedBan(24), compared, prolonged, refused],
      change: but({ proposal: 2 }),
      facts: { ground: 'stayed-beyond-period', on: { is: 'no-voluntary-period' } },
    },
  ],
};
