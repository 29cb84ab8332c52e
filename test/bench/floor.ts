import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));

/** The floor of the cold-start and size figures: a handler that only constructs the DynamoDB document client. */
export const handler = async (): Promise<string> => client.constructor.name;
