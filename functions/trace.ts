import { AsyncLocalStorage } from 'node:async_hooks';

const known = /^([0-9a-f]{2})-((?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2})(-[!-~]{1,100})?$/;

/**
 * The `traceparent` in what was sent, in the version of W3C Trace Context that is known here; undefined where it is none, which stops
 * nothing. A version that is to come may have more behind the flags: that is left out, so that nothing but numbers is ever kept.
 */
export const traceparentOf = (given: unknown): string | undefined => {
  const [, version, numbers, more] = (typeof given === 'string' && known.exec(given)) || [];
  if (numbers === undefined || version === 'ff' || (version === '00' && more !== undefined)) return undefined;
  return `00-${numbers}`;
};

const trace = new AsyncLocalStorage<string>();

/** The trace of the work at hand, if whoever asked for it named one. */
export const traceparent = (): string | undefined => trace.getStore();

/** Does the work as part of that trace, through whatever it waits for: every line of the log names it. */
export const inTrace = <T>(named: string | undefined, work: () => T): T =>
  named === undefined ? work() : trace.run(named, work);
