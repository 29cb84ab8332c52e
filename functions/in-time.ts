import type { Context } from 'aws-lambda';
import { Fault } from './fault.ts';
import { log } from './log.ts';
import { within } from './time-left.ts';

/** What of a function's own time is kept for its answer and for the log. */
export const answerMilliseconds = 1_000;

/** What of Lambda's context says when a function is stopped. */
export type Clocked = Pick<Context, 'getRemainingTimeInMillis'>;

/** Does what an invocation asks for within the function's own time, with room for the answer. */
export const inTime = <T>(context: Clocked, work: () => T): T =>
  within(context.getRemainingTimeInMillis() - answerMilliseconds, work);

/**
 * A handler that is over before Lambda stops the function. What it throws is logged here as every fault is: Lambda writes down the message
 * of what is thrown to it, and so gets none that could quote what was stored.
 */
export const timed =
  <Event, Reply>(handler: (event: Event) => Promise<Reply>): ((event: Event, context: Clocked) => Promise<Reply>) =>
  async (event, context) => {
    try {
      return await inTime(context, () => handler(event));
    } catch (error) {
      log.fault('error', 'fault', error);
      throw error instanceof Fault ? error : new Fault('The work failed; the line of the log before says how');
    }
  };
