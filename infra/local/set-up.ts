import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DynamoDBClient,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Blueprint } from './blueprint.ts';
import { at, region } from './places.ts';

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

/** Makes the table of the template where it is not there yet; what is in it stays. */
export const setUpTable = async ({ table, ports }: Blueprint): Promise<void> => {
  const endpoint = process.env['AWS_ENDPOINT_URL_DYNAMODB'] ?? at(ports.dynamodb);
  const client = new DynamoDBClient({ region, endpoint, credentials });
  try {
    await client.send(new CreateTableCommand(table as CreateTableCommandInput));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  } finally {
    client.destroy();
  }
};

/** Makes the queues of the templates; dead-letter queues first, since the others name them. Making one again changes nothing. */
export const setUpQueues = async ({ queues, ports }: Blueprint): Promise<void> => {
  const client = new SQSClient({ region, endpoint: at(ports.sqs), credentials });
  const ordered = [...queues].sort(
    (one, other) => Number('RedrivePolicy' in one.attributes) - Number('RedrivePolicy' in other.attributes),
  );
  try {
    for (const { name, attributes } of ordered) {
      await client.send(new CreateQueueCommand({ QueueName: name, Attributes: { ...attributes } }));
    }
  } finally {
    client.destroy();
  }
};
