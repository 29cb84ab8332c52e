/** The codings that the gateway knows; `identity` means none. */
export type Coding = 'gzip' | 'deflate';

const isCoding = (name: string): name is Coding => name === 'gzip' || name === 'deflate';

type Wish = { readonly name: string; readonly weight: number };

const wishOf = (text: string): Wish => {
  const [name = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return { name, weight: weight === undefined ? 1 : Number(weight) };
};

/**
 * In which coding a reply is sent: the one that the caller would like best, and none where the gateway does not know that one. Of those
 * that it would like as well, the first named counts. Who names none gets it as it is.
 */
export const codingWished = (acceptEncoding: string | undefined): Coding | undefined => {
  const [best] = (acceptEncoding ?? '')
    .split(',')
    .map(wishOf)
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  return best !== undefined && isCoding(best.name) ? best.name : undefined;
};

/** In which coding a body came: undefined where it came as it is, and `unknown` where the gateway does not know the coding. */
export const codingSent = (contentEncoding: string | undefined): Coding | 'unknown' | undefined => {
  const name = (contentEncoding ?? '').trim().toLowerCase();
  if (name === '' || name === 'identity') return undefined;
  return isCoding(name) ? name : 'unknown';
};
