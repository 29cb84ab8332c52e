import { isStateCode, type StateCode } from '../../domain/state-code.ts';

const ofOnePartner = /^arn:[\w-]+:sqs:[^:]+:\d{12}:readmit-[a-z][a-z0-9]*-transit-requests-([a-z]{2})(?:-dead-letters)?$/;

/**
 * The State whose queue a message came from, by the ARN of the event's source. Only that State may send to it, so this is who sent
 * the message; into its dead letters SQS alone puts what failed there. Throws where it is no partner's queue.
 */
export const partnerOf = (eventSourceArn: string): StateCode => {
  const [, code = ''] = ofOnePartner.exec(eventSourceArn) ?? [];
  const state = code.toUpperCase();
  if (!isStateCode(state)) throw new Error(`${eventSourceArn} is not the queue of a partner State`);
  return state;
};
