import type { CalendarDate } from '../../domain/time/calendar-date.ts';
import type { Instant } from '../../domain/time/instant.ts';

/**
 * The digest that an office gathers: what falls due until it is written stands in it. Without `dueAt` it rests, and nothing is gathered.
 * `begunAt`: since when the office gathers digests, where it began with this release.
 */
export type Digest = {
  readonly office: string;
  readonly day: CalendarDate;
  readonly dueAt?: Instant;
  readonly begunAt?: Instant;
  readonly last?: CalendarDate;
  readonly closedAt?: Instant;
};

export type Digests = {
  find(office: string): Promise<Digest | undefined>;
  /** Begins to gather the digest of that day, where the office gathers none yet. */
  begin(office: string, next: { readonly day: CalendarDate; readonly dueAt: Instant }, now: Instant): Promise<void>;
  /** Lets the digest seen rest: nothing of it is written, and nothing gathered until digests begin again. */
  rest(seen: Digest): Promise<'done' | 'moved-on'>;
  /** Closes the digest seen, puts its mail into the outbox and begins the next, together. */
  close(seen: Digest, next: { readonly day: CalendarDate; readonly dueAt: Instant }, now: Instant): Promise<'done' | 'moved-on'>;
};
