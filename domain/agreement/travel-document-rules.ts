import type { Side } from '../caller.ts';
import type { Period } from '../time/period.ts';
import type { None, Rule } from './fact.ts';
import type { Category } from './scope.ts';

/** For how long a travel document is valid: at least, at most, or exactly so long. */
export type Validity = { readonly atLeast: Period } | { readonly atMost: Period } | { readonly exactly: Period };

/** For how long a renewed document is valid: as the one before it, or within bounds. */
export type RenewedFor = { readonly asBefore: true } | { readonly atLeast: Period; readonly atMost?: Period };

/** What an agreement says of the document with which a person travels. */
export type TravelDocumentRules = {
  /** Who issues it, for whom. */
  readonly issuer: Readonly<Record<Category, Rule<Side> | None>>;
  readonly validity: Readonly<Record<Category, Rule<Validity> | None>>;
  /** Whether it is issued whatever the person wants. */
  readonly regardlessOfWish: Rule<boolean> | None;
  readonly renewedFor: Rule<RenewedFor> | None;
};
