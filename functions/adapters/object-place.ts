import { endpointsOf } from './regional-endpoints.ts';

/** Where an object is asked for: by the name of its bucket before the host in AWS, and before the key at an endpoint that is set. */
export type ObjectPlace = { readonly protocol: string; readonly hostname: string; readonly port?: number; readonly path: string };

const endpoint = endpointsOf('s3');

/** The region that this runs in: Lambda says it. */
export const regionHere = (): string => process.env['AWS_REGION'] ?? '';

/** Keys are made of ids: nothing in them has to be escaped. */
export const placeOfObject = (bucket: string, key: string): ObjectPlace => {
  const set = process.env['AWS_ENDPOINT_URL_S3'];
  const { protocol, hostname, port } = endpoint({ Endpoint: set, Region: regionHere() }).url;
  const at = port === '' ? {} : { port: Number(port) };
  return set === undefined
    ? { protocol, hostname: `${bucket}.${hostname}`, ...at, path: `/${key}` }
    : { protocol, hostname, ...at, path: `/${bucket}/${key}` };
};
