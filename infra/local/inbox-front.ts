import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type Server } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { withSearch } from './inbox-search.ts';
import type { HandedMail } from './ses-events.ts';

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

const askInner = (port: number, { method, url, headers }: IncomingMessage, body: Buffer): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
      buffer(answer).then((read) => resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: read }), reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });

const shown = ({ status, headers, body }: Answer): Answer => {
  if (status !== 200 || !headers['content-type']?.startsWith('text/html')) return { status, headers, body };
  const page = Buffer.from(withSearch(body.toString('utf8')));
  return { status, headers: { ...headers, 'content-length': String(page.length) }, body: page };
};

/**
 * Stands before SES’s stand-in at that port: passes everything through, the page of the inbox with a search, and tells of each mail that was accepted, once whoever sent
 * it has its answer. `failed` is told of what could not be passed through; the connection is closed then.
 */
export const inboxFront = (
  port: number,
  accepted: (mail: HandedMail, messageId: string) => void,
  failed: (error: unknown) => void,
): Server =>
  createServer((incoming, outgoing) => {
    const pass = async (): Promise<void> => {
      const body = await buffer(incoming);
      const answer = await askInner(port, incoming, body);
      const { status, headers, body: read } = shown(answer);
      outgoing.writeHead(status, headers).end(read);
      if (incoming.method !== 'POST' || incoming.url !== '/v2/email/outbound-emails' || answer.status !== 200) return;
      const { MessageId } = JSON.parse(answer.body.toString('utf8')) as { MessageId: string };
      accepted(JSON.parse(body.toString('utf8')) as HandedMail, MessageId);
    };
    outgoing.on('error', failed);
    pass().catch((error: unknown) => {
      failed(error);
      outgoing.destroy();
    });
  });
