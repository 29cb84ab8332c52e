import { Fault } from '../fault.ts';

/** A service on which this one rests gave no answer in time: what it was asked for may have been done. It becomes a 504. */
export class NoAnswer extends Fault {
  override readonly name = 'NoAnswer';
}
