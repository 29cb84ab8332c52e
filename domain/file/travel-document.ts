import type { Side } from '../caller.ts';
import { comparedText } from '../compared-text.ts';
import type { LatinName } from '../person/latin-name.ts';
import type { Person } from '../person/person.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';
import type { Cancellation } from './cancellation.ts';

/** For whom a document is: what stands on it. */
export type Holder = Pick<Person, 'surname' | 'givenNames' | 'sex' | 'dateOfBirth' | 'nationalities'>;

export const consents = ['given', 'refused', 'not-asked'] as const;

/** What the issuing State states of a document that it issues. */
export type Issue = {
  readonly at: Instant;
  readonly number: string;
  readonly authority: string;
  readonly place: string;
  readonly issuedOn: CalendarDate;
  readonly validUntil: CalendarDate;
  readonly consent: (typeof consents)[number];
  /** How the issuer writes the name in Latin letters, where it is not as the case has it. */
  readonly latinName?: LatinName;
  /** The `n` of the letter by which the other State learned of it, where it was transcribed. */
  readonly transcribedAs?: number;
};

/** That a document holds longer than it was issued for. */
export type Extension = {
  readonly at: Instant;
  readonly official: string;
  readonly from: CalendarDate;
  readonly validUntil: CalendarDate;
  readonly transcribedAs?: number;
};

export const documentStatuses = ['requested', 'issued', 'handed-over', 'used', 'cancelled'] as const;

/**
 * A document with which the person can return, part of the case. It is asked for, issued by the side that the agreement names,
 * with or without the person's consent (which is recorded), handed to the authority that moves the person, and used once: after
 * the arrival it is no longer one for crossing and stays proof of identity, until its date or until identity documents are
 * issued. Expiry is no status: it is a matter of the day.
 */
export type TravelDocument = {
  readonly documentId: string;
  readonly status: (typeof documentStatuses)[number];
  readonly issuer: Side;
  readonly requestedAt: Instant;
  readonly requestedBy: string;
  readonly holder: Holder;
  /** The document before it in the case, which it comes after: expired, lost, cancelled. */
  readonly replaces?: string;
  /** The document that was asked for and not issued in time, in whose place the requesting State issued this one of its own. */
  readonly insteadOf?: string;
  readonly issued?: Issue;
  /** To an authority, never to the person (Benelux-Kazakhstan, implementing protocol, art. 4). */
  readonly handedOver?: {
    readonly at: Instant;
    readonly on: CalendarDate;
    readonly to: string;
    readonly official: string;
    readonly transcribedAs?: number;
  };
  readonly extensionAsked?: { readonly at: Instant; readonly official: string };
  readonly extensions?: readonly Extension[];
  readonly usedAt?: Instant;
  /** When identity documents were issued to the person after the arrival: it proves the identity no longer. */
  readonly identityDocumentOn?: CalendarDate;
  readonly cancellation?: Cancellation;
};

/** A document that exists on paper: issued, and neither used nor cancelled. */
export type Issued = TravelDocument & { readonly issued: Issue };

/** Whether it is issued and can still be crossed with, its date aside. */
export const isIssued = (document: TravelDocument): document is Issued =>
  (document.status === 'issued' || document.status === 'handed-over') && document.issued !== undefined;

/** The last day of its validity, extensions counted. */
export const validUntilOf = ({ issued, extensions }: Issued): CalendarDate => extensions?.at(-1)?.validUntil ?? issued.validUntil;

/** Whether its extension was asked for and is not granted. */
export const asksForExtension = ({ extensionAsked, extensions = [] }: TravelDocument): boolean =>
  extensionAsked !== undefined && extensions.length === 0;

/** What stands on a document about the person. */
export const holderOf = ({ surname, givenNames, sex, dateOfBirth, nationalities }: Person): Holder => ({
  ...(surname === undefined ? {} : { surname }),
  ...(givenNames === undefined ? {} : { givenNames }),
  sex,
  dateOfBirth,
  nationalities,
});

const written = ({ surname, givenNames, sex, dateOfBirth, nationalities }: Holder): string =>
  comparedText(
    JSON.stringify([surname?.latin, surname?.original, givenNames?.latin, givenNames?.original, sex, dateOfBirth, nationalities]),
  );

/** Whether the document is for the person as now known. */
export const isFor = ({ holder }: TravelDocument, person: Person): boolean => written(holder) === written(holderOf(person));
