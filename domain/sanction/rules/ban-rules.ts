import type { DatedFact, Fact, None, Rule, Unset } from '../../agreement/fact.ts';
import type { BanKind } from '../../file/entry-ban.ts';
import type { BanBasis, ProlongationGround, ProtectedPermit } from '../../file/sanction-proposal.ts';

/** What one basis says of a ban: whether the law makes it compulsory unless humanitarian reasons are stated, and for how many months at most. */
export type BasisRule = {
  readonly compulsory: Fact<boolean>;
  readonly mostMonths: Fact<number>;
  /** Under a serious threat to public order; `none`: the text has no such longer limb. */
  readonly mostUnderThreat: Fact<number> | None;
};

type Permit = Extract<ProtectedPermit, { is: 'held' }>['permit'];

/** The law of one State on bans on return, as one edition of it has them. Times are in calendar months and years. */
export type BanRules = {
  /** The short name of the code whose articles are cited. */
  readonly code: string;
  /** The first day of decisions to which this edition applies. */
  readonly from: DatedFact;
  readonly bases: Readonly<Record<BanBasis, BasisRule>>;
  readonly prolongation: {
    readonly grounds: Fact<readonly ProlongationGround[]>;
    readonly mostMonths: Fact<number>;
    /** From the execution of the departure, all prolongations with it, unless there is a serious threat. */
    readonly mostInAll: Fact<number>;
  };
  /** What the reasons of every ban have to show. */
  readonly criteria: Fact<readonly ['presence', 'ties', 'earlierMeasures', 'threat']>;
  /** From when a ban runs. */
  readonly begins: Fact<'execution-of-the-departure'>;
  /** By what the execution is proved, what comes first taken first. */
  readonly exitProof: Fact<readonly ['exit-stamp', 'presence-abroad']>;
  /** No ban on a minor. */
  readonly notOnMinors: Fact<true>;
  readonly sparedPermits: Fact<readonly Permit[]>;
  /** A ban of these bases is lifted where the person left in time and proves it so many months after the voluntary period at the latest. */
  readonly leftInTime: Fact<{ readonly bases: readonly BanBasis[]; readonly months: number }>;
  /** After how many years from the decision its reasons are looked at again. */
  readonly reviewYears: Fact<number>;
  /** After how many months without an answer a request for a review counts as refused. */
  readonly answerMonths: Fact<number>;
  /** A request for lifting comes from abroad, unless the person is in prison or under house arrest. */
  readonly requestFromAbroad: Fact<true>;
  /** The articles of the other bars, of which the caps above do not hold. */
  readonly otherBars: Readonly<Record<Exclude<BanKind, BanBasis>, Fact<string>>>;
  /** The way to court against a ban. */
  readonly remedy: Rule<string>;
  /** How coming back during a ban is punished, in years at most. For information: nothing is computed from it. */
  readonly returning: Fact<{ readonly prison: number; readonly exclusion: number }>;
  /** What will take the place of these rules, and computes nothing yet. */
  readonly toCome: Unset;
};
