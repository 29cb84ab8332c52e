import type { attachmentProblems } from './attachment-problems.ts';
import type { convictedProblems } from './convicted-problems.ts';
import type { lawProblems } from './law-problems.ts';
import type { faultProblems, problems } from './problems.ts';
import type { sanctionProblems } from './sanction-problems.ts';
import type { transcriptionProblems } from './transcription-problems.ts';

/** The titles of what the law refuses of cases, in one language beside English. A forgotten one does not compile. */
export type TitlesOfLaw = Readonly<Record<keyof typeof lawProblems, string>>;

/** The titles of all problems that a function answers. */
export type Titles = Readonly<Record<keyof typeof problems | keyof typeof faultProblems, string>>;

/** The titles of what is refused of transfers of convicted persons. */
export type TitlesOfConvicted = Readonly<Record<keyof typeof convictedProblems, string>>;

/** The titles of what is refused of sanctions. */
export type TitlesOfSanctions = Readonly<Record<keyof typeof sanctionProblems, string>>;

/** The titles of what is refused of the files of a case. */
export type TitlesOfAttachments = Readonly<Record<keyof typeof attachmentProblems, string>>;

/** The titles of what is refused of letters, of a State that is not connected. */
export type TitlesOfTranscriptions = Readonly<Record<keyof typeof transcriptionProblems, string>>;
