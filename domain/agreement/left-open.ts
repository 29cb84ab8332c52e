import type { Unset } from './fact.ts';

const open = (what: string): Unset => ({ unset: true, lookUp: `${what}; no text read says so, and both readings are kept` });

/** What no agreement read says about counting, for all limits. An agreement that says otherwise states it itself. */
export const leftOpen = {
  calendar: open(
    'Whose working days and whose midnight count: those of the State that owes the act, or of the one that receives it',
  ),
  firstDay: open('Whether the day of the event is the first to count'),
  rollForward: open('Whether a last day that is off rolls to a working day'),
} as const satisfies Readonly<Record<string, Unset>>;
