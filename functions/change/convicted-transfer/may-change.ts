import { alarming, recording } from '../may-change.ts';

const writing = ['put CONVICTED#', ...recording] as const;

/** What a row needs beside that changes more than the own file: news, reminders, and what the other State is told move with it. */
const telling = ['put OUTBOX#', 'put DUE#'] as const;

/** The grants of the row that opens a transfer. */
export const openingOfTransfer = [...writing, ...telling, ...alarming] as const;

/** The grants of a row that changes only what its State keeps for itself of a transfer. */
export const ownChangeOfTransfer = ['read CONVICTED#', ...writing] as const;

/** The grants of a row that changes the shared file. Whoever alarms the central authorities at once has `alarming` beside. */
export const changeOfTransfer = [...ownChangeOfTransfer, ...telling] as const;

/** What a row needs beside by which a transfer can leave the list of those that run, or come back to it. */
export const delistingTransfer = ['remove CONVICTED#'] as const;

/** What a row needs beside whose move looks at what its State knows of the person from other files: the register, and open cases of readmission. */
export const besideTransfer = ['read PERSON#', 'read WORK#', 'read FINGERPRINT#'] as const;

/** What a row needs beside whose move runs the guard of the hand-over, and is held against all that it read. */
export const underGuardOfTransfer = [...besideTransfer, 'check PERSON#'] as const;
