import type { OwnFile } from '../file/own-file.ts';
import type { ReturnDecision } from '../file/return-decision.ts';

export type NoObligationToLeave = { readonly kind: 'no-obligation-to-leave'; readonly source: string };

/** The obligation to leave that stands on record; undefined where there is none, another decision, or one that was annulled. */
export const obligationIn = ({ returnDecision }: Pick<OwnFile, 'returnDecision'>): ReturnDecision | undefined =>
  returnDecision?.kind === 'obligation-to-leave' && returnDecision.annulledOn === undefined ? returnDecision : undefined;

/** A ban is a decision beside an obligation to leave, and there is none without it. CESEDA L612-6 to L612-8, L613-2, R613-1. */
export const noObligationToLeave = (own: Pick<OwnFile, 'returnDecision'>): NoObligationToLeave | undefined =>
  obligationIn(own) === undefined ? { kind: 'no-obligation-to-leave', source: 'CESEDA L612-6 to L612-8, L613-2' } : undefined;
