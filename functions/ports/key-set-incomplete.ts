import { Fault } from '../fault.ts';

/** A public key could not be had, and a set without it would make its signatures look forged. It becomes a 503. */
export class KeySetIncomplete extends Fault {
  override readonly name = 'KeySetIncomplete';
}
