import * as z from 'zod';

/** Addresses at which people arrive after they signed in, or out. None unless the stage names them. */
export const signInReturns = z.array(z.url({ protocol: /^https?$/ })).default([]);

/** What of a stage says where people arrive. */
type Returning = {
  readonly production: boolean;
  readonly signInReturns: readonly string[];
  readonly signOutReturns: readonly string[];
};

const ownMachine = /^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/;

const forOthers = (address: string): boolean => {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && !ownMachine.test(hostname);
};

/**
 * Why nobody could sign in at a stage, or somebody else could take over who did: a code that goes to an address without TLS, or to
 * whatever listens on a machine. A sentence, or nothing.
 */
export const wrongReturn = ({ production, signInReturns, signOutReturns }: Returning): string | undefined => {
  if (signInReturns.length === 0) return 'takes nobody back after signing in: name the addresses as signInReturns';
  const wrong = production ? [...signInReturns, ...signOutReturns].find((address) => !forOthers(address)) : undefined;
  return wrong && `is a production stage and takes people back by https from elsewhere only, not at ${wrong}`;
};
