import type { Instant } from '../time/instant.ts';

export const inquiryResults = ['confirmed', 'disproved', 'not-found'] as const;

/**
 * What the requested State found when it inquired into evidence that speaks for a fact and does not prove it. Without an answer in
 * the time that the agreement gives, the fact is taken as accepted.
 */
export type Inquiry = {
  readonly result: (typeof inquiryResults)[number];
  readonly official: string;
  readonly reasons?: string;
  readonly answeredAt: Instant;
  readonly transcribedAs?: number;
};
