import type { Agreement } from '../../../domain/agreement/agreement.ts';
import type { Side } from '../../../domain/caller.ts';
import type { GuardedFiles } from '../../../domain/file/files.ts';
import type { Moved } from '../../../domain/file/moved.ts';
import { emptyOwnFile, type OwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { otherSide } from '../../../domain/file/side.ts';
import type { Result } from '../../../domain/result.ts';
import type { CalendarDate } from '../../../domain/time/calendar-date.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { type ConfirmedRefusal, confirmTranscription } from '../../../domain/transcription/confirm-transcription.ts';
import { correctTranscription } from '../../../domain/transcription/correct-transcription.ts';
import { type EntryRefusal, enterTranscription, type SaidInCase } from '../../../domain/transcription/enter-transcription.ts';
import type { Said } from '../../../domain/transcription/said.ts';
import { announcedIn, facts, foundIn, hashOf, idOf } from '../attachment/announced.ts';
import { anAgreement, day, done, frozen, sharedOf } from '../specimen.ts';
import { guardedOwn, inUse, morning } from '../specimen-movement.ts';

/** An own file with that letter, scanned and found clean. */
export const withLetter = (own: OwnFile = emptyOwnFile, n = 1): OwnFile =>
  foundIn(announcedIn(own, facts(n, { use: 'letter' })), idOf(n));

/** When letters are transcribed: the day after the departure of the specimen. */
export const later = addHours(morning, 30);

/** The date of the letters that the transcription is of. */
export const dated = day('2026-06-21');

/** The files as they are read for the State of that side, while the other is not connected; or is, where it is said. */
export const onPaperFor = (
  side: Side,
  shared: ReadmissionCase,
  own: OwnFile = withLetter(),
  otherOnPaper = true,
): GuardedFiles => {
  const owns =
    side === 'requesting' ? { requesting: own, requested: emptyOwnFile } : { requesting: emptyOwnFile, requested: own };
  const paper = { requesting: false, requested: false, [otherSide(side)]: otherOnPaper };
  return frozen({ shared, own, owns, uses: inUse, keptBy: { requesting: [], requested: [] }, linkedFrom: [], onPaper: paper });
};

type Telling = {
  readonly side?: Side;
  readonly own?: OwnFile;
  readonly agreement?: Agreement;
  readonly now?: Instant;
  readonly letterDated?: CalendarDate;
  readonly enterer?: string;
  readonly confirmer?: string;
};

/** One person enters what a letter says. */
export const entering = (
  shared: ReadmissionCase,
  said: SaidInCase,
  { side = 'requesting', own, agreement = anAgreement(), now = later, letterDated = dated, enterer = 'enterer' }: Telling = {},
): Result<Moved, EntryRefusal> =>
  enterTranscription(
    onPaperFor(side, shared, own),
    {
      said,
      text: JSON.stringify(said.facts),
      saidSha256: JSON.stringify(said),
      letter: { attachmentId: idOf(1), dated: letterDated },
      official: 'Who entered',
      subject: enterer,
      side,
    },
    agreement,
    now,
  );

/** The own file once it was entered. */
export const enteredOwn = (shared: ReadmissionCase, said: SaidInCase, telling: Telling = {}): OwnFile => {
  const { own } = done(entering(shared, said, telling));
  if (own === undefined) throw new Error('Nothing was entered');
  return frozen(own);
};

/** Another compares it with the letter. */
export const confirming = (
  shared: ReadmissionCase,
  own: OwnFile,
  said: Said,
  { side = 'requesting', agreement = anAgreement(), now = later, confirmer = 'confirmer' }: Telling = {},
): Result<Moved, ConfirmedRefusal> =>
  confirmTranscription(
    onPaperFor(side, shared, own),
    {
      transcription: own.transcriptions?.at(-1)?.n ?? 0,
      letterSha256: hashOf(1),
      official: 'Who confirmed',
      subject: confirmer,
      side,
      read: () => said,
    },
    agreement,
    now,
  );

/** Both files once two persons have transcribed it. */
export const transcribing = (
  shared: ReadmissionCase,
  said: SaidInCase,
  telling: Telling = {},
): { readonly shared: ReadmissionCase; readonly own: OwnFile } => {
  const own = enteredOwn(shared, said, { own: withLetter(guardedOwn()), ...telling });
  const moved = done(confirming(shared, own, said, telling));
  return frozen({ shared: sharedOf(moved), own: moved.own ?? own });
};

/** The shared file after it. */
export const transcribedIn = (shared: ReadmissionCase, said: SaidInCase, telling: Telling = {}): ReadmissionCase =>
  transcribing(shared, said, telling).shared;

/** That act is taken back by the State that transcribed it. */
export const takingBack = (
  shared: ReadmissionCase,
  n = shared.transcribed?.at(-1)?.n ?? 0,
  side: Side = 'requesting',
  now = addHours(later, 1),
) =>
  correctTranscription({ shared, own: emptyOwnFile }, { n, official: 'Who took back', reasons: 'Not what it says.', side }, now);
