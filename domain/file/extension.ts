import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

/**
 * More time to reply, as an event of its own: the original time is never overwritten. `until` is the day asked for; without it
 * the time is as long as the agreement allows. `source` names the article, `lookUp` where none is known. Where the agreement asks for
 * the consent of the other side (`needsConsent`), it prolongs nothing without.
 */
export type Extension = {
  readonly at: Instant;
  readonly official: string;
  /** Absent where the agreement asks for notice alone and none were given. */
  readonly reasons?: string;
  readonly until?: CalendarDate;
  readonly source?: string;
  readonly lookUp?: string;
  readonly needsConsent?: true;
  readonly consent?: { readonly at: Instant; readonly official: string };
  readonly transcribedAs?: number;
};

/** The extensions asked for since the clock runs as it does: one that was restarted begins without those before. */
export const extensionsAsked = (file: {
  readonly extensions: readonly Extension[];
  readonly replySince?: Instant;
}): readonly Extension[] => {
  const { extensions, replySince: since } = file;
  return since === undefined ? extensions : extensions.filter(({ at }) => at >= since);
};

/** Whether an extension waits for the consent of the other side, and prolongs nothing meanwhile. */
export const waitsForConsent = ({ needsConsent, consent }: Extension): boolean => needsConsent === true && consent === undefined;
