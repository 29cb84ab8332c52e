import { recording, registered } from '../may-change.ts';

const anyChange = ['read CASE#', 'put CASE#', 'read OWNFILE#', ...recording] as const;

/** The grants of a row that changes the shared file: work lists, reminders and what is sent move with it. */
export const sharedChange = [...anyChange, 'put WORK#', 'remove WORK#', 'put OUTBOX#', 'put DUE#'] as const;

/** The grants of a row that changes only the caller's own file. */
export const ownChange = [...anyChange, 'put OWNFILE#'] as const;

/** The same of a row that can move a date of which its State is reminded. */
export const ownChangeOfDates = [...ownChange, 'put DUE#'] as const;

/** The grants of a row that changes, or can change, both. */
export const changeOfBoth = [...sharedChange, 'put OWNFILE#'] as const;

/** What a row needs beside that runs the guard, and whose change is not held against what it read. */
export const looking = ['read SWITCH#', ...registered] as const;

/** What the guard needs beside: switches, registers and links, against all of which the departure is held. */
const guarded = [...looking, 'check SWITCH#', 'check PERSON#', 'check CASE#'] as const;

/** The grants of a row under the guard that changes only the caller's own file. */
export const guardedOwnChange = [...ownChange, ...guarded] as const;

/** The grants of a row under the guard that changes, or can change, both. */
export const guardedChange = [...changeOfBoth, ...guarded] as const;
