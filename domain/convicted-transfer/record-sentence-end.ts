import { type TooEarly, tooEarly } from '../policy/date-fault.ts';
import { fail, type Result } from '../result.ts';
import { earliestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import { commonOf } from './convicted-transfer.ts';
import type { SentenceEnd } from './hand-over.ts';
import { type RecordedDayFault, recordedDayFault } from './recorded-day.ts';
import { afterTheHandOver } from './report-enforcement.ts';
import type { TransferFiles } from './transfer-files.ts';
import { keptFor, movedTo, type TransferMoved, writtenOwn, writtenShared } from './transfer-moved.ts';
import { stateOfSide, type TransferSide } from './transfer-side.ts';
import { type WrongTransferState, wrongTransferState } from './wrong-transfer-state.ts';

export type SentenceEndFacts = Pick<SentenceEnd, 'how' | 'on' | 'basis'> & { readonly side: TransferSide };

export type SentenceEndRefusal =
  | WrongTransferState
  | RecordedDayFault
  | TooEarly
  | { readonly kind: 'end-of-other-state'; readonly how: SentenceEnd['how']; readonly by: TransferSide };

/**
 * Whose end it is to record: what happens in prison is of the State that enforces; a judgment is set aside by the State that gave it
 * (house rule, on the model of the Council of Europe Convention of 1983, article 13, not read). Either State pardons where the treaty,
 * so far as read, does not say which, and each records its own.
 */
const recordedBy: Readonly<Record<SentenceEnd['how'], TransferSide | 'either'>> = {
  served: 'administering',
  released: 'administering',
  escaped: 'administering',
  died: 'administering',
  'set-aside': 'sentencing',
  pardoned: 'either',
};

/**
 * The person stayed and served there: only the sentencing State can know how it ended, and keeps it for itself. It is what lets go of the
 * person, whom no other procedure moves meanwhile. The latest record counts.
 */
const endedThere = (
  { shared, own }: TransferFiles,
  { how, on, basis, side }: SentenceEndFacts,
  now: Instant,
): Result<TransferMoved, SentenceEndRefusal> => {
  if (side !== 'sentencing') return fail({ kind: 'end-of-other-state', how, by: 'sentencing' });
  const fault =
    recordedDayFault('on', on, shared, now) ??
    tooEarly('on', on, shared.sentence?.sentence.servedFrom, 'House rule: no sentence ends before it is served');
  return fault === undefined ? keptFor(writtenOwn({ ...own, sentenceEnd: { how, on, basis, recordedAt: now } })) : fail(fault);
};

/**
 * Records how the sentence ended: served, released, pardoned by which State, set aside, escaped, died. A breach stays on record. Of a
 * transfer that was refused or withdrawn it is for the sentencing State alone.
 */
export const recordSentenceEnd = (
  files: TransferFiles,
  facts: SentenceEndFacts,
  now: Instant,
): Result<TransferMoved, SentenceEndRefusal> => {
  const { shared } = files;
  const { how, on, basis, side } = facts;
  if (shared.status === 'refused' || shared.status === 'withdrawn') return endedThere(files, facts, now);
  if (shared.status !== 'handed-over' && shared.status !== 'enforced' && shared.status !== 'handed-over-in-breach')
    return wrongTransferState(shared, 'handed-over', 'enforced', 'handed-over-in-breach', 'refused', 'withdrawn');
  const by = recordedBy[how];
  if (by !== 'either' && by !== side) return fail({ kind: 'end-of-other-state', how, by });
  const fault =
    recordedDayFault('on', on, shared, now) ?? tooEarly('on', on, earliestDayAnywhere(shared.handOver.at), afterTheHandOver);
  if (fault !== undefined) return fail(fault);
  const { handOver, request, status } = shared;
  const reports = 'reports' in shared && shared.reports !== undefined ? { reports: shared.reports } : {};
  const end = { how, on, basis, state: stateOfSide(shared, side), recordedAt: now };
  return movedTo(
    writtenShared({
      ...commonOf(shared),
      ...(request === undefined ? {} : { request }),
      ...reports,
      status: 'ended',
      handOver,
      end,
      inBreach: status === 'handed-over-in-breach',
      changedAt: now,
    }),
  );
};
