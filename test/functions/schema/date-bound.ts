/**
 * What holds for a date or a moment beyond the years that each may lie in: the problem that answers a day or moment to come (`later`:
 * two minutes ahead, or the day after tomorrow, and the last year of all), and one of long ago (`earlier`). Without either it may be any.
 */
export type DateBound = {
  readonly later?: string;
  readonly earlier?: string;
  /** Only the far future is refused: what is planned, or allowed, lies ahead by its nature. */
  readonly far?: string;
  /** What the sample of the operation has not, and the field stands in. */
  readonly beside?: Readonly<Record<string, unknown>>;
  /** What stands in the place of what the sample has. */
  readonly instead?: Readonly<Record<string, unknown>>;
  readonly sample?: string;
};

/** A fact, which lies in no future. */
export const past: DateBound = { later: 'date-in-future' };

/** What ends some day: that it is over is for the law to weigh, but nothing lasts for ever. */
export const ends: DateBound = { far: 'date-too-far-ahead' };

/** What is granted or issued now: it is not over already, and lasts as long as such a thing can. */
export const granted: DateBound = { earlier: 'date-too-early', far: 'date-too-far-ahead' };

/** Somebody of the family, by the least that is said of one. */
export const relative = { surname: { latin: 'SPECIMEN' }, dateOfBirth: '1990' };
