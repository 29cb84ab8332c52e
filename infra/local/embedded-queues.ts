import { type FauxqsServer, startFauxqs } from 'fauxqs';

/** What SQS takes in a message: XML’s characters, those beyond U+FFFF among them (SendMessage, API reference). */
const notTaken = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/**
 * The embedded queues of this version refuse every character beyond U+FFFF, which SQS takes: their own test of a body is replaced.
 * Throws where a next version has none at that place, so that it is looked at again.
 */
const takeAllOfUnicode = async (): Promise<void> => {
  const place = new URL('sqs/sqsTypes.js', import.meta.resolve('fauxqs')).href;
  const { INVALID_MESSAGE_BODY_CHAR: refused } = (await import(place)) as { INVALID_MESSAGE_BODY_CHAR?: RegExp };
  if (refused?.test('\uFFFE') !== true) throw new Error('The embedded queues no longer test a body as they did');
  Object.defineProperty(refused, 'test', { value: (text: string) => notTaken.test(text), configurable: true });
};

/** Starts the queues, in memory, with the characters that SQS takes. */
export const startQueues = async (port: number, region: string): Promise<FauxqsServer> => {
  await takeAllOfUnicode();
  return startFauxqs({ port, host: '127.0.0.1', logger: false, defaultRegion: region });
};
