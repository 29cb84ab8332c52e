import type { ReadmissionCase } from './readmission-case.ts';
import { counts } from './transcribed.ts';

/**
 * Why a fact that was transcribed from a letter cannot be rested on; undefined where it can, or was not transcribed. Two persons
 * transcribed it, neither of whom lets the person depart on it; and it counts no more once it is taken back, or contested by the State
 * in whose name it stands.
 */
export const transcriptFault = (
  { transcribed = [], transcribers = [] }: Pick<ReadmissionCase, 'transcribed' | 'transcribers'>,
  n: number | undefined,
  authoriser: string | undefined,
): string | undefined => {
  if (n === undefined) return undefined;
  const act = transcribed.find((one) => one.n === n);
  const subjects: readonly string[] = transcribers.find((one) => one.n === n)?.subjects ?? [];
  if (act === undefined || subjects.length < 2 || subjects[0] === subjects[1])
    return 'It is not on record which two persons transcribed it from a letter';
  if (act.takenBack !== undefined) return 'It was transcribed from a letter, and taken back';
  if (!counts(act)) return 'It was transcribed from a letter, and the State in whose name it stands contests it';
  if (authoriser !== undefined && subjects.includes(authoriser))
    return 'Whoever transcribed it from a letter cannot let the person depart';
  return undefined;
};
