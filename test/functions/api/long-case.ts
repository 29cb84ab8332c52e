import type { Evidence } from '../../../domain/agreement/evidence.ts';
import type { Assessment } from '../../../domain/file/assessment.ts';
import type { BestInterest } from '../../../domain/file/best-interest.ts';
import { carriedBytes } from '../../../domain/file/carried-bytes.ts';
import type { Complaint } from '../../../domain/file/complaint.ts';
import type { Extension } from '../../../domain/file/extension.ts';
import type { FollowUp } from '../../../domain/file/follow-up.ts';
import { type HoldKind, holdKinds } from '../../../domain/file/hold.ts';
import type { Interview } from '../../../domain/file/interview.ts';
import type { Notification } from '../../../domain/file/notification.ts';
import type { Plan } from '../../../domain/file/plan.ts';
import type { Query } from '../../../domain/file/query.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import type { ReasonContest } from '../../../domain/file/reason-contest.ts';
import type { Reopening } from '../../../domain/file/reopening.ts';
import type { ReturnReason } from '../../../domain/file/return-reason.ts';
import type { SanctionProposal } from '../../../domain/file/sanction-proposal.ts';
import { holderOf, type Issue } from '../../../domain/file/travel-document.ts';
import { boundsOfShared as house, boundsOfOwn as own } from '../../../domain/policy/bounds.ts';
import { stateOf } from '../../../domain/state-code.ts';
import type { CalendarDate } from '../../../domain/time/calendar-date.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { type Api, bodyOf, rowOf } from '../operations.ts';
import { fullestOf } from './filling.ts';
import { longOwn as ownFiles, longShared as sharedFiles } from './long-attachments.ts';
import { longActs, longLetters, longTranscribers } from './long-letters.ts';
import { seeded } from './seeded.ts';

const at = '2026-10-05T08:00:00.000Z' as Instant;

/** The day so many days after New Year. */
export const day = (n: number): CalendarDate =>
  new Date(Date.parse('2027-01-01') + n * 86_400_000).toISOString().slice(0, 10) as CalendarDate;

/** So many of those entries. */
const many = <T>(count: number, entry: (n: number) => T): readonly T[] =>
  Array.from({ length: count }, (_none, index) => entry(index + 1));

/** As many of those as a bound in bytes leaves room for, and for one more. */
const upTo = <T>(bytes: number, entry: T): readonly T[] => many(Math.floor(bytes / (carriedBytes(entry) + 1)) - 1, () => entry);

/** What both States did in the years before, one short of each bound, in the fullest words. */
export const longShared = async (api: Api, caseId: string): Promise<void> => {
  const piece = (fullestOf('addEvidence')['evidence'] as Evidence[])[0] as Evidence;
  const { question, kinds } = fullestOf('requestEvidence') as Pick<Query, 'question' | 'kinds'>;
  const { stage: _any, ...asked } = fullestOf('requestInterview') as Interview;
  const { heldOn: on, ...report } = fullestOf('recordInterview') as NonNullable<Interview['held']> & { heldOn: CalendarDate };
  const correction = { at, reason: '"'.repeat(2000), identity: false } as const;
  const { official, reasons } = fullestOf('extendReply') as Pick<Extension, 'official' | 'reasons'>;
  await seeded(api, caseId, 'KZ', ({ shared }) => ({
    shared: {
      ...shared,
      evidence: upTo(house.evidence.bytes, piece),
      queries: many(house.queries.most - 1, (n) => ({ n, question, kinds, askedAt: at, answeredAt: at })),
      interviews: many(house.interviews.most - 1, (n) => ({
        ...asked,
        stage: 'consular',
        n,
        requestedAt: at,
        held: { ...report, on, recordedAt: at },
      })),
      corrections: many(2 * house.corrections.most - 2, (n) => ({
        ...correction,
        by: n % 2 === 0 ? ('requesting' as const) : ('requested' as const),
      })),
      attachments: sharedFiles(),
      extensions: many(house.extensions.most - 1, () => ({ at: addHours(at, -1000), official, reasons })),
    } as ReadmissionCase,
  }));
};

/** What was transcribed of what the other State said by letter, before it was connected. */
export const longTranscribed = async (api: Api, caseId: string): Promise<void> => {
  await seeded(api, caseId, 'FR', ({ shared }) => ({
    shared: { ...shared, transcribed: longActs(), transcribers: longTranscribers() },
  }));
  await seeded(api, caseId, 'FR', ({ own: before }) => ({ own: { ...before, transcriptions: longLetters() } }));
};

