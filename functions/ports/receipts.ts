/** Proof that a POST was done: its answer, which holds no personal data, under the caller's own key. `request` is the hash of what was asked. */
export type Receipt = {
  readonly key: string;
  readonly request: string;
  readonly answer: Readonly<Record<string, unknown>>;
  readonly etag: string;
};

export type Receipts = { find(key: string): Promise<Receipt | undefined> };
