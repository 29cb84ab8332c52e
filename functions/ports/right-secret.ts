import { Fault } from '../fault.ts';

/**
 * Makes sure that the secret of the registers is the one with which what is stored began. Asks once in a process; what is asked
 * meanwhile waits for the same answer. Throws WrongSecret where it is another. Throws StoreBusy or NoAnswer where the store does not
 * tell, and is asked anew then.
 */
export type RightSecret = () => Promise<void>;

/**
 * The secret of the registers is another: under it nobody who was stopped would be found again, and what it wrote would be lost to the
 * right one. It ends the run of the function and is no answer, so that a new version that brings it gives its calls back by itself.
 */
export class WrongSecret extends Fault {
  override readonly name = 'WrongSecret';
}

/** What that means, as the text of the alarm. Cases and mails have it among their `alarmsOn`; elsewhere the failed runs ring. */
export const wrongSecretRings = {
  'identity-key-differs':
    'The secret of the registers of persons is not the one with which the table began: nothing that uses it works until the right one is back.',
} as const;
