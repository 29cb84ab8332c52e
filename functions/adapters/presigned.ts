import type { SignatureV4 } from '@smithy/signature-v4';
import type { ObjectPlace } from './object-place.ts';

type Query = Readonly<Record<string, string>>;

type Presigning = {
  readonly method: 'GET' | 'PUT';
  readonly place: ObjectPlace;
  readonly headers: Readonly<Record<string, string>>;
  /** At what time it is signed, in milliseconds since 1970 began, and for how many seconds it then works. */
  readonly at: number;
  readonly seconds: number;
};

/** As signatures have it: every letter escaped that RFC 3986 does not call unreserved. */
const escaped = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);

const hostOf = ({ hostname, port }: ObjectPlace): string => (port === undefined ? hostname : `${hostname}:${port}`);

/**
 * A URL by which somebody else sends that one request. All its headers are signed and have to be sent as they are; its body is not, so
 * what binds it has to be among them.
 */
export const presigned = async (signer: SignatureV4, { method, place, headers, at, seconds }: Presigning): Promise<string> => {
  const host = hostOf(place);
  const unsigned = {
    ...place,
    method,
    query: {},
    headers: { ...headers, host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
  };
  const signed = await signer.presign(unsigned, {
    signingDate: new Date(at),
    expiresIn: seconds,
    // By default they become part of the URL, and then whoever uploads need not send them.
    unhoistableHeaders: new Set(Object.keys(headers)),
  });
  const asked = Object.entries(signed.query as Query).map(([name, value]) => `${escaped(name)}=${escaped(value)}`);
  return `${place.protocol}//${host}${place.path}?${asked.join('&')}`;
};
