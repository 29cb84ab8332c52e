import type { Side } from '../caller.ts';
import type { Person } from '../case/person.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

/** For whom a document is: what stands on it. */
export type Holder = Pick<Person, 'surname' | 'givenNames' | 'sex' | 'dateOfBirth' | 'nationalities'>;

export const consents = ['given', 'refused', 'not-asked'] as const;

export const cancellationReasons = ['identity-corrected', 'lost', 'damaged', 'issued-in-error', 'no-longer-needed'] as const;

export type CancellationReason = (typeof cancellationReasons)[number];

/**
 * A document with which the person can return, part of the case. It is asked for, issued by the side that the agreement
 * names, with or without the person's consent (which is recorded), and ends when it is cancelled.
 */
export type TravelDocument = {
  readonly documentId: string;
  readonly status: 'requested' | 'issued' | 'cancelled';
  readonly issuer: Side;
  readonly requestedAt: Instant;
  readonly requestedBy: string;
  readonly holder: Holder;
  readonly issued?: {
    readonly at: Instant;
    readonly number: string;
    readonly authority: string;
    readonly place: string;
    readonly issuedOn: CalendarDate;
    readonly validUntil: CalendarDate;
    readonly consent: (typeof consents)[number];
  };
  readonly cancellation?: { readonly at: Instant; readonly reason: CancellationReason };
};

/** What stands on a document about the person. */
export const holderOf = ({ surname, givenNames, sex, dateOfBirth, nationalities }: Person): Holder => ({
  surname,
  givenNames,
  sex,
  dateOfBirth,
  nationalities,
});

const written = ({ surname, givenNames, sex, dateOfBirth, nationalities }: Holder): string =>
  JSON.stringify([surname.latin, surname.original, givenNames.latin, givenNames.original, sex, dateOfBirth, nationalities]);

/** Whether the document is for the person as now known. */
export const isFor = ({ holder }: TravelDocument, person: Person): boolean => written(holder) === written(holderOf(person));
