const anyChange = ['read CASE#', 'put CASE#', 'read OWNFILE#', 'put HISTORY#', 'read RECEIPT#', 'put RECEIPT#'] as const;

/** The grants of a row that changes the shared file: both work lists and what is sent move with it. */
const sharedChange = [...anyChange, 'put WORK#', 'put OUTBOX#'] as const;

/** A shared change after which one side owes an act. */
export const changeThatOwes = [...sharedChange, 'put DUE#'] as const;

/** A shared change after which nothing is owed. */
export const changeThatSettles = [...sharedChange, 'remove DUE#'] as const;

/** The grants of a row that changes only the caller's own file. */
export const ownChange = [...anyChange, 'put OWNFILE#'] as const;
