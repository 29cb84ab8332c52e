import middy from '@middy/core';
import type { APIGatewayProxyResult, Context } from 'aws-lambda';
import { inTime } from '../in-time.ts';
import { inTrace, traceparentOf } from '../trace.ts';
import { type ApiEvent, header } from './event.ts';
import { faultsAsProblems } from './faults-as-problems.ts';
import type { HttpPorts } from './http-ports.ts';
import { replyTo } from './reply-to.ts';
import type { Operations } from './request.ts';
import { requestLine } from './request-line.ts';
import type { Routes } from './route.ts';
import { rowKey } from './row-key.ts';
import { runOperation } from './run-operation.ts';

/**
 * A function of the API from its rows and their code. The event's `resource` and method name the row; the row says who
 * may call, how the request is read and how the reply must look. Faults become problem documents without their cause. A caller that names
 * the trace of which the request is part finds it in the reply, and whoever runs the service in every line of the log.
 */
export const apiHandler = <Rows extends Routes>(rows: Rows, operations: Operations<Rows>, ports: HttpPorts) => {
  const byPath = new Map(Object.entries(rows).map(([name, route]) => [`${route.method} ${route.path}`, { name, route }]));
  const answer = async (event: ApiEvent): Promise<APIGatewayProxyResult> => {
    const row = byPath.get(rowKey(event));
    if (row === undefined && ports.otherMethod !== undefined) return ports.otherMethod(event);
    const operation = row && operations[row.name];
    if (row === undefined || operation === undefined) throw new Error(`No row for ${event.httpMethod} ${event.resource}`);
    await ports.rightSecret?.();
    const result = await runOperation(row.name, row.route, operation, ports, event);
    return replyTo(row.name, row.route, event, result);
  };
  const handler = middy<ApiEvent, APIGatewayProxyResult>()
    .use(requestLine(byPath))
    .use(faultsAsProblems())
    .handler((event: ApiEvent, context: Context) => inTime(context, () => answer(event)));
  return async (event: ApiEvent, context: Context): Promise<APIGatewayProxyResult> => {
    const traceparent = traceparentOf(header(event, 'traceparent'));
    const reply = await inTrace(traceparent, () => handler(event, context));
    return traceparent === undefined ? reply : { ...reply, headers: { ...reply.headers, traceparent } };
  };
};
