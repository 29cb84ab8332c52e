import type { SigningKeysSetting } from '../signing-keys-setting.ts';

/** Why what the service publishes is not what is on file. */
export type NotRecognised =
  | { readonly kind: 'key-gone'; readonly name: string }
  | { readonly kind: 'unknown-key'; readonly kid: string }
  | { readonly kind: 'cannot-tell-apart'; readonly names: readonly string[] };

/**
 * The keys on file with what is seen of them in the set that the service publishes: by which `kid` a new one is known and since when it
 * is published, and since when the key that signs does. Only what is seen starts a time of waiting: what is on file may not be deployed.
 * `published` are the `kid`s of the set, that which signs first.
 */
export const recognised = (
  onFile: SigningKeysSetting,
  published: readonly string[],
  now: string,
): SigningKeysSetting | NotRecognised => {
  const keys = Object.entries(onFile.keys);
  const gone = keys.find(([, { kid }]) => kid !== undefined && !published.includes(kid));
  if (gone !== undefined) return { kind: 'key-gone', name: gone[0] };
  const unseen = keys.filter(([, { kid }]) => kid === undefined).map(([name]) => name);
  const [another, ...more] = published.filter((kid) => !keys.some(([, key]) => key.kid === kid));
  const [name, ...others] = unseen;
  if (another !== undefined && name === undefined) return { kind: 'unknown-key', kid: another };
  if (another !== undefined && more.length + others.length > 0) return { kind: 'cannot-tell-apart', names: unseen };
  const seen =
    another === undefined || name === undefined
      ? onFile
      : { ...onFile, keys: { ...onFile.keys, [name]: { ...onFile.keys[name], kid: another, published: now } } };
  const { signsSince = now, ...rest } = seen;
  return published[0] === seen.keys[seen.signs]?.kid ? { ...rest, signsSince } : rest;
};
