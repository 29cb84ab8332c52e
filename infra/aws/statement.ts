/** A statement of a policy as it stands in a template. */
export type Statement = {
  readonly Effect: 'Allow';
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
};

/** Where services answer. */
export type Where = {
  readonly region: string;
  /** What the addresses of services end in: `amazonaws.com` in most of the world. */
  readonly urlSuffix: string;
};

/** The use of keys, only through the service that holds what they encrypt. */
export const keyUse = (
  actions: readonly string[],
  keyArns: readonly string[],
  service: string,
  { region, urlSuffix }: Where,
): Statement => ({
  Effect: 'Allow',
  Action: actions,
  Resource: [...new Set(keyArns)],
  Condition: { StringEquals: { 'kms:ViaService': `${service}.${region}.${urlSuffix}` } },
});
