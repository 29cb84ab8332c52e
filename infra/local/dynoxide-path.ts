import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the embedded DynamoDB's binary lies. Throws a clear sentence where this platform has none. */
export const dynoxidePath = (): string => {
  const name = `@dynoxide/${process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'dynoxide');
  } catch (error) {
    throw new Error(
      `The embedded DynamoDB is not installed for this platform: run "npm install --no-save ${name}", or set AWS_ENDPOINT_URL_DYNAMODB to a DynamoDB endpoint.`,
      { cause: error },
    );
  }
};
