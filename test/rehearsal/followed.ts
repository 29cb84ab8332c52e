import type { S3Here } from '../embedded/s3.ts';

type Place = { readonly url: string; readonly method?: string; readonly headers?: Readonly<Record<string, string>> };

const placesIn = (value: unknown, endpoint: string): readonly Place[] => {
  if (typeof value !== 'object' || value === null) return [];
  const { url } = value as { url?: unknown };
  const deeper = Object.values(value).flatMap((inner) => placesIn(inner, endpoint));
  return typeof url === 'string' && url.startsWith(endpoint) ? [value as Place, ...deeper] : deeper;
};

/** What the tests take for found clean without sending it lies there as if it had been sent and scanned. */
const layDown = async (s3: S3Here, url: string): Promise<void> => {
  const key = new URL(url).pathname.slice(`/${s3.bucket}/`.length);
  if (s3.objects.head(key) !== undefined) return;
  s3.objects.put({ key, body: Buffer.from('a file'), contentType: 'application/pdf' }, 'a hash');
  await s3.scanned(key);
};

/**
 * Goes where a reply sends whoever asked: what a function signed for somebody else is asked with its rights. What is uploaded is not what
 * was announced, so that S3 keeps nothing of it.
 */
export const followed = async (s3: S3Here, reply: unknown): Promise<void> => {
  for (const { url, method = 'GET', headers = {} } of placesIn(reply, process.env['AWS_ENDPOINT_URL_S3'] ?? s3.endpoint)) {
    const { 'content-length': length = '0', ...rest } = headers;
    if (method === 'GET') await layDown(s3, url);
    const answer = await fetch(url, {
      method,
      headers: rest,
      ...(method === 'PUT' ? { body: Buffer.alloc(Number(length)) } : {}),
    });
    await answer.arrayBuffer();
  }
};
