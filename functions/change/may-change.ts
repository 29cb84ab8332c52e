const anyChange = ['read CASE#', 'put CASE#', 'read OWNFILE#', 'put HISTORY#', 'read RECEIPT#', 'put RECEIPT#'] as const;

/** The grants of a row that changes the shared file: both work lists, what is owed, and what is sent move with it. */
export const sharedChange = [...anyChange, 'put WORK#', 'put OUTBOX#', 'put DUE#', 'remove DUE#'] as const;

/** The grants of a row that changes only the caller's own file. */
export const ownChange = [...anyChange, 'put OWNFILE#'] as const;
