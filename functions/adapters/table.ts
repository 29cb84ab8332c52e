import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { askedAgain } from './patience.ts';

/** The one table, by its name. Reads and writes give up in time for the function to answer. */
export type Table = { readonly name: string; readonly client: DynamoDBDocumentClient };

export const tableCalled = (name: string): Table => ({
  name,
  client: DynamoDBDocumentClient.from(new DynamoDBClient(askedAgain()), { marshallOptions: { removeUndefinedValues: true } }),
});
