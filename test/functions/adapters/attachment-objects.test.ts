import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { instantOf } from '../../../domain/time/instant.ts';
import { attachmentObjects } from '../../../functions/adapters/attachment-objects.ts';
import { savedAs } from '../../../functions/adapters/saved-as.ts';
import { nameAtMost } from '../../../functions/ports/attachment-objects.ts';
import { NoAnswer } from '../../../functions/ports/no-answer.ts';
import { within } from '../../../functions/time-left.ts';
import { type S3Here, startS3 } from '../../embedded/s3.ts';
import { silences, silentServer } from '../../embedded/silent-server.ts';

const letter = Buffer.from('a letter');
const as = { name: 'letter.pdf', mediaType: 'application/pdf' };
const now = instantOf('2026-11-30T08:00:00Z');
const ends: (() => Promise<unknown>)[] = [];
let s3: S3Here;

beforeEach(async () => {
  s3 = await startS3();
  ends.push(s3.close);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const end of ends.splice(0)) await end();
});

type InTheWay = (incoming: IncomingMessage, outgoing: ServerResponse, pass: () => Promise<IncomingMessage>) => Promise<void>;

/** Something before S3 that gets in the way of the first request and lets the others pass. */
const inTheWayOnce = async (how: InTheWay): Promise<void> => {
  let first = true;
  const server: Server = createServer(async (incoming, outgoing) => {
    const body = await buffer(incoming);
    const pass = () =>
      new Promise<IncomingMessage>((resolve) => {
        request(s3.endpoint, { method: incoming.method, path: incoming.url, headers: incoming.headers }, resolve).end(body);
      });
    if (!first) {
      const answer = await pass();
      outgoing.writeHead(answer.statusCode ?? 0, answer.headers).end(await buffer(answer));
      return;
    }
    first = false;
    await how(incoming, outgoing, pass);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env['AWS_ENDPOINT_URL_S3'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  ends.push(
    async () => server.closeAllConnections(),
    () => new Promise((resolve) => server.close(resolve)),
  );
};

describe('An object', () => {
  test('is laid down once, also where the answer is lost and it is asked again', async () => {
    await inTheWayOnce(async (incoming, _outgoing, pass) => {
      await pass();
      incoming.socket.destroy();
    });
    await attachmentObjects().put('case/one', letter, as);
    expect(s3.objects.get('case/one')?.body).toEqual(letter);
    expect(s3.answered).toEqual(['PUT 200', 'PUT 412 PreconditionFailed']);
  });

  test('is asked for again where S3 asks to slow down', async () => {
    await attachmentObjects().put('case/one', letter, as);
    await inTheWayOnce(async (_incoming, outgoing) => void outgoing.writeHead(503).end());
    expect((await attachmentObjects().look('case/one'))?.size).toBe(letter.length);
  });

  test.each(Object.keys(silences) as (keyof typeof silences)[])('is no longer waited for where S3 %s', async (how) => {
    const silent = await silentServer(how);
    ends.push(silent.close);
    process.env['AWS_ENDPOINT_URL_S3'] = silent.endpoint;
    const begun = performance.now();
    await expect(within(1_000, () => attachmentObjects().look('case/one'))).rejects.toThrow(NoAnswer);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  test('is refused by a fault that says nothing of it', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'another');
    const faults = await Promise.all(
      [
        attachmentObjects().look('case/one'),
        attachmentObjects().remove('case/one'),
        attachmentObjects().put('case/one', letter, as),
      ].map((asked) => asked.catch(String)),
    );
    expect(faults).toEqual([
      'Fault: S3 answered 403 to a look',
      'Fault: S3 answered 403 to a removal',
      'Fault: S3 answered 403 to what it was to keep',
    ]);
  });

  test('that was laid down without a hash of S3’s has none', async () => {
    await attachmentObjects().put('case/one', letter, as);
    Object.assign(s3.objects.head('case/one') ?? {}, { checksumValue: undefined });
    expect((await attachmentObjects().look('case/one'))?.sha256).toBeUndefined();
  });
});

describe('Where S3 answers', () => {
  const sha256 = createHash('sha256').update(letter).digest('hex');
  const uploaded = async () =>
    new URL((await attachmentObjects().uploadTo({ key: 'case/one', size: 8, ...as, sha256 }, now)).url);

  test('is the bucket’s own address in the region, where no endpoint is set', async () => {
    delete process.env['AWS_ENDPOINT_URL_S3'];
    const url = await uploaded();
    expect([url.origin, url.pathname]).toEqual(['https://attachments-of-a-test.s3.eu-central-1.amazonaws.com', '/case/one']);
  });

  test('is by the name of the bucket in the path, where one is', async () => {
    const url = await uploaded();
    expect([url.origin, url.pathname]).toEqual([s3.endpoint, '/attachments-of-a-test/case/one']);
  });

  test('an upload works for a quarter of an hour with what was announced, and a download for a minute', async () => {
    const { headers, until } = await attachmentObjects().uploadTo({ key: 'case/one', size: 8, ...as, sha256 }, now);
    expect({ headers, until }).toEqual({
      headers: {
        'content-length': '8',
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="letter.pdf"',
        'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64'),
        'if-none-match': '*',
      },
      until: '2026-11-30T08:15:00.000Z',
    });
    expect((await uploaded()).searchParams.get('X-Amz-SignedHeaders')).toBe(
      'content-disposition;content-length;content-type;host;if-none-match;x-amz-checksum-sha256',
    );
    expect((await attachmentObjects().downloadOf('case/one', now)).until).toBe('2026-11-30T08:01:00.000Z');
  });
});

describe('The name of a file', () => {
  test.each([
    ['passport (2).pdf', 'attachment; filename="passport (2).pdf"'],
    ['паспорт.pdf', "attachment; filename*=UTF-8''%D0%BF%D0%B0%D1%81%D0%BF%D0%BE%D1%80%D1%82.pdf"],
    ['a"; filename="b.exe', "attachment; filename*=UTF-8''a%22%3B%20filename%3D%22b.exe"],
    ["l'acte*.pdf", "attachment; filename*=UTF-8''l%27acte%2A.pdf"],
  ])('%s is said so that nothing in it is taken for another part of the header', (name, said) => {
    expect(savedAs(name)).toBe(said);
  });

  test('fits into the two kilobytes that S3 keeps of such words, whatever alphabet it has', () => {
    for (const letterOfIt of ['a', '"', 'я', '語', '😀'])
      expect(savedAs(letterOfIt.repeat(nameAtMost / letterOfIt.length)).length).toBeLessThan(1_900);
  });
});
