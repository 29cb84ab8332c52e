import type { StateCode } from '../../domain/state-code.ts';
import type { CalendarDate } from '../../domain/time/calendar-date.ts';
import type { ExpiringLine } from '../../domain/travel-document/expiring-line.ts';
import type { Page } from './page.ts';

export type Expiries = {
  /** The documents of that State's cases that expire by that day, those already over first. */
  list(state: StateCode, until: CalendarDate, limit: number, after?: string): Promise<Page<ExpiringLine>>;
};
