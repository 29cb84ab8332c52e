/** A problem document as it was answered once. */
export type ProblemExample = {
  /** Which operation answered it. Absent where any can: the gateway did, or a function whose code or store failed. */
  readonly by?: string;
  /** The test in which it was answered. */
  readonly from: string;
  readonly document: Readonly<Record<string, unknown>>;
};
