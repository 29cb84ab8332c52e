import type { UseSeen } from '../ports.ts';
import { useKey } from './keys.ts';
import type { Write } from './transaction.ts';

/** Whether the stop switches are as they were seen: with that version, or not there where there never were any. */
const asSeen = ({ version }: UseSeen): Pick<Write<'moved-on'>, 'condition' | 'values' | 'otherwise'> =>
  version === 0
    ? { condition: 'attribute_not_exists(pk)', otherwise: 'moved-on' }
    : { condition: 'version = :seen', values: { ':seen': version }, otherwise: 'moved-on' };

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
