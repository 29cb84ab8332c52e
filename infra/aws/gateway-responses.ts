import { ResponseType, type RestApi } from 'aws-cdk-lib/aws-apigateway';
import { type GatewayProblem, gatewayProblems, problemType } from '../../functions/http/gateway-problems.ts';

const contentType = 'application/problem+json';

/** The template of a problem document. The gateway's reason is a quoted text already; the other members never hold a quote of theirs. */
export const problemTemplate = ({ status, kind, title }: GatewayProblem): string => {
  const known = JSON.stringify({ type: problemType(kind), title, status });
  return `${known.slice(0, -1)},"detail":$context.error.messageString,"instance":"urn:uuid:$context.requestId"}`;
};

/** Makes every refusal of the gateway itself a problem document, by the one table of them. */
export const gatewayResponses = (api: RestApi): void => {
  for (const [type, problem] of Object.entries<GatewayProblem>(gatewayProblems)) {
    api.addGatewayResponse(type, {
      type: ResponseType.of(type),
      statusCode: String(problem.status),
      responseHeaders: { 'Content-Type': `'${contentType}'` },
      templates: { [contentType]: problemTemplate(problem) },
    });
  }
};
