import type { Side } from '../caller.ts';
import type { ReadmissionCase } from '../file/readmission-case.ts';
import { otherSide, stateOn } from '../file/side.ts';
import type { StateCode } from '../state-code.ts';

/**
 * Who is told of what a side owes: that side or, where its State is on paper, the other one, which then writes to it. Nobody, where both
 * are.
 */
export const toldOf = (file: ReadmissionCase, by: Side, onPaper: readonly StateCode[]): readonly Side[] =>
  [by, otherSide(by)].filter((side) => !onPaper.includes(stateOn(file, side))).slice(0, 1);
