import type { ExpulsionKind } from '../../../../../domain/file/expulsion-decision.ts';

/** What the person is told of a court's decision of expulsion, in one language. */
export type ExpulsionWords = {
  readonly heading: string;
  readonly kinds: Readonly<Record<ExpulsionKind, string>>;
  readonly court: string;
  readonly reference: string;
  readonly decidedOn: string;
  readonly fine: string;
  readonly barred: string;
  readonly lastDay: string;
  readonly notRead: string;
  readonly notKnown: string;
  readonly ofItsOwn: string;
  readonly annulled: string;
};
