import type { Result } from '../../domain/result.ts';

/** A person as the pool of callers keeps one. */
export type Person = {
  /** The subject of the person's tokens, for good: by it two persons are told apart. */
  readonly subject: string;
  /** The address by which the person signs in. */
  readonly address: string;
  /** The State that entered the person, for good; undefined of somebody whom nobody entered by this service. */
  readonly state: string | undefined;
  /** Whether the person can sign in, has a first password to change, or is shut out. */
  readonly standing: 'active' | 'first-password' | 'dismissed';
};

/** The people of the pool, one call for each. All throw where the pool does not answer. */
export type People = {
  at(address: string): Promise<Person | undefined>;
  groupsOf(subject: string): Promise<readonly string[]>;
  inGroup(group: string): Promise<readonly Person[]>;
  /** Gives the new subject. No mail goes out. */
  enter(address: string, state: string, password: string): Promise<Result<string, 'address-taken'>>;
  addTo(group: string, subject: string): Promise<void>;
  takeFrom(group: string, subject: string): Promise<void>;
  /** Sets a password that the person changes at the next sign-in. The second factor stays as it is. */
  givePassword(subject: string, password: string): Promise<void>;
  /** Ends whatever the person could renew a token with. A token that was given works until it is over. */
  signOut(subject: string): Promise<void>;
  shutOut(subject: string): Promise<void>;
  letIn(subject: string): Promise<void>;
};
