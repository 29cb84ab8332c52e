import type { MovementKind } from './kind.ts';
import type { ReadmissionCase } from './readmission-case.ts';

/** The kind of the movement that the case is about now: the one under way or planned, else the one that would be planned. */
export const kindAtHand = (file: ReadmissionCase): MovementKind => {
  if ('takeBack' in file && file.takeBack !== undefined) return file.takeBack.kind;
  return 'notice' in file && file.notice !== undefined ? 'notice-only' : 'readmission';
};
