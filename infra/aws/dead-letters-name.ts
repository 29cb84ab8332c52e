const ending = '-dead-letters';

/** What the dead-letter queue of a queue is called: as the queue, since its name says whose messages are in it. */
export const deadLettersName = (queue: string): string => `${queue}${ending}`;

/** Whether a queue of that name holds the dead letters of another. */
export const isDeadLetters = (name: string): boolean => name.endsWith(ending);
