import type { UseSeen } from '../ports/agreement-uses.ts';
import { asSeen } from './item-seen.ts';
import { useKey } from './keys.ts';
import type { Write } from './transaction.ts';

/** A check that the stop switches did not move since they were seen. */
export const unmoved = (seen: UseSeen): Write<'moved-on'> => ({
  check: { ...useKey(seen.agreement, seen.state) },
  ...asSeen(seen),
});

/** The stop switches in the place of those seen. */
export const moved = (seen: UseSeen, item: Readonly<Record<string, unknown>>): Write<'moved-on'> => ({
  put: { ...useKey(seen.agreement, seen.state), ...item },
  ...asSeen(seen),
});
