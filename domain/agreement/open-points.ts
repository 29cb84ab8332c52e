import type { OpenPoints } from '../time/reading.ts';
import type { Agreement } from './agreement.ts';
import { bears } from './fact.ts';

/** What the agreement leaves open about counting: where its text is silent, both readings are kept (design rule 6). */
export const openPointsOf = ({ counting: { firstDay, restDays, rollForward } }: Agreement): OpenPoints => ({
  restDays: bears(restDays) ? [restDays.value] : ['saturday-sunday', 'sunday'],
  firstDay: bears(firstDay) ? [firstDay.value] : ['after-event', 'event'],
  roll: bears(rollForward) ? [rollForward.value] : [true, false],
});
