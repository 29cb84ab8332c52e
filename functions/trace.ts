import { AsyncLocalStorage } from 'node:async_hooks';

/** A version that is to come may have more behind its flags. No more than a line of a log can bear, and nothing but printable ASCII. */
const form = /^(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?:-[!-~]{1,100})?$/;

/** The `traceparent` of W3C Trace Context in what was sent; undefined where it is none. Such a one is passed over and stops nothing. */
export const traceparentOf = (given: unknown): string | undefined =>
  typeof given === 'string' && form.test(given) ? given : undefined;

const trace = new AsyncLocalStorage<string>();

/** The trace of the work at hand, if whoever asked for it named one. */
export const traceparent = (): string | undefined => trace.getStore();

/** Does the work as part of that trace, through whatever it waits for: every line of the log names it. */
export const inTrace = <T>(named: string | undefined, work: () => T): T =>
  named === undefined ? work() : trace.run(named, work);
