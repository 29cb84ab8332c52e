const anyChange = ['read CASE#', 'put CASE#', 'read OWNFILE#', 'put HISTORY#', 'read RECEIPT#', 'put RECEIPT#'] as const;

/** The grants of a row that changes the shared file: work lists, reminders and what is sent move with it. */
export const sharedChange = [...anyChange, 'put WORK#', 'put OUTBOX#', 'put DUE#'] as const;

/** The grants of a row that changes only the caller's own file. */
export const ownChange = [...anyChange, 'put OWNFILE#'] as const;

/** The grants of a row that changes, or can change, both. */
export const changeOfBoth = [...sharedChange, 'put OWNFILE#'] as const;

/** What the guard needs beside: the stop switches, against which the departure is held. */
const guarded = ['read SWITCH#', 'check SWITCH#'] as const;

/** The grants of a row under the guard that changes only the caller's own file. */
export const guardedOwnChange = [...ownChange, ...guarded] as const;

/** The grants of a row under the guard that changes, or can change, both. */
export const guardedChange = [...changeOfBoth, ...guarded] as const;