/** The same of what comes after an acceptance. */
export const longTransfer = async (api: Api, caseId: string): Promise<void> => {
  const plan = fullestOf('planTransfer') as Plan;
  const { reasons, official } = fullestOf('declineTransfer') as { reasons: string; official: string };
  await seeded(api, caseId, 'FR', ({ shared }) => ({
    shared: {
      ...shared,
      travelDocuments: many(house.travelDocuments.most - 1, (n) => ({
        documentId: `01890a5d-ac96-774b-bcce-${String(n).padStart(12, '0')}`,
        status: 'cancelled' as const,
        issuer: 'requested' as const,
        requestedAt: at,
        requestedBy: official,
        holder: holderOf(shared.person),
        issued: { ...(fullestOf('issueTravelDocument') as Omit<Issue, 'at'>), at },
        cancellation: { at, reason: 'lost' as const },
      })),
      windowExtensions: many(house.windowExtensions.most - 1, (n) => ({ at, until: day(n) })),
      earlierMovements: upTo(house.movements.bytes, plan)
        .slice(0, house.movements.most - 1)
        .map((fullPlan, index) => ({
          ...{
            n: index + 1,
            kind: 'readmission' as const,
            stage: 'cancelled' as const,
            revision: 1,
            plan: fullPlan,
            plannedAt: at,
          },
          ...{ decline: { at, official, reasons }, cancelledAt: at },
        })),
    } as ReadmissionCase,
  }));
};

/** What a State keeps for itself, one short of each bound. */
export const longOwn = async (api: Api, caseId: string, state: string): Promise<void> => {
  const { reason } = fullestOf('holdCase') as { reason: string };
  const hold = (n: number, kind: HoldKind) => ({ n, kind, reason, placedAt: at, by: 'somebody-else' });
  const open = holdKinds.flatMap((kind, index) =>
    many(own.openHolds.most - 1, (n) => hold(index * (own.openHolds.most - 1) + n, kind)),
  );
  const released = upTo(own.releasedHolds.bytes, {
    ...hold(open.length + own.releasedHolds.most, 'other'),
    releasedAt: at,
    releaseReason: reason,
  }).map((one, index) => ({ ...one, n: open.length + index + 1 }));
  const { complaint: _which, ...answer } = fullestOf('answerComplaint') as NonNullable<Complaint['answer']> & {
    complaint: number;
  };
  const complaint = { ...(fullestOf('recordComplaint') as unknown as Complaint), matter: 'treatment' as const };
  const { fact, explanation, assessor, sources } = fullestOf('proposeReopening') as unknown as Reopening;
  const proposal = { fact, explanation, sources: sources.slice(0, 5), assessor, proposedAt: at, proposedBy: 'b' };
  await seeded(api, caseId, state, ({ own: before }) => ({
    own: {
      ...before,
      attachments: ownFiles(state),
      notifications: upTo(own.notifications.bytes, {
        ...(fullestOf('recordNotification') as unknown as Notification),
        recordedAt: at,
      }),
      holds: [...open, ...released],
      complaints: upTo(own.complaints.bytes, complaint)
        .slice(0, own.complaints.most - 1)
        .map((said, index) => ({ ...said, n: index + 1, recordedAt: at, by: 'c', answer: { ...answer, at } })),
      followUps: upTo(own.followUps.bytes, {
        ...(fullestOf('recordFollowUp') as unknown as FollowUp),
        recordedAt: at,
      }),
      returnReasons: upTo(own.returnReasons.bytes, {
        ...(fullestOf('recordReturnReason') as unknown as ReturnReason),
        ...{ n: 0, recordedAt: at, by: 'r' },
        contests: [{ ...(fullestOf('contestReturnReason') as unknown as ReasonContest), n: 1, recordedAt: at, by: 'k' }],
      }).map((version, index) => ({ ...version, n: index + 1 })),
      sanctionProposals: many(1, (n) => ({
        ...(fullestOf('proposeSanction') as unknown as SanctionProposal),
        ...{ n, proposedAt: at, by: 'p' },
      })),
      bestInterests: upTo(own.bestInterests.bytes, {
        ...(fullestOf('recordBestInterest') as unknown as BestInterest),
        recordedAt: at,
      }),
      assessment: {
        ...(bodyOf(rowOf('assessProtection')) as unknown as Assessment),
        ...{ assessedAt: at, confirmedAt: at, personEdition: 1, by: 'a' },
      },
      stops: many(5, (n) => ({ n, country: stateOf('DE'), basis: 'assessment' as const, foundAt: at, by: 'a', proposal })),
    },
  }));
};
