import type { ClockTold, FollowingEffect, PlainSubject } from '../../schema/duty-mail-acts.ts';
import type { LawWords } from '../law/law-words.ts';

/** What is to be done, in the subject, and how, in a sentence. */
export type Told = { readonly title: string; readonly act: string };

/** The words of the mails to duty officers in one language. A sentence that is missing does not compile. */
export type MailWords = {
  readonly law: LawWords;
  readonly colon: string;
  readonly subjects: Readonly<Record<PlainSubject, Told>>;
  /** What each clock is about, and the act that meets it. */
  readonly clocks: Readonly<Record<ClockTold, { readonly what: string; readonly act: string }>>;
  readonly due: (what: string) => string;
  readonly missed: (what: string) => string;
  readonly inSight: string;
  readonly over: string;
  readonly follows: Readonly<Record<FollowingEffect, string>>;
  readonly passedOn: string;
  /** What is asked of whoever reads an urgent mail. */
  readonly acknowledge: string;
  /** Until when a document is good: some days more, today for the last time, or no longer. */
  readonly expiry: {
    readonly left: (days: number, day: string) => string;
    readonly today: (day: string) => string;
    readonly over: (day: string) => string;
  };
  /** A day as it is written in the language. */
  readonly day: (day: string) => string;
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
  readonly sentBy: (stage: string) => string;
  readonly digest: {
    readonly subject: (day: string, count: number) => string;
    readonly title: (day: string) => string;
    readonly summary: (count: number) => string;
    readonly nothing: string;
    readonly groups: Readonly<Record<'documents' | 'deadlines' | 'reminders', string>>;
    readonly columns: Readonly<Record<'what' | 'case' | 'owner' | 'until' | 'source', string>>;
    readonly acknowledge: string;
    /** How many things the mail leaves to the list of alerts. */
    readonly more: (count: number) => string;
  };
};

/** The words for a count of days: one, few (as Slavonic languages have them), and many. */
export const counted = (language: string, count: number, one: string, few: string, many: string): string => {
  const form = new Intl.PluralRules(language).select(count);
  if (form === 'one') return `${count} ${one}`;
  return `${count} ${form === 'few' ? few : many}`;
};

/** A day as the language writes it, `1 décembre 2026`. */
export const dayIn =
  (language: string) =>
  (day: string): string =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));
