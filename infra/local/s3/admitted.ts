import { type Refusal, refusals } from './refusal.ts';
import { type SignedRequest, sameSignature, signatureOf } from './signature.ts';

/** The one key pair that this S3 knows, as the functions have it in their environment. */
export type KeyPair = { readonly accessKeyId: string; readonly secretAccessKey: string };

/** A request whose signature holds: the session that signed it, and the hash of its body where that was signed too. */
export type Admitted = { readonly kind: 'admitted'; readonly session: string | undefined; readonly payload: string | undefined };

/** What came with the request of how it was signed, by its URL or by its header. */
type Claim = {
  readonly credential: string;
  readonly at: string;
  readonly signedHeaders: string;
  readonly signature: string;
  readonly payload: string;
  readonly session: string | undefined;
  /** For how many seconds from then on. */
  readonly seconds: number | undefined;
};

const unsigned = 'UNSIGNED-PAYLOAD';
const algorithm = 'AWS4-HMAC-SHA256';
/** By how much a clock may be wrong, and for how long a URL may work at most: fifteen minutes, a week. */
const skewMilliseconds = 15 * 60_000;
const secondsAtMost = 7 * 24 * 3_600;

const byUrl = ({ query }: SignedRequest): Claim | Refusal | undefined => {
  const said = new Map(query);
  if (!said.has('X-Amz-Signature') && !said.has('X-Amz-Algorithm')) return undefined;
  const get = (name: string): string => said.get(`X-Amz-${name}`) ?? '';
  const seconds = Number(get('Expires'));
  const whole = ['Credential', 'Date', 'SignedHeaders', 'Signature'].every((name) => get(name) !== '');
  if (!whole || get('Algorithm') !== algorithm || !(seconds >= 1 && seconds <= secondsAtMost)) return refusals.incompleteQuery;
  return {
    credential: get('Credential'),
    at: get('Date'),
    signedHeaders: get('SignedHeaders'),
    signature: get('Signature'),
    payload: unsigned,
    session: said.get('X-Amz-Security-Token'),
    seconds,
  };
};

const byHeader = ({ headers }: SignedRequest): Claim | Refusal | undefined => {
  const given = headers['authorization'];
  if (given === undefined) return undefined;
  const [, credential, signedHeaders, signature] =
    /^AWS4-HMAC-SHA256 Credential=(\S+), *SignedHeaders=(\S+), *Signature=([0-9a-f]+)$/.exec(given) ?? [];
  const [at, payload] = [headers['x-amz-date'], headers['x-amz-content-sha256']];
  if (credential === undefined || signedHeaders === undefined || signature === undefined) return refusals.malformedHeader;
  if (at === undefined || payload === undefined) return refusals.malformedHeader;
  const session = headers['x-amz-security-token'];
  return { credential, at, signedHeaders, signature, payload, session, seconds: undefined };
};

const momentOf = (at: string): number =>
  Date.parse(at.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));

const outOfTime = ({ at, seconds }: Claim, now: number): Refusal | undefined => {
  const signed = momentOf(at);
  if (Number.isNaN(signed)) return seconds === undefined ? refusals.malformedHeader : refusals.incompleteQuery;
  if (seconds === undefined) return Math.abs(now - signed) > skewMilliseconds ? refusals.skewed : undefined;
  if (signed - now > skewMilliseconds) return refusals.notYet;
  return now > signed + seconds * 1_000 ? refusals.expired : undefined;
};

/** What S3 wants signed: the host, and every header of its own. */
const leftOut = ({ headers }: SignedRequest, signedHeaders: readonly string[]): boolean =>
  ['host', ...Object.keys(headers).filter((name) => name.startsWith('x-amz-'))].some((name) => !signedHeaders.includes(name));

/** Whether a request may be heard at all, as S3 finds: who signed it, over what, and whether that time is over. `now` in milliseconds since 1970 began. */
export const admitted = (request: SignedRequest, { accessKeyId, secretAccessKey }: KeyPair, now: number): Admitted | Refusal => {
  const claim = byUrl(request) ?? byHeader(request) ?? refusals.anonymous;
  if ('code' in claim) return claim;
  const [keyId, ...scope] = claim.credential.split('/');
  if (keyId !== accessKeyId) return refusals.unknownKey;
  const late = outOfTime(claim, now);
  if (late !== undefined) return late;
  const signedHeaders = claim.signedHeaders.split(';');
  if (leftOut(request, signedHeaders)) return refusals.unsignedHeaders;
  const { at, payload, session } = claim;
  const expected = signatureOf(request, { secret: secretAccessKey, scope: scope.join('/'), at, signedHeaders, payload });
  if (!sameSignature(expected, claim.signature)) return refusals.wrongSignature;
  return { kind: 'admitted', session, payload: payload === unsigned ? undefined : payload };
};
