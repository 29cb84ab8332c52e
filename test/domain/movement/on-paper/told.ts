import type { Transcribable } from '../../../../domain/file/transcribed.ts';
import type { Instant } from '../../../../domain/time/instant.ts';
import type { Told } from '../model.ts';

/** A letter as it was transcribed: by whom, and of what it was when it was entered. */
export type ToldLetter = {
  readonly scan: number;
  readonly operation: Transcribable;
  readonly enterer: string;
  confirmer?: string;
  /** Of which edition of the person, and which plan, it was entered; and when. */
  readonly edition: number;
  readonly revision: number | undefined;
  readonly at: Instant;
  n?: number;
  contested?: true;
  answered?: true;
  takenBack?: true;
};

/** What was told of a case one of whose States is on paper: each letter, apart from how the case keeps it. */
export type ToldByLetter = Told & {
  /** Every letter that was entered, in order; the last that has no number waits for a second person. */
  readonly letters: ToldLetter[];
  /** The letters on which the consent, the document and the confirmation of the plan rest; absent where that is not by letter. */
  consentBy?: ToldLetter;
  documentBy?: ToldLetter;
  /** For which edition of the person the document was issued, by letter or not. */
  documentOf?: number;
  confirmedBy?: ToldLetter;
  connected: boolean;
};
