import type { ReadmissionCase } from '../file/readmission-case.ts';

/** The case without what the transcription of that number put there; undefined where something rests on it already. */
export type Undo = (file: ReadmissionCase, n: number) => ReadmissionCase | undefined;
