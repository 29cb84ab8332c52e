import { type ClockName, clockNames } from '../agreement/clock-name.ts';
import { byName } from '../by-name.ts';
import { type HoldKind, isOpen } from '../file/hold.ts';
import type { OwnFile } from '../file/own-file.ts';

/** What a hold does to a clock: nothing, or that its time can be extended for as long as the hold is an obstacle. */
export type UnderHold = 'runs-on' | 'can-be-extended';

/**
 * A hold stops no clock. Times run on as both States see them: a clock that stood still would show the hold on the other side. On
 * its own side it is an obstacle for which the requesting State extends the window of the transfer, where the agreement has that
 * (Benelux- and Switzerland-Kazakhstan), without saying which. No hold prolongs a detention (CESEDA L741-3).
 */
export const clocksUnderHold: Readonly<Record<ClockName | 'detention', UnderHold>> = {
  ...byName(clockNames, () => 'runs-on' as const),
  transfer: 'can-be-extended',
  detention: 'runs-on',
};

/** An open hold with what it does to each clock. */
export type HoldOnClocks = { readonly hold: number; readonly kind: HoldKind; readonly clocks: typeof clocksUnderHold };

/** Every open hold of this side, with what it does to the clocks of the case; for the own side alone. */
export const holdsOnClocks = ({ holds = [] }: OwnFile): readonly HoldOnClocks[] =>
  holds.filter(isOpen).map(({ n: hold, kind }) => ({ hold, kind, clocks: clocksUnderHold }));
