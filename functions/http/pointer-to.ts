/** A place in a part of a request, as a JSON pointer (RFC 6901) behind the part: `body/person/sex`. */
export const pointerTo = (part: string, path: readonly PropertyKey[]): string =>
  [part, ...path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
