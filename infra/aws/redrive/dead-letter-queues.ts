/** A dead-letter queue as it stands, and never what is in it. The numbers are SQS's own: they can lag by a minute. */
export type DeadLetterQueue = {
  readonly name: string;
  /** Messages that lie there to be received. */
  readonly waiting: number;
  /** Messages that its function has at the moment, or that hide since it failed on them. */
  readonly hidden: number;
  /** For how long the oldest has been there, where that is known. */
  readonly oldestSeconds?: number;
  /** Whether its function takes its messages in. */
  readonly open: boolean;
  /** True where nothing can take them in, since the sweep has long done what they say: an operator empties it. */
  readonly onlyEmptied?: true;
};

/** The dead-letter queues of a stage, or of an instance on this machine. A name that is none of theirs throws. */
export type DeadLetterQueues = {
  list(): Promise<readonly DeadLetterQueue[]>;
  /** Lets the function of the queue take its messages in; resolves once it does. */
  open(name: string): Promise<void>;
  /** Ends that; resolves once no message is taken any more. Where it has ended already, nothing happens. */
  close(name: string): Promise<void>;
  /** Deletes what lies in a queue that can only be emptied. Throws where its messages can be taken in: they are a partner’s or an officer’s. */
  empty(name: string): Promise<void>;
  /**
   * How often to look whether an open queue is empty, and how often in a row that must be seen: numbers that lag are no proof. No look
   * is needed where opening a queue hands over all that lies there.
   */
  readonly pace: { readonly milliseconds: number; readonly looks: number };
};
