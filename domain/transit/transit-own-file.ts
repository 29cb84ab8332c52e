import type { Assessment } from '../protection/assessment.ts';
import type { KeptStop } from '../protection/kept-entry.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';

/** A real risk that the transit State found, by its assessment or as its ground for refusing or revoking. */
export type RiskStated = { readonly country: StateCode; readonly at: Instant; readonly by: string };

/** What the transit State keeps for itself: its last assessment, the words of a refusal for real risk, and every risk ever found. */
export type TransitOwnFile = {
  readonly assessment?: Assessment;
  readonly reasonsKept?: string;
  readonly risks?: readonly RiskStated[];
};

/** The stops that what was found leaves on the person on that side, in every case and transit (design rule 3). */
export const stopsOfTransit = ({ risks = [] }: TransitOwnFile): readonly KeptStop[] =>
  risks.map(({ country, at: since, by }, index) => ({ kind: 'stop', n: index + 1, country, since, by }));
