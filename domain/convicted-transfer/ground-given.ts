import { type TransferGround, transferGrounds } from './treaties/terms.ts';

/** On what a refusal can rest, by its code. */
export const groundsGiven = [...transferGrounds, 'real-risk'] as const;

/** A ground of the treaty, of the State’s own law, or that a real risk was found: nobody is handed over to that. */
export type GroundGiven =
  | {
      readonly ground: TransferGround;
      readonly basis: 'treaty' | 'own-law';
      /** The article that the State rests on. */
      readonly article: string;
    }
  | { readonly ground: 'real-risk'; readonly basis: 'non-refoulement' };
