import type { TransferSide } from '../../../domain/convicted-transfer/transfer-side.ts';
import { withdrawConsent } from '../../../domain/convicted-transfer/withdraw-consent.ts';
import { consent, day, decidedAt } from './specimen-facts.ts';
import { type Files, fresh, seenBy, step } from './specimen-transfer.ts';

/** A transfer of which the person was told what it means. */
export const informed = () => step(fresh(), 'information');

/** The same consent given anew, once it was taken back on the day of the hand-over. */
export const consentAnew = { ...consent, givenOn: day('2026-06-01') } as const;

/** Consent taken back, to either State. */
export const takenBack = (files: Files, at = decidedAt, side: TransferSide = 'sentencing', now = at) =>
  withdrawConsent(seenBy(files, side), { at, official: 'O' }, now);
