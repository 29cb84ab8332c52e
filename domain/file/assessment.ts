import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

/** The grounds on which nobody is sent to a State: all of them are looked at, for every State on the way. */
export const riskGrounds = [
  'torture',
  'inhuman-or-degrading-treatment',
  'death-penalty',
  'persecution-race',
  'persecution-religion',
  'persecution-nationality',
  'persecution-social-group',
  'persecution-political-opinion',
] as const;

export type RiskGround = (typeof riskGrounds)[number];

/** `undetermined` never passes. */
export const riskFindings = ['no-real-risk', 'real-risk', 'undetermined'] as const;

export type RiskFinding = (typeof riskFindings)[number];

export type CountryFinding = {
  readonly country: StateCode;
  readonly findings: Readonly<Record<RiskGround, RiskFinding>>;
  readonly sources: readonly string[];
};

/** What an assessor found about the risks for the person, State by State and ground by ground. */
export type Assessment = {
  readonly countries: readonly CountryFinding[];
  readonly heard:
    | { readonly was: 'heard'; readonly heardOn: CalendarDate }
    | { readonly was: 'not-heard'; readonly whyNot: string };
  readonly assessor: string;
  readonly assessedAt: Instant;
  readonly confirmedAt: Instant;
  /** The subject who confirmed it last, at first who made it. Not shown. Absent of a confirmation that was stored without: it does not count. */
  readonly confirmedBy?: string;
  /** Which edition of the person's identity it is about. */
  readonly personEdition: number;
  /** The subject who assessed. Not shown: it is there so that the same person cannot authorise. */
  readonly by: string;
};

/** What was found for a State: the worst of its grounds, and undetermined where it was not looked at. */
export const outcomeFor = ({ countries }: Assessment, country: StateCode): RiskFinding => {
  const found = countries
    .filter((entry) => entry.country === country)
    .flatMap(({ findings }) => riskGrounds.map((ground) => findings[ground]));
  if (found.includes('real-risk')) return 'real-risk';
  return found.length > 0 && found.every((finding) => finding === 'no-real-risk') ? 'no-real-risk' : 'undetermined';
};
