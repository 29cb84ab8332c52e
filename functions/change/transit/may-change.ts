import { recording } from '../may-change.ts';

/** The grants of a row that changes only what the transit State keeps for itself: nothing of it leaves. */
export const ownChangeOfTransit = ['read TRANSIT#', 'put TRANSIT#', ...recording, 'put WORK#', 'put DUE#'] as const;

/** The grants of a row that changes a transit: what is owed to the other State leaves with it. */
export const changeOfTransit = [...ownChangeOfTransit, 'put OUTBOX#'] as const;
