import { nextTransferReminderAt } from '../../../domain/alert/transfer-reminders.ts';
import type { ConvictedTransfer } from '../../../domain/convicted-transfer/convicted-transfer.ts';
import { sideOfTransfer, type TransferSide, transferSides } from '../../../domain/convicted-transfer/transfer-side.ts';
import { lookBackHours } from '../../../domain/policy/deadlines.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import type { TransferSubject } from '../../schema/duty-mail-acts.ts';
import type { DutyMailMessage } from '../../schema/duty-mail-message.ts';
import { noDeadlineKnown, type TransferAlertFacts, transferAlert } from './transfer-alert.ts';

/** What is told, and whose matter it is where it is not that of whoever reads it. */
type News = Pick<TransferAlertFacts, 'subject' | 'urgency' | 'basis'> & {
  readonly owedBy?: TransferSide;
  /** Told also to the State that acted: both have to stop, or to look. */
  readonly both?: true;
};

const atOnce = (subject: TransferSubject): News => ({ subject, urgency: 'at-once' });

const inBreach: News = { subject: 'convicted-transfer-in-breach', urgency: 'urgent', both: true };

/** What a transfer that comes into that status is told of. */
const ofStatus = (status: ConvictedTransfer['status'], before: ConvictedTransfer['status']): readonly News[] => {
  if (status === before) return [];
  switch (status) {
    case 'requested':
      // That the States’ agreement fell with the consent is told by what became of the consent.
      return before === 'interest-stated' ? [{ ...atOnce('convicted-transfer-requested'), basis: noDeadlineKnown }] : [];
    case 'refused':
      return [atOnce('convicted-transfer-refused')];
    case 'withdrawn':
      return [atOnce('convicted-transfer-withdrawn')];
    case 'handed-over':
      return [{ ...atOnce('convicted-transfer-handed-over'), owedBy: 'administering' }];
    case 'handed-over-in-breach':
      return [inBreach];
    case 'ended':
      return [atOnce('convicted-transfer-ended')];
    case 'interest-stated':
    case 'agreed':
    case 'enforced':
      return [];
  }
};

const counted = ({ consents = [] }: ConvictedTransfer, is: (consent: (typeof consents)[number]) => boolean): number =>
  consents.filter(is).length;

/** What became of a consent. Where it was taken back before a hand-over and recorded after it, the breach says so. */
const ofConsent = (after: ConvictedTransfer, before: ConvictedTransfer): readonly News[] => {
  if (after.status === 'handed-over-in-breach') return [];
  const more = (is: Parameters<typeof counted>[1]): boolean => counted(after, is) > counted(before, is);
  if (more(({ withdrawal }) => withdrawal !== undefined) && after.status === 'ended') return [inBreach];
  if (more(({ withdrawal }) => withdrawal !== undefined))
    return [{ subject: 'convicted-transfer-consent-withdrawn', urgency: 'urgent', owedBy: 'sentencing', both: true }];
  return more(({ verification }) => verification?.found === 'not-free-or-not-informed')
    ? [{ ...atOnce('convicted-transfer-consent-not-free'), owedBy: 'sentencing' }]
    : [];
};

/**
 * What the central authorities are told at once of a change of the shared file by that State: the other one, and both where nobody may go
 * on. What falls due later the sweep finds.
 */
export const alertsOfTransfer = (
  after: ConvictedTransfer,
  before: ConvictedTransfer | undefined,
  { state }: { readonly state: StateCode },
): readonly DutyMailMessage[] => {
  const by = sideOfTransfer(after, state);
  const { changedAt: at } = after;
  const news =
    before === undefined
      ? [atOnce('convicted-transfer-opened')]
      : [...ofStatus(after.status, before.status), ...ofConsent(after, before)];
  return news.flatMap(({ both, owedBy, ...told }) =>
    transferSides
      .filter((to) => both === true || to !== by)
      .map((to) => transferAlert(after, { ...told, to, owedBy: owedBy ?? to, at, since: at }, at)),
  );
};

/**
 * When something of the transfer next falls due, as it stands after a change. It asks back for some time: what a sweep had not told yet is
 * told then, once by its id.
 */
export const nextTransferDueAt = (file: ConvictedTransfer): Instant | undefined =>
  nextTransferReminderAt(file, addHours(file.changedAt, -lookBackHours));
