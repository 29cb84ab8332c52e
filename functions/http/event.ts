import type { APIGatewayProxyEvent } from 'aws-lambda';

/** The event of a REST API, as API Gateway sends it. */
export type ApiEvent = APIGatewayProxyEvent;

/** The header's value, whatever the case in which its name was sent. One sent several times is a list (RFC 9110 section 5.3). */
export const header = ({ headers, multiValueHeaders }: ApiEvent, name: string): string | undefined => {
  const wanted = name.toLowerCase();
  const named = ([given]: readonly [string, unknown]): boolean => given.toLowerCase() === wanted;
  const all = Object.entries(multiValueHeaders ?? {})
    .filter(named)
    .flatMap(([, values]) => values ?? []);
  return all.length > 0 ? all.join(', ') : Object.entries(headers ?? {}).find(named)?.[1];
};
