import type { ClockTold, FollowingEffect, PlainSubject, TransferSubject } from '../../schema/duty-mail-acts.ts';
import type { LawWords } from '../law/law-words.ts';

/** What is to be done, in the subject, and how, in a sentence. */
export type Told = { readonly title: string; readonly act: string };

/** The words of the mails to central authorities, where they are not those of readmission. */
export type TransferWords = {
  /** What the alert is about, as its id is named. */
  readonly thing: string;
  readonly reference: string;
  readonly treaty: string;
  readonly subjects: Readonly<Record<TransferSubject, Told>>;
};

/** The words of the mails to duty officers in one language. A sentence that is missing does not compile. */
export type MailWords = {
  readonly law: LawWords;
  readonly colon: string;
  readonly subjects: Readonly<Record<PlainSubject, Told>>;
  readonly transfers: TransferWords;
  /** What each clock is about, and the act that meets it. */
  readonly clocks: Readonly<Record<ClockTold, { readonly what: string; readonly act: string }>>;
  readonly due: (what: string) => string;
  readonly missed: (what: string) => string;
  readonly inSight: string;
  readonly over: string;
  readonly follows: Readonly<Record<FollowingEffect, string>>;
  readonly passedOn: string;
  /** What is asked of whoever reads an urgent mail, and by which operation it is done. */
  readonly acknowledge: (operation: string) => string;
  /** Until when a document is good: some days more, today for the last time, or no longer. */
  readonly expiry: {
    readonly left: (days: number, day: string) => string;
    readonly today: (day: string) => string;
    readonly over: (day: string) => string;
  };
  readonly labels: Readonly<
    Record<
      | 'todo'
      | 'case'
      | 'transit'
      | 'reference'
      | 'document'
      | 'expiry'
      | 'owner'
      | 'counterpart'
      | 'since'
      | 'earliest'
      | 'latest'
      | 'rule'
      | 'follows'
      | 'lookUp'
      | 'agreement'
      | 'assumed'
      | 'alert'
      | 'sentBy',
      string
    >
  >;
  readonly yours: string;
  /** Of a State that is not connected: how it is reached and answers. */
  readonly byLetter: string;
  readonly sentBy: (stage: string) => string;
  readonly digest: {
    readonly subject: (day: string, count: number) => string;
    readonly title: (day: string) => string;
    readonly summary: (count: number) => string;
    readonly nothing: string;
    readonly groups: Readonly<Record<'documents' | 'deadlines' | 'reminders', string>>;
    readonly columns: Readonly<Record<'what' | 'case' | 'owner' | 'until' | 'source', string>>;
    readonly acknowledge: (operation: string) => string;
    /** How many things the mail leaves to the list of alerts, and by which operation that is read. */
    readonly more: (count: number, operation: string) => string;
  };
};

/** The words for a count of days: one, few (as Slavonic languages have them), and many. */
export const counted = (language: string, count: number, one: string, few: string, many: string): string => {
  const form = new Intl.PluralRules(language).select(count);
  if (form === 'one') return `${count} ${one}`;
  return `${count} ${form === 'few' ? few : many}`;
};
