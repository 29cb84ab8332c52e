import type { FormItem, FormPartName } from '../../../domain/agreement/request-form.ts';
import type { CaseWords } from './case-words.ts';

/** What a printed request says, in one language. A word that is missing does not compile. */
export type RequestWords = {
  readonly titles: Readonly<Record<'request' | 'notice', string>>;
  /** The annex whose form it is; and that the form was not found, or that the agreement has none. */
  readonly annex: (annex: string, ofProtocol: boolean) => string;
  readonly formNotFound: string;
  readonly noForm: string;
  readonly head: Readonly<
    Record<
      | 'from'
      | 'to'
      | 'competent'
      | 'unit'
      | 'official'
      | 'reference'
      | 'theirReference'
      | 'email'
      | 'phone'
      | 'caseNumber'
      | 'date'
      | 'track'
      | 'category'
      | 'agreement'
      | 'articles'
      | 'channel'
      | 'photograph',
      string
    >
  >;
  readonly parts: Readonly<Record<FormPartName | 'further' | 'list', string>>;
  readonly items: Readonly<Record<FormItem, string>>;
  readonly notes: {
    readonly assumed: string;
    readonly workingLanguage: (language: string) => string;
    readonly originals: string;
    readonly characters: string;
    readonly hashOnly: string;
  };
  readonly channel: {
    readonly or: string;
    readonly and: string;
    readonly none: string;
    readonly notFound: string;
    readonly means: Readonly<Record<'post' | 'courier' | 'technical-means', string>>;
  };
  readonly photograph: {
    readonly place: string;
    readonly asked: (colour: boolean, millimetres: string | undefined) => string;
    readonly none: string;
    readonly notFound: string;
    readonly missing: string;
    readonly fingerprints: string;
  };
  readonly said: Readonly<
    Record<
      | 'none'
      | 'notStated'
      | 'notFound'
      | 'originalNotPrinted'
      | 'appearance'
      | 'language'
      | 'bornOn'
      | 'withConsent'
      | 'attachment'
      | 'attachments'
      | 'number'
      | 'issuedBy'
      | 'issuedOn'
      | 'validUntil'
      | 'establishedOn'
      | 'identityEstablishedOn'
      | 'enteredOn'
      | 'unlawfulSince'
      | 'circumstances'
      | 'checkedOn'
      | 'checkedBy'
      | 'apprehendedAt'
      | 'lossKnownOn'
      | 'airportTransitOnly'
      | 'ownPermit'
      | 'requestedPermit'
      | 'byForgery'
      | 'transitVisa'
      | 'obstacle'
      | 'languages'
      | 'place'
      | 'stateless'
      | 'unknownNationality'
      | 'others',
      string
    >
  >;
  /** The labels of what no form has a place for. */
  readonly further: Readonly<
    Record<'tie' | 'nationalTie' | 'irregularity' | 'urgency' | 'interview' | 'family' | 'papers' | 'permit' | 'transfer', string>
  >;
  readonly file: {
    readonly size: (bytes: string) => string;
    readonly sha256: string;
    readonly evidence: (n: number) => string;
    readonly photograph: string;
  };
  readonly signature: Readonly<Record<'official' | 'placeAndDate' | 'signed' | 'stamp', string>>;
  /** Between a label and its value, and between two values on one line. */
  readonly colon: string;
  readonly between: string;
  readonly case: CaseWords;
};
