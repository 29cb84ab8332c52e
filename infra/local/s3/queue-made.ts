import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { pause } from '../part.ts';

const secondsBetween = 5;

/** When a queue was made, as it says; undefined where it does not answer. */
const madeAt = async (client: SQSClient, QueueUrl: string): Promise<string | undefined> => {
  const { Attributes } = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['CreatedTimestamp'] }));
  return Attributes?.['CreatedTimestamp'];
};

/** Looks again and again whether the queue is still the one of before, and tells where it is another: what that one held is gone. */
export const whenMadeAnew = async (
  client: SQSClient,
  queue: string,
  anew: () => void,
  failed: (error: unknown) => void,
): Promise<never> => {
  let known: string | undefined;
  for (;;) {
    try {
      const made = await madeAt(client, queue);
      if (known !== undefined && made !== undefined && made !== known) anew();
      known = made ?? known;
    } catch (error) {
      failed(error);
    }
    await pause(secondsBetween * 1_000);
  }
};
