import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { KeyPair } from '../../infra/local/s3/admitted.ts';
import { s3Front } from '../../infra/local/s3/front.ts';
import { type ObjectStore, openObjects } from '../../infra/local/s3/object-store.ts';
import type { Rights } from '../../infra/local/s3/rights.ts';
import { type Scanned, scan } from '../../infra/local/s3/scan.ts';
import { scanEvent } from '../../infra/local/s3/scan-event.ts';
import type { ScanResult, Verdicts } from '../../infra/local/s3/verdicts.ts';

/** S3 as the local instance has it, in memory, for one test file. */
export type S3Here = {
  readonly endpoint: string;
  readonly bucket: string;
  /** What lies in the bucket, as the store has it. */
  readonly objects: ObjectStore;
  /** The methods with the answers so far: `PUT 200`, `GET 403 AccessDenied`. */
  readonly answered: readonly string[];
  /** What went wrong within it. */
  readonly failures: readonly unknown[];
  /**
   * Scans an object and gives the event that the queue `attachment-scanned` then gets, as text. With `as` the scanner says that instead.
   * Of an object that is not there, as where an event is repeated, it tells too.
   */
  scanned(key: string, as?: ScanResult): Promise<string>;
  /** What the scanner said of an object. */
  verdictOf(key: string): ScanResult | undefined;
  close(): Promise<void>;
};

const all: Rights = { put: true, remove: true, read: 'any' };

const inMemory = (): Verdicts => {
  const known = new Map<string, ScanResult>();
  return {
    of: (key) => known.get(key),
    note: (key, found) => void known.set(key, found),
    forget: (key) => void known.delete(key),
  };
};

const listening = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const named = ({ endpoint, bucket }: Pick<S3Here, 'endpoint' | 'bucket'>): void => {
  Object.assign(process.env, { AWS_ENDPOINT_URL_S3: endpoint, ATTACHMENTS_BUCKET: bucket });
};

type Settings = {
  readonly rightsOf?: (session: string | undefined) => Rights;
  readonly arrived?: (key: string) => void;
  readonly now?: () => number;
};

/**
 * Starts S3 and names it to the functions, by AWS_ENDPOINT_URL_S3 and ATTACHMENTS_BUCKET. Whoever signs with the key of the tests may do all,
 * unless `rightsOf` says otherwise. It goes by the clock of the test file.
 */
export const startS3 = async ({
  rightsOf = () => all,
  arrived = () => undefined,
  now = () => Date.now(),
}: Settings = {}): Promise<S3Here> => {
  const bucket = 'attachments-of-a-test';
  const objects = await openObjects(bucket);
  const verdicts = inMemory();
  const [answered, failures]: [string[], unknown[]] = [[], []];
  const keyPair: KeyPair = {
    accessKeyId: process.env['AWS_ACCESS_KEY_ID'] ?? '',
    secretAccessKey: process.env['AWS_SECRET_ACCESS_KEY'] ?? '',
  };
  const server = s3Front({
    bucket,
    objects,
    verdicts,
    arrived,
    keyPair,
    rightsOf,
    now: () => now(),
    failed: (error) => failures.push(error),
    answered: (line) => answered.push(line),
  });
  const endpoint = await listening(server);
  // It keeps no process from ending that no longer asks it.
  server.unref();
  named({ endpoint, bucket });
  const found = async (key: string): Promise<Scanned> => {
    const kept = objects.get(key);
    return kept === undefined ? { result: 'NO_THREATS_FOUND', threats: [] } : scan(kept.body, undefined);
  };
  return {
    endpoint,
    bucket,
    objects,
    answered,
    failures,
    scanned: async (key, as) => {
      const told =
        as === undefined ? await found(key) : { result: as, threats: as === 'THREATS_FOUND' ? ['said by a test'] : [] };
      if (objects.head(key) !== undefined) verdicts.note(key, told.result);
      const etag = objects.head(key)?.etag ?? '"gone"';
      return scanEvent({ bucket, key, etag }, told, new Date(now()).toISOString());
    },
    verdictOf: verdicts.of,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

let atHand: Promise<S3Here> | undefined;

/** The S3 of this process, started once; named to the functions where none is, since one that stands before it may be. */
export const s3AtHand = async (): Promise<S3Here> => {
  atHand ??= startS3();
  const s3 = await atHand;
  if (process.env['AWS_ENDPOINT_URL_S3'] === undefined) named(s3);
  return s3;
};
