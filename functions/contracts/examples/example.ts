import { sampleText } from './sample-text.ts';

/** A call of an operation as it was sent once, with what was answered. */
export type Example = {
  /** What a reader sees by it. */
  readonly summary: string;
  /** In which story it was sent, as which of its turns, and by whom. */
  readonly story: string;
  readonly turn: number;
  readonly by?: string;
  readonly at: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly ifMatch?: string;
  /** The sample that was its body, filled as of `at`, and what was other in it. */
  readonly sample?: string;
  readonly but?: Readonly<Record<string, unknown>>;
  readonly status: number;
  readonly etag?: string;
  readonly reply?: Readonly<Record<string, unknown>>;
  /** Where the reply is read that is one of the contracts themselves, in place of `reply`. */
  readonly servedAt?: string;
};

/** The body that was sent. */
export const bodyOf = ({
  sample,
  but,
  at,
}: Pick<Example, 'sample' | 'but' | 'at'>): Readonly<Record<string, unknown>> | undefined =>
  sample === undefined ? undefined : { ...(JSON.parse(sampleText(sample, Date.parse(at))) as object), ...but };
