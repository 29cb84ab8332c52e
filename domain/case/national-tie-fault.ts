import type { Agreement } from '../agreement/agreement.ts';
import { bears, isNone } from '../agreement/fact.ts';
import type { Category, TreatedAsNational } from '../agreement/scope.ts';
import type { NationalTie } from '../file/national-tie.ts';
import type { Nationality } from '../person/nationality.ts';
import type { Person } from '../person/person.ts';
import type { StateCode } from '../state-code.ts';

export type TieNotInAgreement = {
  readonly kind: 'tie-not-in-agreement';
  readonly tie: TreatedAsNational;
  readonly admitted: readonly TreatedAsNational[];
  readonly source: string;
};

export type NationalTieFault =
  | TieNotInAgreement
  | { readonly kind: 'tie-of-other-category'; readonly category: Category }
  | { readonly kind: 'national-of-requested-state'; readonly requestedState: StateCode }
  | {
      readonly kind: 'not-stated-as-national';
      readonly requestedState: StateCode;
      readonly nationalities: readonly Nationality[];
    };

type Asked = {
  readonly category: Category;
  readonly requestedState: StateCode;
  readonly person: Person;
  readonly nationalTie?: NationalTie;
};

/** The tie where the agreement has not that one. Where its list was not found, no tie is refused. */
export const tieNotInAgreement = (
  { kind: tie }: NationalTie,
  { treatedAsNationals: rule }: Agreement,
): TieNotInAgreement | undefined => {
  if (isNone(rule)) return { kind: 'tie-not-in-agreement', tie, admitted: [], source: rule.source };
  if (!bears(rule) || rule.value.includes(tie)) return undefined;
  return { kind: 'tie-not-in-agreement', tie, admitted: rule.value, source: rule.source };
};

/**
 * What is wrong with asking for the person as a national: a request for one's own national states that nationality, or why the
 * agreement treats the person as a national (art. 2 of the agreements: former nationals, the family). Evidence of either is weighed by
 * the other side.
 */
export const nationalTieFault = (
  { category, requestedState, person: { nationalities }, nationalTie: tie }: Asked,
  agreement: Agreement,
): NationalTieFault | undefined => {
  if (category !== 'own-national') return tie && { kind: 'tie-of-other-category', category };
  const national = nationalities.includes(requestedState);
  if (tie === undefined) return national ? undefined : { kind: 'not-stated-as-national', requestedState, nationalities };
  return national ? { kind: 'national-of-requested-state', requestedState } : tieNotInAgreement(tie, agreement);
};
