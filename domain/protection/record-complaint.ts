import type { Complaint } from '../file/complaint.ts';
import type { Files } from '../file/files.ts';
import { held } from '../file/hold.ts';
import type { InFuture } from '../file/in-future.ts';
import { type Moved, moved } from '../file/moved.ts';
import { fail, type Result } from '../result.ts';
import { latestDayAnywhere } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

export type ComplaintFacts = Omit<Complaint, 'n' | 'recordedAt' | 'answer' | 'by'> & { readonly subject: string };

/**
 * Records a complaint. Each one about a risk on return holds the case by itself, also where another hold is open: that may be
 * released on an assessment that did not know of it. The risk is assessed anew before anybody departs.
 */
export const recordComplaint = (
  { own }: Files,
  { subject: by, ...facts }: ComplaintFacts,
  now: Instant,
): Result<Moved, InFuture> => {
  const { receivedOn, matter } = facts;
  if (receivedOn > latestDayAnywhere(now)) return fail({ kind: 'date-in-future', field: 'receivedOn', date: receivedOn });
  const complaints = own.complaints ?? [];
  const n = complaints.length + 1;
  const recorded = { ...own, complaints: [...complaints, { ...facts, n, recordedAt: now, by }], changedAt: now };
  if (matter !== 'risk-on-return') return moved({ own: recorded });
  const placed = { kind: 'protection', reason: `Complaint ${n} is about a risk on return.`, placedAt: now, by } as const;
  return moved({ own: { ...recorded, holds: held(own.holds, placed) } });
};
