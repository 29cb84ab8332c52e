import type { BanReview } from '../../../../../domain/file/ban-review.ts';
import type { BanKind } from '../../../../../domain/file/entry-ban.ts';
import type { BanCriteria } from '../../../../../domain/file/sanction-proposal.ts';

/** What the person is told of a ban, in one language. */
export type BanWords = {
  readonly heading: string;
  readonly kinds: Readonly<Record<BanKind, string>>;
  readonly state: string;
  readonly authority: string;
  readonly reference: string;
  readonly decidedOn: string;
  readonly notifiedOn: string;
  readonly length: string;
  readonly article: string;
  readonly prolonged: string;
  readonly prolongation: string;
  readonly threat: string;
  readonly threatBecause: string;
  readonly reasons: string;
  readonly criteria: Readonly<Record<keyof BanCriteria, string>>;
  readonly decider: string;
  readonly onPaper: string;
  readonly notCompared: string;
  readonly lifted: string;
  readonly liftedBy: string;
  readonly time: {
    readonly heading: string;
    readonly notBegun: string;
    readonly running: string;
    readonly lastDay: string;
    readonly over: string;
    readonly notComputed: string;
    readonly stamp: string;
    readonly presence: string;
    readonly inTime: string;
    readonly leaveBy: string;
    readonly proofBy: string;
    readonly proofLate: string;
  };
  readonly remedies: {
    readonly heading: string;
    readonly court: string;
    readonly shorter: string;
    readonly inDecision: string;
    readonly lifting: string;
    readonly review: string;
    readonly reviewOn: string;
    readonly silence: string;
    readonly asked: string;
    readonly silentUntil: string;
    readonly open: Readonly<Record<BanReview['cause'], string>>;
    readonly kept: string;
    readonly keptBy: string;
  };
  readonly returning: {
    readonly heading: string;
    readonly crime: string;
    readonly prison: string;
    readonly exclusion: string;
  };
  readonly alert: {
    readonly heading: string;
    readonly entered: string;
    readonly deleted: string;
  };
};
