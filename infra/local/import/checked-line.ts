import type { ApiEvent } from '../../../functions/http/event.ts';
import { problemReply } from '../../../functions/http/problem-reply.ts';
import type { RequestFailure } from '../../../functions/http/problems.ts';
import { bodyLimit } from '../../../functions/http/read-body.ts';
import { readRequest } from '../../../functions/http/read-request.ts';
import { requestHash } from '../../../functions/http/receipt-key.ts';
import { type Line, numberedLines, type TooLong } from './numbered-lines.ts';
import type { Opening } from './opening.ts';

/** An RFC 9457 problem document. */
export type Problem = { readonly type: string; readonly title: string; readonly status: number } & Readonly<
  Record<string, unknown>
>;

/** A line that the operation takes as it is, under the key by which a repeat of it is known; or what is wrong with it, as the service says it. */
export type Checked = { readonly number: number } & (
  | { readonly body: Buffer; readonly key: string }
  | { readonly problem: Problem }
);

/** The request that the line would be. */
const eventOf = (bytes: Buffer): ApiEvent =>
  ({
    body: bytes.toString('base64'),
    isBase64Encoded: true,
    headers: { 'content-type': 'application/json' },
    multiValueHeaders: {},
    pathParameters: null,
    queryStringParameters: null,
    multiValueQueryStringParameters: null,
    requestContext: { requestId: '' },
  }) as unknown as ApiEvent;

/** As it is answered by the service, but for the id of a request that nobody sent. */
const problemOf = (failure: RequestFailure): Problem => {
  const { instance: _none, ...problem } = JSON.parse(problemReply(failure, eventOf(Buffer.alloc(0))).body);
  return problem as Problem;
};

/** Holds a line against the row of its operation, as the service itself does. */
export const checkedLine = ({ name, route }: Opening, line: Line | TooLong): Checked => {
  const { number } = line;
  if ('tooLong' in line) return { number, problem: problemOf({ kind: 'body-too-large', bytes: line.tooLong, limit: bodyLimit }) };
  const read = readRequest(route, eventOf(line.bytes));
  if (!read.ok) return { number, problem: problemOf(read.error) };
  // Made of what the line says, however its fields are ordered and spaced: the same line has the same key in every run.
  return { number, body: line.bytes, key: `import-${requestHash({ operation: name }, read.value.asSent)}` };
};

/** Every line of a file, held against the row of its operation, as it is read. */
export async function* checkedLines(opening: Opening, chunks: AsyncIterable<Buffer>): AsyncGenerator<Checked> {
  for await (const line of numberedLines(chunks, bodyLimit)) yield checkedLine(opening, line);
}
