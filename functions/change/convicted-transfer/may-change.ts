import { alarming, recording } from '../may-change.ts';

const anyChange = ['read CONVICTED#', 'put CONVICTED#', ...recording] as const;

/** The grants of a row that changes only what its State keeps for itself of a transfer. */
export const ownChangeOfTransfer = anyChange;

/** The grants of a row that changes the shared file: lists, news, reminders, alerts and what the other State is told move with it. */
export const changeOfTransfer = [...anyChange, 'remove CONVICTED#', 'put OUTBOX#', 'put DUE#', ...alarming] as const;

/** What a row needs beside whose move looks at what its State knows of the person from other files: the register, and open cases of readmission. */
export const besideTransfer = ['read PERSON#', 'read WORK#', 'read FINGERPRINT#'] as const;

/** What a row needs beside whose move runs the guard of the hand-over, and is held against all that it read. */
export const underGuardOfTransfer = [...besideTransfer, 'check PERSON#'] as const;
