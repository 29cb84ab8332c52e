import { bears, isSet, type Rule } from '../agreement/fact.ts';
import type { Nationality } from '../person/nationality.ts';
import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import type { Sentence } from './sentence.ts';
import { leftAtLeastThen } from './time-left.ts';
import type { TransferTerms } from './treaties/terms.ts';

/** What the administering State found on whether the act is a crime in its law too; with its article where it is. */
export type DualCriminality = { readonly is: 'a-crime'; readonly article: string } | { readonly is: 'no-crime' };

/** That somebody consented, for whom, and whether it was taken back. */
export type ConsentGiven = {
  readonly by: 'person' | 'representative';
  readonly inWriting: boolean;
  readonly informed: boolean;
  /** Why a representative consents. */
  readonly representedFor?: 'age' | 'state-of-body' | 'state-of-mind';
  /** Whether who consented fits the age of the person, as the data of the person now are. */
  readonly suitsAge: boolean;
  readonly withdrawnAt?: Instant;
};

/** What is on record of a transfer. What is absent is not known, and not so. */
export type TransferFacts = {
  readonly sentencingState: StateCode;
  readonly administeringState: StateCode;
  /** Absent until the administering State looked into it. */
  readonly nationalities?: readonly Nationality[];
  readonly sentence: Sentence;
  readonly custodial: boolean;
  readonly judgment?: { readonly final: boolean; readonly enforceable: boolean };
  readonly otherProceedings?: boolean;
  readonly requestReceivedOn?: CalendarDate;
  readonly dualCriminality?: DualCriminality;
  readonly consent?: ConsentGiven;
  readonly agreed: readonly StateCode[];
};

export const transferConditions = [
  'nationality',
  'finality',
  'custodial',
  'dual-criminality',
  'time-left',
  'other-proceedings',
  'consent',
  'both-states',
] as const;

export type TransferCondition = (typeof transferConditions)[number];

/** How a condition stands. `no-rule`: the treaty was not read so far, or has none, and it refuses nobody. `open`: one reading has it met. */
export type ConditionStanding = {
  readonly condition: TransferCondition;
  readonly is: 'met' | 'not-met' | 'not-known' | 'open' | 'no-rule';
  readonly source: string;
};

type Standing = ConditionStanding['is'];

const sourceOf = (rule: Rule<unknown>): string => (isSet(rule) ? rule.source : rule.lookUp);

const said = (known: boolean | undefined): Standing => {
  if (known === undefined) return 'not-known';
  return known ? 'met' : 'not-met';
};

/** Who has two nationalities is a national of each, unless the treaty wants the one alone. */
const nationality = ({ nationality: rule }: TransferTerms, { nationalities, administeringState }: TransferFacts): Standing => {
  if (nationalities === undefined) return 'not-known';
  const national = nationalities.includes(administeringState);
  const alone = bears(rule) && rule.value === 'of-the-administering-state-alone';
  return said(national && (!alone || nationalities.length === 1));
};

const finality = ({ finality: rule }: TransferTerms, { judgment }: TransferFacts): Standing => {
  const enforceableToo = bears(rule) && rule.value === 'final-and-enforceable';
  return said(judgment?.final && (!enforceableToo || judgment.enforceable));
};

const timeLeft = ({ leastMonthsLeft: rule }: TransferTerms, { sentence, requestReceivedOn }: TransferFacts): Standing => {
  if (!bears(rule)) return 'no-rule';
  if (requestReceivedOn === undefined) return 'not-known';
  const left = leftAtLeastThen(sentence, rule.value, requestReceivedOn);
  if (left === 'open') return left;
  return said(left === 'yes');
};

/** Consent is asked for whatever the treaty says: where its terms were not read, in writing, informed, and by the person alone. */
const consent = ({ consent: rule }: TransferTerms, { consent: given }: TransferFacts): Standing => {
  if (given === undefined) return 'not-known';
  if (given.withdrawnAt !== undefined || !given.inWriting || !given.informed || !given.suitsAge) return 'not-met';
  if (given.by === 'person') return 'met';
  const { representedFor } = given;
  return said(bears(rule) && representedFor !== undefined && rule.value.representedFor.includes(representedFor));
};

const otherProceedings = ({ noOtherProceedings: rule }: TransferTerms, { otherProceedings: others }: TransferFacts): Standing => {
  if (!bears(rule)) return 'no-rule';
  return said(others === undefined ? undefined : !others);
};

/**
 * How each condition of a transfer stands under those terms. What protects the person (consent, a final judgment, that the act is a crime
 * there, the own nationality, both States' word) is asked for also where the terms were not read; a limit on the States that is
 * unset refuses nobody. Design rule 4.
 */
export const transferConditionsOf = (terms: TransferTerms, facts: TransferFacts): readonly ConditionStanding[] => {
  const { agreed, sentencingState, administeringState, dualCriminality } = facts;
  const standings: Readonly<Record<TransferCondition, readonly [Standing, Rule<unknown>]>> = {
    nationality: [nationality(terms, facts), terms.nationality],
    finality: [finality(terms, facts), terms.finality],
    custodial: [said(facts.custodial), terms.custodial],
    'dual-criminality': [said(dualCriminality && dualCriminality.is === 'a-crime'), terms.dualCriminality],
    'time-left': [timeLeft(terms, facts), terms.leastMonthsLeft],
    'other-proceedings': [otherProceedings(terms, facts), terms.noOtherProceedings],
    consent: [consent(terms, facts), terms.consent],
    'both-states': [said(agreed.includes(sentencingState) && agreed.includes(administeringState)), terms.bothStatesAgree],
  };
  return transferConditions.map((condition) => {
    const [is, rule] = standings[condition];
    return { condition, is, source: sourceOf(rule) };
  });
};

/** What keeps the person from being handed over: all that is not met or not known. */
export const barringTransfer = (terms: TransferTerms, facts: TransferFacts): readonly ConditionStanding[] =>
  transferConditionsOf(terms, facts).filter(({ is }) => is === 'not-met' || is === 'not-known');
