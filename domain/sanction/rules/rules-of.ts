import { type StateCode, stateOf } from '../../state-code.ts';
import type { CalendarDate } from '../../time/calendar-date.ts';
import type { BanRules } from './ban-rules.ts';
import type { ExpulsionRules } from './expulsion-rules.ts';
import { france } from './france.ts';
import { kazakhstan } from './kazakhstan.ts';

/** The editions of each State's law on bans, the newest first. A State that is not here has rules that were not read. */
const ban: ReadonlyMap<StateCode, readonly BanRules[]> = new Map([[stateOf('FR'), [france]]]);

const expulsion: ReadonlyMap<StateCode, ExpulsionRules> = new Map([[stateOf('KZ'), kazakhstan]]);

/** The rules on bans of that State as they hold for a decision of that day; undefined where none were read. */
export const banRulesOf = (state: StateCode, decidedOn: CalendarDate): BanRules | undefined =>
  ban.get(state)?.find(({ from }) => from.value <= decidedOn);

/** The rules of that State on expulsion by a court; undefined where none were read. */
export const expulsionRulesOf = (state: StateCode): ExpulsionRules | undefined => expulsion.get(state);
