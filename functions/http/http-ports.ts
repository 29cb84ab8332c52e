import type { APIGatewayProxyResult } from 'aws-lambda';
import type { Caller } from '../../domain/caller.ts';
import type { StateCode } from '../../domain/state-code.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Clock } from '../ports/clock.ts';
import type { Receipts } from '../ports/receipts.ts';
import type { RightSecret } from '../ports/right-secret.ts';
import type { ApiEvent } from './event.ts';
import type { Answered } from './request.ts';

/**
 * What is added to an answer each time that it is given, the first time and again, and stands in no receipt: what holds for some minutes
 * alone, or is not to be kept. It gets the answer as the receipt has it.
 */
export type Completing = (answer: Answered['answer'], caller: Caller, now: Instant) => Promise<object>;

/**
 * What the HTTP layer itself needs from outside. A function without a POST has no `receipts`, one without a list no `cursorKey`, and one
 * that uses the secret of the registers `rightSecret`, which is asked before any of its operations. One that answers for the methods
 * that a path does not have does so by `otherMethod`. `completing`: by the operation whose answers it completes.
 */
export type HttpPorts = {
  readonly clock: Clock;
  /** The States of this stage that are not connected: whatever their tokens say, nobody comes in by one. */
  readonly onPaper: readonly StateCode[];
  readonly receipts?: Receipts;
  readonly cursorKey?: string;
  readonly completing?: Readonly<Record<string, Completing>>;
  readonly rightSecret?: RightSecret;
  readonly otherMethod?: (event: ApiEvent) => Promise<APIGatewayProxyResult>;
};
