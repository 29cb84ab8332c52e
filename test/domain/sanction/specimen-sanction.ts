import type { EntryBan } from '../../../domain/file/entry-ban.ts';
import type { Files } from '../../../domain/file/files.ts';
import type { OwnFile } from '../../../domain/file/own-file.ts';
import type { Opened } from '../../../domain/file/readmission-case.ts';
import type { ReturnDecision } from '../../../domain/file/return-decision.ts';
import type { ReturnReason } from '../../../domain/file/return-reason.ts';
import type { SanctionDecision } from '../../../domain/file/sanction-decision.ts';
import type {
  BanCriteria,
  ProposedBan,
  ProposedNone,
  ProposedProlongation,
  SanctionProposal,
  Weighed,
} from '../../../domain/file/sanction-proposal.ts';
import type { Person } from '../../../domain/person/person.ts';
import type { BirthDate } from '../../../domain/time/birth-date.ts';
import { at, day, FR, frozen, KZ, opened } from '../specimen.ts';
import { aBan } from './specimen-ban.ts';

/** The moment at which the specimens are proposed and decided. */
export const now = at('2027-02-15T12:00:00Z');

export const found = (reasons: string): Weighed => ({ found: true, reasons });

export const notFound = (reasons: string): Weighed => ({ found: false, reasons });

export const criteria: BanCriteria = {
  presence: 'Since 2025.',
  ties: 'A sister in Lyon.',
  earlierMeasures: 'None.',
  threat: 'None.',
};

const against = {
  months: 12,
  seriousThreat: notFound('No conviction.'),
  criteria,
  hearing: { was: 'not-heard', why: 'The person could not be found.' },
  reasons: 'She left neither at once nor later.',
} as const;

export const proposedBan = (changes: Partial<ProposedBan> = {}): ProposedBan =>
  frozen({
    sanction: 'ban',
    basis: 'no-voluntary-period',
    humanitarian: notFound('None was stated.'),
    permit: { is: 'none' },
    ...against,
    ...changes,
  });

export const proposedProlongation = (changes: Partial<ProposedProlongation> = {}): ProposedProlongation =>
  frozen({ sanction: 'prolongation', ban: 1, ground: 'stayed-though-to-leave-at-once', ...against, ...changes });

export const proposedNone = (changes: Partial<ProposedNone> = {}): ProposedNone =>
  frozen({
    sanction: 'none',
    basis: 'no-voluntary-period',
    humanitarian: found('Her child is in hospital.'),
    reasons: 'The child needs her.',
    ...changes,
  });

export const aProposal = (changes: Partial<SanctionProposal> = {}): SanctionProposal =>
  frozen({ n: 1, content: proposedBan(), finding: 1, proposedAt: at('2027-02-01T08:00:00Z'), by: 'proposer', ...changes });

export const aDecision = (changes: Partial<SanctionDecision> = {}): SanctionDecision =>
  frozen({
    n: 1,
    proposal: 1,
    read: 'as read',
    decided: 'as-proposed',
    reasons: 'The law leaves no other way.',
    official: 'Prefect of the Rhône',
    at: at('2027-02-02T08:00:00Z'),
    by: 'decider',
    ...changes,
  });

/** An obligation to leave that refuses the voluntary period. */
export const anObligation = (changes: Partial<ReturnDecision> = {}): ReturnDecision =>
  frozen({
    kind: 'obligation-to-leave',
    reference: 'OQTF-1',
    decidedOn: day('2027-01-04'),
    notifiedOn: day('2027-01-05'),
    language: 'Kazakh',
    enforceableFrom: day('2027-01-06'),
    countries: [KZ],
    voluntaryPeriod: { is: 'refused', refusedFor: 'risk-of-absconding' },
    recordedAt: at('2027-01-15T08:00:00Z'),
    ...changes,
  });

/** An obligation to leave with a time to go alone, of which this is the last day. */
export const untilDay = (until: string): ReturnDecision =>
  anObligation({ voluntaryPeriod: { is: 'granted', until: day(until) } });

/** A breach that was shown, and held to by a second person. */
export const aBreach = (changes: Partial<ReturnReason> = {}): ReturnReason =>
  frozen({
    n: 1,
    stated: 'deliberate-breach',
    account: 'She worked without a permit and hid.',
    proofs: [{ kind: 'police-record', issuedOn: day('2027-01-02'), issuedBy: 'Police aux frontières' }],
    hearing: { was: 'not-heard', why: 'The person could not be found.' },
    contestBefore: 'The prefect, within a month.',
    confirmation: { reasons: 'The record says so.', at: at('2027-01-20T08:00:00Z'), by: 'confirmer' },
    recordedAt: at('2027-01-16T08:00:00Z'),
    by: 'finder',
    ...changes,
  });

/** Documents lost, with the report. */
export const lostDocuments = (changes: Partial<ReturnReason> = {}): ReturnReason => {
  const { hearing: _hearing, contestBefore: _before, confirmation: _confirmation, ...rest } = aBreach();
  const proofs = [{ kind: 'loss-report', issuedOn: day('2027-01-02'), issuedBy: 'Commissariat de Lyon' }] as const;
  return frozen({ ...rest, stated: 'lost-documents', proofs, ...changes });
};

const shared = opened();

/** A case of France, whose person is who is given. */
export const caseOf = (person: Partial<Person> = {}, personEdition = 1): Opened =>
  frozen({ ...shared, requestingState: FR, person: { ...shared.person, ...person }, personEdition });

export const born = (text: string): Partial<Person> => ({ dateOfBirth: text as BirthDate });

/** The files of France: an obligation to leave without a voluntary period, and a breach that is established. */
export const filesOf = (own: Partial<OwnFile> = {}, file: Opened = caseOf()): Files =>
  frozen({ shared: file, own: { returnDecision: anObligation(), returnReasons: [aBreach()], ...own } });

/** The same with a ban on record that a prolongation can be of. */
export const withBan = (changes: Partial<EntryBan> = {}, own: Partial<OwnFile> = {}): Files =>
  filesOf({ entryBans: [aBan(changes)], ...own });
