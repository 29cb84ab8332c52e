import type { Files } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { fail, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';

export type ComplaintAnswerFacts = {
  readonly complaint: number;
  readonly official: string;
  readonly upheld: boolean;
  readonly reasons: string;
  readonly subject: string;
};

export type ComplaintAnswerRefusal =
  | { readonly kind: 'no-such-open-complaint'; readonly complaint: number }
  | { readonly kind: 'recorder-answers'; readonly complaint: number };

/** A supervisor, who did not take the complaint in, answers it with reasons. A hold that it set stays until it is released. */
export const answerComplaint = (
  { own }: Files,
  { complaint: n, subject, ...answer }: ComplaintAnswerFacts,
  now: Instant,
): Result<Moved, ComplaintAnswerRefusal> => {
  const complaints = own.complaints ?? [];
  const open = complaints.find((complaint) => complaint.n === n && complaint.answer === undefined);
  if (open === undefined) return fail({ kind: 'no-such-open-complaint', complaint: n });
  if (open.by === subject) return fail({ kind: 'recorder-answers', complaint: n });
  const answered = complaints.map((complaint) =>
    complaint === open ? { ...open, answer: { ...answer, at: now, by: subject } } : complaint,
  );
  return moved({ own: { ...own, complaints: answered, changedAt: now } });
};
