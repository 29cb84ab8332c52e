/** What SQS carries at most, and the queues of partners take: 256 KiB. A message that is understood is kept in one item of the store. */
export const messageBytesAtMost = 262_144;
