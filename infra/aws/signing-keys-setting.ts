import * as z from 'zod';

/** The key that every stage has from its first deployment. */
export const firstKey = 'first';

/** How many keys a stage can ever have: their names stand in the environment of a function. */
export const mostKeys = 20;

/** What a key is called: its name stands in the name of its resource. */
export const keyName = /^[a-z][a-z0-9]{0,19}$/;

const instant = z.iso.datetime();

const keyInStage = z.strictObject({
  /** By which name a signature names it: known once the key was seen in the set that the service publishes, and since when that is. */
  kid: z.base64url().exactOptional(),
  published: instant.exactOptional(),
  /** Since when it may sign nothing any more. Its public half stays published. */
  retired: instant.exactOptional(),
});

const written = z
  .strictObject({
    signs: z.string(),
    /** Since when the key that signs was seen to. */
    signsSince: instant.exactOptional(),
    keys: z.record(z.string(), keyInStage),
  })
  .refine(
    ({ keys }) => Object.keys(keys).every((name) => keyName.test(name)),
    'A key is called by up to twenty lower-case letters and digits',
  )
  .refine(({ keys }) => firstKey in keys, `The key "${firstKey}" is there from the beginning, and stays published`)
  .refine(({ keys }) => Object.keys(keys).length <= mostKeys, `A stage has ${mostKeys} keys at most`)
  .refine(
    ({ signs, keys }) => keys[signs] !== undefined && keys[signs].retired === undefined,
    'The key that signs is one of the keys, and not retired',
  );

/** The keys of a stage, by their names. No key is ever taken out: what it signed is proven by its public half. */
export type SigningKeysSetting = Readonly<z.infer<typeof written>>;

/** The keys as `cdk.json` has them; unset, the first key alone. */
export const signingKeysSetting = written.default({ signs: firstKey, keys: { [firstKey]: {} } });

/** The names of all keys, in the order in which they are published: that which signs stands first. */
export const publishedNames = ({ signs, keys }: SigningKeysSetting): readonly string[] => [
  signs,
  ...Object.keys(keys).filter((name) => name !== signs),
];
