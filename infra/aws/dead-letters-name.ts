const ending = '-dead-letters';

/** SQS tells a FIFO queue by the end of its name. */
const fifoEnding = '.fifo';

/** What the dead-letter queue of a queue is called: as the queue, since its name says whose messages are in it. */
export const deadLettersName = (queue: string, { fifo }: { readonly fifo?: boolean } = {}): string =>
  `${queue}${ending}${fifo === true ? fifoEnding : ''}`;

/** The names of all dead-letter queues of a stage, as patterns. */
export const deadLettersPatterns = (stage: string): readonly string[] =>
  ['', fifoEnding].map((last) => `readmit-${stage}-*${ending}${last}`);

/** Whether a queue of that name holds the dead letters of another. */
export const isDeadLetters = (name: string): boolean => name.endsWith(ending) || name.endsWith(`${ending}${fifoEnding}`);
