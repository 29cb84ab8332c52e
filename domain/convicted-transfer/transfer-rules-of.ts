import type { ConvictedTransfer } from './convicted-transfer.ts';
import { termsOf } from './terms-of.ts';
import type { TransferRules } from './transfer-files.ts';
import type { ConvictedPersonTreaty } from './treaty.ts';

/** The law of that transfer, by the treaty under which it was opened. Throws a RangeError where the register lost it. */
export const transferRulesOf = (
  { instrument }: Pick<ConvictedTransfer, 'instrument'>,
  treaties: readonly ConvictedPersonTreaty[],
): TransferRules => {
  const treaty = treaties.find(({ id }) => id === instrument);
  if (treaty === undefined) throw new RangeError(`${instrument} is no treaty of the register`);
  return { treaties, terms: termsOf(treaty) };
};
