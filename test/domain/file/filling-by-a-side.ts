import { announceAttachment } from '../../../domain/attachment/announce-attachment.ts';
import { checkAttachment } from '../../../domain/attachment/check-attachment.ts';
import { shareAttachment } from '../../../domain/attachment/share-attachment.ts';
import type { Side } from '../../../domain/caller.ts';
import { correctPerson } from '../../../domain/case/correct-person.ts';
import { holdKinds, isOpen } from '../../../domain/file/hold.ts';
import { answerComplaint } from '../../../domain/protection/answer-complaint.ts';
import { assessProtection } from '../../../domain/protection/assess-protection.ts';
import { holdCase } from '../../../domain/protection/hold-case.ts';
import { proposeReopening } from '../../../domain/protection/propose-reopening.ts';
import { recordClaimStatus } from '../../../domain/protection/record-claim-status.ts';
import { recordComplaint } from '../../../domain/protection/record-complaint.ts';
import { recordFollowUp } from '../../../domain/protection/record-follow-up.ts';
import { recordNotification } from '../../../domain/protection/record-notification.ts';
import { recordRemedy } from '../../../domain/protection/record-remedy.ts';
import { recordTrafficking } from '../../../domain/protection/record-trafficking.ts';
import { releaseHold } from '../../../domain/protection/release-hold.ts';
import { dayInUtc } from '../../../domain/time/calendar-date.ts';
import type { Instant } from '../../../domain/time/instant.ts';
import { KZ, NL } from '../specimen.ts';
import { assessed } from '../specimen-movement.ts';
import { type Deed, text } from './filling.ts';

const everyRole = ['officer', 'supervisor', 'assessor', 'escort'] as const;

/** What either side does for itself. */
export const ofSide = (side: Side): readonly Deed[] => [
  {
    side,
    move: 'correctPerson',
    list: 'corrections',
    also: ['earlierMovements'],
    decide: (files, size, now) => {
      const person = { ...files.shared.person, lastResidenceInRequestedState: `${side} ${now} ${text(100, size)}` };
      return correctPerson(files, { person, reason: text(2000, size), side, subject: 'corrector' }, now);
    },
  },
  ...holdKinds.map(
    (kind): Deed => ({
      side,
      move: 'holdCase',
      list: 'holds',
      protects: kind,
      decide: (files, size, now) => holdCase(files, { kind, reason: text(2000, size), subject: 'holder', roles: everyRole }, now),
    }),
  ),
  {
    side,
    move: 'releaseHold',
    list: 'holds',
    // Where no complaint about a risk would have room any more, the last hold for protection stays.
    also: ['complaints'],
    decide: (files, size, now) => {
      const all = (files.own.holds ?? []).filter(isOpen);
      const hold = all[Math.floor(all.length * size * 0.99)]?.n ?? 0;
      return releaseHold(files, { hold, reason: text(2000, size), subject: 'releaser', roles: everyRole }, now);
    },
  },
  {
    side,
    move: 'recordComplaint',
    list: 'complaints',
    protects: 'protection',
    decide: (files, size, now) => recordComplaint(files, { ...complaint(size, now), matter: 'risk-on-return' }, now),
  },
  {
    side,
    move: 'recordComplaint',
    list: 'complaints',
    decide: (files, size, now) => recordComplaint(files, { ...complaint(size, now), matter: 'treatment' }, now),
  },
  {
    side,
    move: 'answerComplaint',
    list: 'none',
    decide: (files, size, now) => {
      const open = (files.own.complaints ?? []).find(({ answer }) => answer === undefined)?.n ?? 0;
      return answerComplaint(
        files,
        { complaint: open, official: 'O', upheld: false, reasons: text(4000, size), subject: 'answerer' },
        now,
      );
    },
  },
  {
    side,
    move: 'assessProtection',
    list: 'none',
    decide: (files, size, now) => {
      const { countries } = assessed([size === 0 ? KZ : NL], size === 1 ? 'real-risk' : 'no-real-risk');
      const heard = { was: 'not-heard', whyNot: text(1000, size) } as const;
      return assessProtection(files, { countries, heard, assessor: 'A', subject: 'assessor' }, now);
    },
  },
  {
    side,
    move: 'proposeReopening',
    list: 'stops',
    decide: (files, size, now) => {
      const said = { fact: 'circumstances-changed', explanation: text(4000, size), assessor: 'B', subject: 'second' } as const;
      return proposeReopening(files, { ...said, sources: [text(1000, size)], stop: 1 }, now);
    },
  },
  ...(['undecided', 'none'] as const).map(
    (outcome): Deed => ({
      side,
      move: 'recordClaimStatus',
      list: 'none',
      decide: (files, size, now) =>
        recordClaimStatus(files, { outcome, checkedOn: dayInUtc(now), source: text(300, size), subject: 'recorder' }, now),
    }),
  ),
  ...(['pending', 'none-lodged'] as const).map(
    (state): Deed => ({
      side,
      move: 'recordRemedy',
      list: 'none',
      decide: (files, size, now) =>
        recordRemedy(files, { state, certifiedAt: now, source: text(300, size), subject: 'recorder' } as never, now),
    }),
  ),
  {
    side,
    move: 'recordTrafficking',
    list: 'none',
    decide: (files, size, now) =>
      recordTrafficking(
        files,
        {
          finding: size === 1 ? 'suspected' : 'no-indication',
          screenedOn: dayInUtc(now),
          screenedBy: 'S',
          subject: 'screener',
        } as never,
        now,
      ),
  },
  {
    side,
    move: 'recordNotification',
    list: 'notifications',
    decide: (files, size, now) => {
      const interpreting = { was: 'not-needed', why: text(300, size) } as const;
      const told = { of: 'transfer', toldOn: dayInUtc(now), language: 'kk', copyGiven: true, remediesExplained: true } as const;
      return recordNotification(files, { ...told, interpreting, official: 'O' }, now);
    },
  },
  {
    side,
    move: 'recordFollowUp',
    list: 'followUps',
    decide: (files, size, now) =>
      recordFollowUp(files, { found: 'well', on: dayInUtc(now), source: 'S', account: text(4000, size) }, now),
  },
  {
    side,
    move: 'addAttachment',
    list: 'attachments',
    decide: (files, size, now) =>
      announceAttachment(
        files,
        {
          attachmentId: `${side} ${now}`,
          name: `${text(190, size)}.pdf`,
          use: 'evidence',
          mediaType: 'application/pdf',
          size: 50_000_000,
          sha256: `${side} ${now}`.padStart(64, '0'),
        },
        now,
      ),
  },
  {
    side,
    move: 'checkAttachment',
    list: 'none',
    decide: ({ own }, size, now) => {
      const waited = own.attachments?.find(({ status }) => status === 'pending')?.attachmentId ?? '';
      const checked = checkAttachment({ own }, waited, size > 0.9 ? 'malware-found' : 'clean', now);
      return checked === undefined ? { ok: false, error: { kind: 'nothing-waited-for' } } : { ok: true, value: checked };
    },
  },
  {
    side,
    move: 'shareAttachment',
    list: 'attachments',
    decide: (files, _size, now) => {
      const clean = files.own.attachments?.find(({ status }) => status === 'clean');
      return shareAttachment(files, { attachmentId: clean?.attachmentId ?? '', sha256: clean?.sha256 ?? '', side }, now);
    },
  },
];

const complaint = (size: number, now: Instant) =>
  ({ from: 'person', receivedOn: dayInUtc(now), channel: text(100, size), text: text(4000, size), subject: 'recorder' }) as const;
