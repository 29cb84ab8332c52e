import { justiceOf, type Office } from '../../domain/alert/office.ts';
import { justiceStates, servedStates } from '../settings.ts';

/** Every office of this stage that is told of anything, and gets a digest each day: the authorities for readmission, and the central authorities. */
export const officesHere = (): readonly Office[] => [...servedStates(), ...justiceStates().map(justiceOf)];
