import type { Side } from '../caller.ts';
import type { Instant } from '../time/instant.ts';
import type { ReadmissionCase } from './readmission-case.ts';

/** The act that one side now owes the other, and since when. */
export type Owed = { readonly by: Side; readonly act: 'confirm-receipt' | 'reply'; readonly since: Instant };

/** What is owed next in the case, if anything. It states no deadline: that is for the agreement. */
export const owedIn = (file: ReadmissionCase): Owed | undefined => {
  switch (file.status) {
    case 'opened':
      return { by: 'requested', act: 'confirm-receipt', since: file.openedAt };
    case 'received':
      return { by: 'requested', act: 'reply', since: file.receiptConfirmedAt };
    case 'accepted':
    case 'refused':
      return undefined;
  }
};
