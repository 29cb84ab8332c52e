/** The store did not let a transaction through in time. Nothing was written. It becomes a 503. */
export class StoreBusy extends Error {
  override readonly name = 'StoreBusy';
}
