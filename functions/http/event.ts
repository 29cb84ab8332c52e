import type { APIGatewayProxyEvent } from 'aws-lambda';

/** The event of a REST API, as API Gateway sends it. */
export type ApiEvent = APIGatewayProxyEvent;

/** The header's value, whatever the case in which its name was sent. */
export const header = ({ headers }: ApiEvent, name: string): string | undefined => {
  const wanted = name.toLowerCase();
  const found = Object.entries(headers ?? {}).find(([given]) => given.toLowerCase() === wanted);
  return found?.[1];
};

/** The body's bytes as text. */
export const bodyText = ({ body, isBase64Encoded }: ApiEvent): string =>
  isBase64Encoded ? Buffer.from(body ?? '', 'base64').toString('utf8') : (body ?? '');
