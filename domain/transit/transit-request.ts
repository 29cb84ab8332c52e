import type { Category } from '../agreement/scope.ts';
import type { Care } from '../file/care.ts';
import type { Person } from '../person/person.ts';
import type { StateCode } from '../state-code.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Itinerary } from './itinerary.ts';

/** Who takes care of a child, and where it was found that the way is in its best interest. */
export type ChildInTransit = {
  readonly guardian: { readonly name: string; readonly relation: string; readonly contact: string };
  readonly bestInterest: { readonly decidedOn: CalendarDate; readonly decidedBy: string; readonly reference: string };
};

/** What a State asks of another when it wants to carry somebody across its territory, who is a national of neither. */
export type TransitRequest = {
  readonly transitId: string;
  readonly reference: string;
  readonly authority: string;
  readonly transitState: StateCode;
  readonly category: Exclude<Category, 'own-national'>;
  readonly person: Person;
  readonly languages: readonly string[];
  readonly document?: { readonly kind: string; readonly number: string };
  readonly itinerary: Itinerary;
  /** Of somebody who may be under 18. */
  readonly child?: ChildInTransit;
  readonly medicalEscort: boolean;
  /** Only with the person's consent. */
  readonly care?: Care;
  readonly protectiveMeasures?: string;
  readonly support?: string;
  /** That the conditions are met and no ground for refusing is known (Benelux-Kazakhstan annex 6). */
  readonly declared: true;
};
