import type { IncomingMessage } from 'node:http';

/** What the gateway takes of a body, unpacked too. */
export const mostBytes = 10 * 1024 * 1024;

/** The body of a request, or undefined where it is larger than the 10 MB that the gateway takes; the rest is read and dropped. */
export const readBody = async (request: IncomingMessage): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size <= mostBytes) chunks.push(chunk as Buffer);
  }
  return size > mostBytes ? undefined : Buffer.concat(chunks);
};
