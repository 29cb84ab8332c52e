import { type GatewayProblem, gatewayProblems, problemType } from '../../functions/http/gateway-problems.ts';

/** A refusal of the gateway itself, as its document has it: header values stand in single quotes. */
export type GatewayResponse = {
  readonly statusCode: string;
  readonly responseParameters: Readonly<Record<string, string>>;
  readonly responseTemplates: Readonly<Record<string, string>>;
};

const contentType = 'application/problem+json';

/** The template of a problem document. The gateway's reason is a quoted text already; the other members never hold a quote of theirs. */
const problemTemplate = ({ status, kind, title }: GatewayProblem): string => {
  const known = JSON.stringify({ type: problemType(kind), title, status });
  return `${known.slice(0, -1)},"detail":$context.error.messageString,"instance":"urn:uuid:$context.requestId"}`;
};

const headersOf = ({ retryAfterSeconds, challenge }: GatewayProblem): Readonly<Record<string, string>> => ({
  'Content-Type': contentType,
  ...(retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) }),
  ...(challenge === undefined ? {} : { 'WWW-Authenticate': challenge }),
});

const responseOf = (problem: GatewayProblem): GatewayResponse => ({
  statusCode: String(problem.status),
  responseParameters: Object.fromEntries(
    Object.entries(headersOf(problem)).map(([name, value]) => [`gatewayresponse.header.${name}`, `'${value}'`]),
  ),
  responseTemplates: { [contentType]: problemTemplate(problem) },
});

/** Every refusal of the gateway itself as a problem document, by its response type, from the one table of them. */
export const gatewayResponses: Readonly<Record<string, GatewayResponse>> = Object.fromEntries(
  Object.entries<GatewayProblem>(gatewayProblems).map(([type, problem]) => [type, responseOf(problem)]),
);
