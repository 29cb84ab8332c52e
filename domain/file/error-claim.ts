import type { Attachment } from '../attachment.ts';
import type { Instant } from '../time/instant.ts';

/** The requested State claims that the person was readmitted in error, with all that it holds. */
export type ErrorClaim = {
  readonly claimedAt: Instant;
  readonly official: string;
  readonly reasons: string;
  readonly attachments: readonly Attachment[];
  readonly answer?: { readonly at: Instant; readonly official: string; readonly accepted: boolean; readonly reasons: string };
};
