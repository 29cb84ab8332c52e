import { justiceOf, type Office } from '../../domain/alert/office.ts';
import type { StateCode } from '../../domain/state-code.ts';
import { justiceStates, onPaper, servedStates } from '../settings.ts';

/**
 * Every office of this stage that is told of anything, and gets a digest each day: the authorities for readmission, and the central
 * authorities. A State on paper has none.
 */
export const officesHere = (): readonly Office[] => {
  const unread = onPaper();
  const connected = (state: StateCode): boolean => !unread.includes(state);
  return [...servedStates().filter(connected), ...justiceStates().filter(connected).map(justiceOf)];
};
