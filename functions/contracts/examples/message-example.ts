/** A message as it went once. What the service said has its signature, over the canonical JSON of the payload. */
export type MessageExample = {
  readonly summary: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly signature?: string;
};
