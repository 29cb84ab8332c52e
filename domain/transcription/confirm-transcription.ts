import type { Agreement } from '../agreement/agreement.ts';
import type { Side } from '../caller.ts';
import type { GuardedFiles } from '../file/files.ts';
import { type Moved, moved } from '../file/moved.ts';
import { submitted } from '../file/submitters.ts';
import type { Letter, Transcribed, Transcription } from '../file/transcribed.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Instant } from '../time/instant.ts';
import { type ByLetterRefusal, doneByLetter } from './done-by-letter.ts';
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
  | { readonly kind: 'enterer-confirms' | 'opener-confirms-transcription' }
  | { readonly kind: 'letter-not-as-entered'; readonly sha256: string }
  | { readonly kind: 'letter-not-on-file'; readonly sha256: string };

/** The scan of the letter, which for an opening was not yet there when it was entered. */
const scanOf = ({ own, shared }: GuardedFiles, { letter }: Transcription): Result<Letter, ConfirmedRefusal> => {
  const kept = (own.attachments ?? []).filter(({ status }) => status === 'clean');
  const scan = [...kept, ...(shared.attachments ?? [])].find(({ sha256 }) => sha256 === letter.sha256);
  if (scan === undefined) return fail({ kind: 'letter-not-on-file', sha256: letter.sha256 });
  return ok({ ...letter, attachmentId: scan.attachmentId });
};

const nothingStandsOf = (said: Said, { shared: { personEdition } }: GuardedFiles): Pick<Transcribed, 'nothingStands'> =>
  said.operation === 'sayNothingStands' ? { nothingStands: { saidAt: said.facts.saidAt, personEdition } } : {};

/**
 * A second person, who neither entered it nor submitted the case, compares what was entered with the letter. Only now the act is done, as
 * the State that wrote the letter would have done it, and everywhere it says from which letter it is.
 */
export const confirmTranscription = (
  files: GuardedFiles,
  { transcription: n, letterSha256, official, subject, side, read }: ConfirmedFacts,
  agreement: Agreement,
  now: Instant,
): Result<Moved, ConfirmedRefusal> => {
  const entry = waiting(files.own, n);
  if (!entry.ok) return entry;
  const { operation, by, official: entered, letter: asEntered } = entry.value;
  const inNameOf = inNameOfOther(files, side, operation);
  if (!inNameOf.ok) return inNameOf;
  if (subject === by) return fail({ kind: 'enterer-confirms' });
  if (submitted(files.shared, subject)) return fail({ kind: 'opener-confirms-transcription' });
  if (letterSha256 !== asEntered.sha256) return fail({ kind: 'letter-not-as-entered', sha256: asEntered.sha256 });
  const letter = scanOf(files, entry.value);
  if (!letter.ok) return letter;
  const said = read(entry.value);
  const done = doneByLetter(files, said, agreement, now);
  if (!done.ok) return done;
  const { transcribed = [], transcribers = [] } = files.shared;
  const act: Transcribed = {
    n: transcribed.length + 1,
    operation,
    inNameOf: inNameOf.value,
    letter: letter.value,
    at: now,
    officials: { entered, confirmed: official },
    ...nothingStandsOf(said, files),
  };
  const after = marked(files.shared, done.value.shared ?? files.shared, act.n);
  return moved({
    shared: {
      ...after,
      transcribed: [...transcribed, act],
      transcribers: [...transcribers, { n: act.n, subjects: [by, subject] as const }],
      changedAt: now,
    },
    own: settledAs(done.value.own ?? files.own, entry.value, { as: 'confirmed', at: now, official }),
  });
};
