import { dropHalfWritten } from './half-written.ts';

/** An object as it is kept. `sha256` is S3’s own, in base64. */
export type Kept = {
  readonly key: string;
  readonly body: Buffer;
  readonly contentLength: number;
  readonly contentType: string;
  readonly contentDisposition?: string;
  readonly etag: string;
  readonly lastModified: Date;
  readonly checksumValue?: string;
};

/** What of the S3 of `fauxqs` is used: the store, without what it answers by HTTP. */
type Store = {
  persistence?: object;
  createBucket(name: string): void;
  hasBucket(name: string): boolean;
  putObject(
    bucket: string,
    key: string,
    body: Buffer,
    contentType: string,
    metadata: object,
    system: { readonly contentDisposition?: string },
    checksum: { readonly algorithm: 'SHA256'; readonly value: string; readonly type: 'FULL_OBJECT' },
  ): Kept;
  getObject(bucket: string, key: string): Kept;
  headObject(bucket: string, key: string): Kept;
  deleteObject(bucket: string, key: string): void;
  listObjects(bucket: string, asked: { readonly maxKeys: number }): { readonly objects: readonly Kept[] };
};

type Files = { loadS3(store: Store): void };

/** The objects of one bucket. What `head` gives has no body. */
export type ObjectStore = {
  head(key: string): Kept | undefined;
  get(key: string): Kept | undefined;
  put(object: Pick<Kept, 'key' | 'body' | 'contentType' | 'contentDisposition'>, sha256: string): Kept;
  remove(key: string): void;
  keys(): readonly string[];
};

/** Its own server listens at every address, checks nothing that S3 checks, and takes eleven megabytes at most: only its store is taken. */
const partOf = async (file: string): Promise<Record<string, unknown>> =>
  (await import(new URL(file, import.meta.resolve('fauxqs')).href)) as Record<string, unknown>;

/** Opens the bucket in that folder, where what was there is there again; without a folder, in memory. */
export const openObjects = async (bucket: string, folder?: string): Promise<ObjectStore> => {
  const { S3Store } = (await partOf('s3/s3Store.js')) as { S3Store: new () => Store };
  const store = new S3Store();
  if (folder !== undefined) {
    const { FileS3Persistence } = (await partOf('s3/fileS3Persistence.js')) as {
      FileS3Persistence: new (folder: string) => Files;
    };
    dropHalfWritten(folder);
    const files = new FileS3Persistence(folder);
    files.loadS3(store);
    store.persistence = files;
  }
  if (!store.hasBucket(bucket)) store.createBucket(bucket);
  const found = (once: () => Kept): Kept | undefined => {
    try {
      return once();
    } catch (error) {
      if (error instanceof Error && (error as { code?: string }).code === 'NoSuchKey') return undefined;
      throw error;
    }
  };
  return {
    head: (key) => found(() => store.headObject(bucket, key)),
    get: (key) => found(() => store.getObject(bucket, key)),
    put: ({ key, body, contentType, contentDisposition }, value) => {
      const system = contentDisposition === undefined ? {} : { contentDisposition };
      const checksum = { algorithm: 'SHA256', value, type: 'FULL_OBJECT' } as const;
      try {
        return store.putObject(bucket, key, body, contentType, {}, system, checksum);
      } catch (error) {
        // On a full disk half of it is there, which is no object.
        store.deleteObject(bucket, key);
        throw error;
      }
    },
    remove: (key) => store.deleteObject(bucket, key),
    // All at once: its own pages are ordered in one way and continued in another, and leave keys out.
    keys: () => store.listObjects(bucket, { maxKeys: Number.POSITIVE_INFINITY }).objects.map(({ key }) => key),
  };
};
