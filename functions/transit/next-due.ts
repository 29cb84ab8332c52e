import type { Agreement } from '../../domain/agreement/agreement.ts';
import { agreementOf } from '../../domain/agreement/agreement-of.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { transitOwed } from '../../domain/transit/owed-transit.ts';
import type { Transit } from '../../domain/transit/transit.ts';

/**
 * When the time next brings something about in the transit: after `done`, where all until then is done. After a change nothing is
 * done yet, and what is past already is due at once.
 */
export const nextDueAt = (transit: Transit, agreements: readonly Agreement[], done?: Instant): Instant | undefined =>
  transitOwed(transit, agreementOf(agreements, transit.agreement)).find(({ at }) => done === undefined || at > done)?.at;
