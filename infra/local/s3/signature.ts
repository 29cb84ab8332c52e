import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** A request as its signature is about it: the path decoded, the headers by their names in small letters. */
export type SignedRequest = {
  readonly method: string;
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
  readonly headers: Readonly<Record<string, string>>;
};

/** With what it was signed: the scope is `<day>/<region>/s3/aws4_request`. */
export type Signing = {
  readonly secret: string;
  readonly scope: string;
  readonly at: string;
  readonly signedHeaders: readonly string[];
  readonly payload: string;
};

const escaped = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

const canonical = ({ method, path, query, headers }: SignedRequest, { signedHeaders, payload }: Signing): string => {
  const asked = query
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => [escaped(name), escaped(value)] as const)
    .sort(([one, first], [other, second]) => (one === other ? (first < second ? -1 : 1) : one < other ? -1 : 1));
  return [
    method,
    path.split('/').map(escaped).join('/'),
    asked.map((pair) => pair.join('=')).join('&'),
    ...signedHeaders.map((name) => `${name}:${(headers[name] ?? '').trim().replace(/ +/g, ' ')}`),
    '',
    signedHeaders.join(';'),
    payload,
  ].join('\n');
};

/** The signature of version 4 that a request must have (AWS, "Create a signed AWS API request"), in hex. */
export const signatureOf = (request: SignedRequest, signing: Signing): string => {
  const { secret, scope, at } = signing;
  const hashed = createHash('sha256').update(canonical(request, signing)).digest('hex');
  const key = scope.split('/').reduce<string | Buffer>((made, part) => hmac(made, part), `AWS4${secret}`);
  return hmac(key as Buffer, ['AWS4-HMAC-SHA256', at, scope, hashed].join('\n')).toString('hex');
};

/** Whether two signatures are the same, told in a time that says nothing of where they differ. */
export const sameSignature = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
