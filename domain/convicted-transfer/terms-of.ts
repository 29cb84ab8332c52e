import { type StateCode, stateOf } from '../state-code.ts';
import { brazil } from './treaties/brazil.ts';
import { hungary } from './treaties/hungary.ts';
import { morocco } from './treaties/morocco.ts';
import { notRead } from './treaties/not-read.ts';
import type { TransferTerms } from './treaties/terms.ts';
import { vietnam } from './treaties/vietnam.ts';
import type { ConvictedPersonTreaty } from './treaty.ts';

/** The treaties of Kazakhstan of which terms were read, by the other State. */
const read: ReadonlyMap<StateCode, TransferTerms> = new Map([
  [stateOf('BR'), brazil],
  [stateOf('HU'), hungary],
  [stateOf('MA'), morocco],
  [stateOf('VN'), vietnam],
]);

/** The terms of a treaty of the register; where none were read, each is unset and says what to look up. */
export const termsOf = ({ states, title }: ConvictedPersonTreaty): TransferTerms => {
  const [other, ...more] = states.filter((state) => state !== stateOf('KZ'));
  return (other !== undefined && more.length === 0 ? read.get(other) : undefined) ?? notRead(title);
};
