import type { APIGatewayProxyResult } from 'aws-lambda';
import type { ApiEvent } from '../../http/event.ts';
import { problemReply } from '../../http/problem-reply.ts';

/** The contract, as far as it says which methods a path has. */
type Contract = { readonly paths: Readonly<Record<string, object>> };

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/** What `Allow` names for a path: every GET is a HEAD too, and every path says by OPTIONS what it has (RFC 9110 sections 9.3.2 and 9.3.7). */
const allowedAt = (path: object): readonly string[] =>
  methods.filter((method) => method === 'OPTIONS' || (method === 'HEAD' ? 'get' : method.toLowerCase()) in path);

/**
 * Answers for a method that a path does not have: 405 with those that it has, and OPTIONS with nothing but them; and for a path that is
 * none. No token is asked for, since nothing is told that the contract does not tell everybody.
 */
export const otherMethod =
  (contract: () => Promise<Contract>) =>
  async (event: ApiEvent): Promise<APIGatewayProxyResult> => {
    const { httpMethod, resource } = event;
    const path = (await contract()).paths[resource];
    if (path === undefined) return problemReply({ kind: 'no-such-path' }, event);
    const allowed = allowedAt(path);
    const allow = allowed.join(', ');
    if (httpMethod === 'OPTIONS') return { statusCode: 204, headers: { allow, 'cache-control': 'no-store' }, body: '' };
    const reply = problemReply({ kind: 'method-not-allowed', allowed }, event);
    return { ...reply, headers: { ...reply.headers, allow } };
  };
