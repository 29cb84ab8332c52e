import { type Assessment, outcomeFor } from '../protection/assessment.ts';
import type { KeptStop } from '../protection/kept-entry.ts';
import type { StateCode } from '../state-code.ts';
import type { Instant } from '../time/instant.ts';

/** A real risk that the transit State gave as its ground for refusing or revoking. */
export type RiskStated = { readonly country: StateCode; readonly at: Instant; readonly by: string };

/** What the transit State keeps for itself: its assessment, and the words of a refusal for real risk, which never cross. */
export type TransitOwnFile = {
  readonly assessment?: Assessment;
  readonly reasonsKept?: string;
  readonly risks?: readonly RiskStated[];
};

/** The stops that what was found leaves on the person on that side, in every case and transit (design rule 3). */
export const stopsOfTransit = ({ assessment, risks = [] }: TransitOwnFile): readonly KeptStop[] => {
  const found =
    assessment === undefined
      ? []
      : assessment.countries
          .map(({ country }) => country)
          .filter((country) => outcomeFor(assessment, country) === 'real-risk')
          .map((country) => ({ country, at: assessment.assessedAt, by: assessment.by }));
  const all = [...found, ...risks].filter(
    ({ country }, index, list) => list.findIndex((other) => other.country === country) === index,
  );
  return all.map(({ country, at: since, by }, index) => ({ kind: 'stop', n: index + 1, country, since, by }));
};
