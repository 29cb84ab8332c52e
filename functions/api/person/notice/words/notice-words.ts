import type { RemedyState } from '../../../../../domain/file/remedies.ts';
import type { ReturnDecisionKind } from '../../../../../domain/file/return-decision.ts';
import type { SanctionWords } from './sanction-words.ts';

/**
 * What the person is told, in one language. What changes from case to case stands behind a colon: no name or date has to be
 * bent to the grammar of a sentence.
 */
export type NoticeWords = {
  readonly title: string;
  /** What stands between a label and its value. */
  readonly colon: string;
  readonly decision: {
    readonly heading: string;
    readonly kinds: Readonly<Record<ReturnDecisionKind, string>>;
    readonly state: string;
    readonly reference: string;
    readonly decidedOn: string;
    readonly notifiedOn: string;
    readonly countries: string;
    readonly annulled: string;
  };
  readonly reasons: { readonly heading: string; readonly none: string; readonly writtenIn: string };
  readonly remedies: {
    readonly heading: string;
    readonly right: string;
    readonly lastDay: string;
    readonly until: string;
    readonly unknown: string;
    readonly over: string;
    readonly states: Readonly<Record<RemedyState, string>>;
    readonly noRemoval: string;
  };
  readonly sanctions: SanctionWords;
  readonly fear: { readonly heading: string; readonly say: string; readonly always: string };
  readonly counsel: { readonly heading: string; readonly has: string; readonly none: string; readonly others: string };
  readonly language: { readonly heading: string; readonly told: string; readonly ask: string };
  readonly complaint: {
    readonly heading: string;
    readonly to: string;
    readonly unknown: string;
    readonly free: string;
    readonly quote: string;
  };
};
