/**
 * A fault whose message may stand in a log: it is made of ids, names of our own, codes and counts, and never of what a request or a
 * store said. All other errors are told by class, code and place.
 */
export class Fault extends Error {
  override readonly name: string = 'Fault';
}
