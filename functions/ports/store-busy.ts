import { Fault } from '../fault.ts';

/** The store did not let a transaction through in time. Nothing was written. It becomes a 503. */
export class StoreBusy extends Fault {
  override readonly name = 'StoreBusy';
}
