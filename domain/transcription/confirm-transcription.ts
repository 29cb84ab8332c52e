import type { Agreement } from '../agreement/agreement.ts';
import type { Side } from '../caller.ts';
import type { GuardedFiles } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { submitted } from '../file/submitters.ts';
import type { Letter, Transcribed, Transcription } from '../file/transcribed.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type ByLetterRefusal, doneByLetter } from './done-by-letter.ts';
import { type EnteredBeforeChange, enteredBeforeChange, letterTooOld } from './letter-in-time.ts';
import { lettersIn } from './letter-on-file.ts';
import { marked } from './marked.ts';
import { inNameOfOther, type NotItsAct } from './on-paper.ts';
import type { Said } from './said.ts';
import { type NotWaiting, settledAs, waiting } from './waiting.ts';

export type ConfirmedFacts = {
  readonly transcription: number;
  /** The SHA-256 of the letter with which it was compared. */
  readonly letterSha256: string;
  readonly official: string;
  readonly subject: string;
  readonly side: Side;
  /** What the letter that was entered says, read anew. */
  readonly read: (entry: Transcription) => Said;
};

export type ConfirmedRefusal =
  | NotItsAct
  | NotWaiting
  | ByLetterRefusal
  | EnteredBeforeChange
  | { readonly kind: 'enterer-confirms' | 'opener-confirms-transcription' }
  | { readonly kind: 'letter-not-as-entered'; readonly sha256: string }
  | { readonly kind: 'letter-not-on-file'; readonly sha256: string };

/** The scan of the letter, which for an opening was not yet there when it was entered. */
const scanOf = (files: GuardedFiles, { letter }: Transcription): Result<Letter, ConfirmedRefusal> => {
  const scan = lettersIn(files).find(
    ({ attachmentId, sha256 }) => sha256 === letter.sha256 && attachmentId === (letter.attachmentId ?? attachmentId),
  );
  if (scan === undefined) return fail({ kind: 'letter-not-on-file', sha256: letter.sha256 });
  return ok({ ...letter, attachmentId: scan.attachmentId });
};

/** The letter as that second person compared it; whoever entered it, or submitted the case, is no second person. */
const compared = (
  files: GuardedFiles,
  entry: Transcription,
  { subject, letterSha256 }: ConfirmedFacts,
): Result<Letter, ConfirmedRefusal> => {
  if (subject === entry.by) return fail({ kind: 'enterer-confirms' });
  if (submitted(files.shared, subject)) return fail({ kind: 'opener-confirms-transcription' });
  const { sha256 } = entry.letter;
  return letterSha256 === sha256 ? scanOf(files, entry) : fail({ kind: 'letter-not-as-entered', sha256 });
};

/** When it was said, and of which edition of the person: who the person is may have been corrected since. */
const nothingStandsOf = (
  said: Said,
  { shared: { personEdition, corrections } }: GuardedFiles,
): Pick<Transcribed, 'nothingStands'> => {
  if (said.operation !== 'sayNothingStands') return {};
  const { saidAt } = said.facts;
  const since = corrections.filter(({ identity, at }) => identity && at > saidAt).length;
  return { nothingStands: { saidAt, personEdition: personEdition - since } };
};

/**
 * A second person, who neither entered it nor submitted the case, compares what was entered with the letter. Only now the act is done, as
 * the State that wrote the letter would have done it, and everywhere it says from which letter it is.
 */
export const confirmTranscription = (
  files: GuardedFiles,
  facts: ConfirmedFacts,
  agreement: Agreement,
  now: Instant,
): Result<Moved, ConfirmedRefusal> => {
  const { transcription: n, official, subject, side, read } = facts;
  const entry = waiting(files.own, n);
  if (!entry.ok) return entry;
  const { operation, by, official: entered, saidSha256 } = entry.value;
  const inNameOf = inNameOfOther(files, side, operation);
  if (!inNameOf.ok) return inNameOf;
  const letter = compared(files, entry.value, facts);
  if (!letter.ok) return letter;
  const said = read(entry.value);
  const late = enteredBeforeChange(files.shared, entry.value) ?? letterTooOld(files.shared, said, letter.value);
  if (late !== undefined) return fail(late);
  const done = doneByLetter(files, said, inNameOf.value, agreement, now);
  if (!done.ok) return done;
  const { transcribed = [], transcribers = [] } = files.shared;
  const act: Transcribed = {
    n: transcribed.length + 1,
    operation,
    inNameOf: inNameOf.value,
    letter: letter.value,
    ...(saidSha256 === undefined ? {} : { saidSha256 }),
    at: now,
    officials: { entered, confirmed: official },
    ...nothingStandsOf(said, files),
  };
  return moved({
    shared: {
      ...marked(files.shared, done.value.shared ?? files.shared, act.n),
      transcribed: [...transcribed, act],
      transcribers: [...transcribers, { n: act.n, subjects: [by, subject] as const }],
      changedAt: now,
    },
    own: settledAs(done.value.own ?? files.own, entry.value, { as: 'confirmed', at: now, official }),
  });
};
