import { documentThresholds } from '../policy/documents.ts';
import { type CalendarDate, dayNumber } from '../time/calendar-date.ts';

const within = (days: (typeof documentThresholds)[number]) => `within-${days}-days` as const;

export const expiryFlags = [...documentThresholds.map(within), 'expired'] as const;

export type ExpiryFlag = (typeof expiryFlags)[number];

/** How a validity stands on a day: the days left (negative once it is over) and, where it is near, the nearest threshold. */
export type Expiry = { readonly daysLeft: number; readonly flag?: ExpiryFlag };

/** How a document that is valid until that day stands on the authority's day. On its last day it has 0 days left and is valid. */
export const expiryOf = (validUntil: CalendarDate, today: CalendarDate): Expiry => {
  const daysLeft = dayNumber(validUntil) - dayNumber(today);
  if (daysLeft < 0) return { daysLeft, flag: 'expired' };
  const near = documentThresholds.filter((threshold) => daysLeft <= threshold).at(-1);
  return near === undefined ? { daysLeft } : { daysLeft, flag: within(near) };
};
