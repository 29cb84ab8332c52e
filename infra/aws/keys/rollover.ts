import { mostKeys, type SigningKeysSetting } from '../signing-keys-setting.ts';

/**
 * How long a key is published before it signs, and a former one may still sign: a partner keeps the set for a day, and another day is for
 * what was late or has to be taken back.
 */
export const waitingHours = 48;

/** Why a step of a rollover is not done. */
export type NotYet =
  | { readonly kind: 'name-taken' | 'no-such-key' | 'is-retired' | 'signs-already' | 'still-signs'; readonly name: string }
  | { readonly kind: 'not-published' | 'does-not-sign'; readonly name: string }
  | { readonly kind: 'too-many-keys'; readonly most: number }
  | { readonly kind: 'too-early'; readonly until: string };

/** One of the three commands, on keys in which is recognised what the service publishes. `now` is a time of ISO 8601. */
export type Step = (keys: SigningKeysSetting, name: string, now: string) => SigningKeysSetting | NotYet;

const after = (since: string): string => new Date(Date.parse(since) + waitingHours * 3_600_000).toISOString();

const tooEarly = (since: string, now: string): NotYet | undefined =>
  Date.parse(now) < Date.parse(after(since)) ? { kind: 'too-early', until: after(since) } : undefined;

/** A new key is published. It signs nothing yet. One at a time: two that were never seen could not be told apart. */
export const add: Step = (onFile, name) => {
  const { keys } = onFile;
  if (keys[name] !== undefined) return { kind: 'name-taken', name };
  if (Object.keys(keys).length >= mostKeys) return { kind: 'too-many-keys', most: mostKeys };
  const unseen = Object.keys(keys).find((other) => keys[other]?.kid === undefined);
  if (unseen !== undefined) return { kind: 'not-published', name: unseen };
  return { ...onFile, keys: { ...keys, [name]: {} } };
};

/** Another key signs, once every partner had time to read it in the set. */
export const signWith: Step = ({ signs, keys }, name, now) => {
  const key = keys[name];
  if (key === undefined) return { kind: 'no-such-key', name };
  if (key.retired !== undefined) return { kind: 'is-retired', name };
  if (signs === name) return { kind: 'signs-already', name };
  if (key.published === undefined) return { kind: 'not-published', name };
  return tooEarly(key.published, now) ?? { signs: name, keys };
};

/** A key may sign nothing any more, once no function that still runs does. Its public half stays published. */
export const retire: Step = (onFile, name, now) => {
  const { signs, signsSince, keys } = onFile;
  const key = keys[name];
  if (key === undefined) return { kind: 'no-such-key', name };
  if (key.retired !== undefined) return { kind: 'is-retired', name };
  if (signs === name) return { kind: 'still-signs', name };
  if (signsSince === undefined) return { kind: 'does-not-sign', name: signs };
  return tooEarly(signsSince, now) ?? { ...onFile, keys: { ...keys, [name]: { ...key, retired: now } } };
};
