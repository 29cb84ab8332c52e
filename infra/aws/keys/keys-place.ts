import type { SigningKeysSetting } from '../signing-keys-setting.ts';

/** Where keys are kept and published: a deployed stage, or the instance of this machine. */
export type KeysPlace = {
  read(): SigningKeysSetting;
  write(keys: SigningKeysSetting): void;
  /** The address of the API that publishes them. */
  readonly api: string;
  now(): Date;
  /** How what was written reaches the service, as a sentence. */
  readonly goes: string;
  /** The command that looks at the keys of this place. */
  readonly look: string;
};

/** The `kid`s of the set that the service publishes, in its order. Throws a sentence where it gives none. */
export const publishedAt = async ({ api }: KeysPlace): Promise<readonly string[]> => {
  const address = `${api}/.well-known/jwks.json`;
  const response = await fetch(address).catch((cause: unknown) => {
    throw new Error(`${address} does not answer: deploy the stage first`, { cause });
  });
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ask again`);
  const { keys } = (await response.json()) as { readonly keys: readonly { readonly kid: string }[] };
  return keys.map(({ kid }) => kid);
};
