import type { IncomingMessage } from 'node:http';
import type { SignedRequest } from './signature.ts';

/** What is asked of S3: the request as its signature is about it, and the key in the bucket. */
export type Asked = { readonly request: SignedRequest; readonly bucket: string; readonly key: string };

/** What of an address is part of a signature, and what of it would mean another action than one on an object. */
const ofSignature = /^X-Amz-(Algorithm|Credential|Date|Expires|SignedHeaders|Signature|Security-Token|Content-Sha256)$/i;
const ofSdk = 'x-id';

/** Nothing in a key goes up a folder or hides a file: keys are made of ids. */
const ofIds = /^[\w-]+(?:\/[\w-]+)*$/;

const single = (value: string | string[] | undefined): string => (Array.isArray(value) ? value.join(',') : (value ?? ''));

/** Reads a request by its path (`/<bucket>/<key>`). Undefined where it is about no object, or wants what this S3 does not do. */
export const askedOf = ({ method = '', url = '/', headers }: IncomingMessage): Asked | undefined => {
  const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
  const query = [...searchParams];
  const [, bucket, key] = /^\/([^/]+)\/(.+)$/.exec(pathname) ?? [];
  if (bucket === undefined || key === undefined || !ofIds.test(key)) return undefined;
  if (query.some(([name]) => !ofSignature.test(name) && name !== ofSdk)) return undefined;
  if ('x-amz-copy-source' in headers || 'x-amz-tagging' in headers) return undefined;
  const known = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, single(value)]));
  return { request: { method, path: pathname, query, headers: known }, bucket, key };
};
