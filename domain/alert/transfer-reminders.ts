import type { AgreedTransfer, ConvictedTransfer } from '../convicted-transfer/convicted-transfer.ts';
import { earliestEnd } from '../convicted-transfer/end-as-adapted.ts';
import { transferIsEnded } from '../convicted-transfer/transfer-is-ended.ts';
import { owedInTransfer } from '../convicted-transfer/transfer-owed.ts';
import type { TransferSide } from '../convicted-transfer/transfer-side.ts';
import { convictedTransferDays, transferReminderDays } from '../policy/convicted-transfers.ts';
import { freshness } from '../policy/movement.ts';
import { addDays, dayInUtc } from '../time/calendar-date.ts';
import { addHours, type Instant, instantOf } from '../time/instant.ts';

/** What a State is reminded of in a transfer, since when and until when it is of use. */
type Reminded = {
  readonly by: TransferSide;
  readonly about: keyof typeof transferReminderDays;
  readonly since: Instant;
  /** From when on the reminder would come too late. */
  readonly until?: Instant;
};

/**
 * A reminder by house policy: no legal deadline is known. `count` starts at 1: what it is about, since when and the count make the
 * reminder, whoever computes it.
 */
export type TransferReminder = Reminded & { readonly count: number; readonly at: Instant };

/** Where several acts of one kind are owed, as with questions, the one that is longest owed speaks for all. */
const owed = (file: ConvictedTransfer): readonly Reminded[] => {
  const longest = new Map<string, Reminded>();
  for (const { by, act: about, since } of owedInTransfer(file)) {
    const name = `${by} ${about}`;
    const known = longest.get(name);
    if (known === undefined || since < known.since) longest.set(name, { by, about, since });
  }
  return [...longest.values()];
};

/** The travel document of the administering State ends too soon for the journey, as the guard of the hand-over measures it. */
const documentEnds = ({ plan, travelDocument }: AgreedTransfer): readonly Reminded[] => {
  if (plan === undefined || travelDocument === undefined) return [];
  if (travelDocument.validUntil >= addDays(dayInUtc(plan.arrivesAt), freshness.documentDays)) return [];
  const since = plan.plannedAt > travelDocument.recordedAt ? plan.plannedAt : travelDocument.recordedAt;
  return [{ by: 'administering', about: 'document-ends', since, until: plan.leavesAt }];
};

/** Of the enforcement something is to be heard from time to time, also once it was reported. */
const nextReport = (file: ConvictedTransfer): readonly Reminded[] => {
  const reports = file.status === 'enforced' || file.status === 'handed-over-in-breach' ? (file.reports ?? []) : [];
  const last = reports.at(-1)?.recordedAt;
  return last === undefined ? [] : [{ by: 'administering', about: 'report-enforcement', since: last }];
};

/** The sentence ends soon, or is over: whoever enforces it lets nobody serve a day too many. */
const sentenceEnds = (file: ConvictedTransfer): readonly Reminded[] => {
  if (file.sentence === undefined || transferIsEnded(file)) return [];
  const end = earliestEnd(file.sentence.sentence, file.courtDecision?.adaptation);
  if (end === undefined) return [];
  const since = instantOf(`${addDays(end, -convictedTransferDays.beforeTheEnd)}T00:00:00Z`);
  return [{ by: 'handOver' in file ? 'administering' : 'sentencing', about: 'sentence-ends', since }];
};

const remindedOf = (file: ConvictedTransfer): readonly Reminded[] => [
  ...owed(file),
  ...nextReport(file),
  ...sentenceEnds(file),
  ...(file.status === 'agreed' ? documentEnds(file) : []),
];

const reminder = (reminded: Reminded, count: number): TransferReminder => {
  const { first, again } = transferReminderDays[reminded.about];
  return { ...reminded, count, at: addHours(reminded.since, 24 * (first + again * (count - 1))) };
};

const inTime = ({ at, until }: TransferReminder): boolean => until === undefined || at < until;

/** How many reminders fall due by `now`. */
const countBy = ({ about, since }: Reminded, now: Instant): number => {
  const { first, again } = transferReminderDays[about];
  const days = (Date.parse(now) - Date.parse(since)) / 86_400_000;
  return days < first ? 0 : Math.floor((days - first) / again) + 1;
};

/** The latest reminder of each thing that fell due since `from` and by `now`: a long standstill gives one mail and not one for each time missed. */
export const transferRemindersBetween = (file: ConvictedTransfer, from: Instant, now: Instant): readonly TransferReminder[] =>
  remindedOf(file).flatMap((reminded) => {
    const count = countBy(reminded, now);
    if (count === 0) return [];
    const latest = reminder(reminded, count);
    return latest.at >= from && inTime(latest) ? [latest] : [];
  });

/** When the first reminder later than `now` falls due. Undefined: nothing is owed. */
export const nextTransferReminderAt = (file: ConvictedTransfer, now: Instant): Instant | undefined =>
  remindedOf(file)
    .map((reminded) => reminder(reminded, countBy(reminded, now) + 1))
    .filter(inTime)
    .map(({ at }) => at)
    .sort()
    .at(0);
