import { isOfJustice, justiceOf, type Office, stateOfOffice } from '../../domain/alert/office.ts';
import { stateOf } from '../../domain/state-code.ts';

/**
 * Which office of a State a message is for, as it is queued and stored. Without `office` it is the authority for readmission: earlier
 * releases knew no other.
 */
export type AddressedOffice = { readonly state: string; readonly office?: 'justice' | undefined };

/** The office that a message is for. Throws a RangeError where its State is none. */
export const officeOf = ({ state, office }: AddressedOffice): Office =>
  office === undefined ? stateOf(state) : justiceOf(stateOf(state));

/** How a message says for which office it is. */
export const addressedTo = (office: string): { readonly state: string; readonly office?: 'justice' } => ({
  state: stateOfOffice(office),
  ...(isOfJustice(office) ? { office: 'justice' } : {}),
});
