import type { CalendarDate } from '../../domain/time/calendar-date.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** The digest that an office gathers: what falls due until it is written stands in it. */
export type Digest = {
  readonly office: string;
  readonly day: CalendarDate;
  readonly dueAt: Instant;
  readonly last?: CalendarDate;
  readonly closedAt?: Instant;
};

export type Digests = {
  find(office: string): Promise<Digest | undefined>;
  /** Begins to gather the digest of that day, where the office gathers none yet. */
  begin(office: string, day: CalendarDate, dueAt: Instant): Promise<void>;
  /** Closes the digest seen, puts its mail into the outbox and begins the next, together. */
  close(seen: Digest, next: { readonly day: CalendarDate; readonly dueAt: Instant }, now: Instant): Promise<'done' | 'moved-on'>;
};
