import { describe, expect, it } from 'vitest';
import { codingSent, codingWished } from '../../../../infra/local/gateway/codings.ts';

describe('The coding of a reply', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['*', undefined],
    ['identity', undefined],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['deflate', 'deflate'],
    ['gzip, deflate, br', 'gzip'],
    ['deflate,gzip', 'deflate'],
    ['deflate;q=0.5, gzip;q=1.0', 'gzip'],
    ['gzip;q=1.0, identity;q=0.5, *;q=0', 'gzip'],
    ['gzip;q=0', undefined],
    ['gzip;q=0, deflate', 'deflate'],
    // The gateway looks at what is liked best, and does not know it.
    ['br, gzip, deflate', undefined],
    ['identity, gzip;q=0.5', undefined],
    ['gzip;q=nonsense', undefined],
  ])('for Accept-Encoding: %s is %s', (wished, coding) => {
    expect(codingWished(wished)).toBe(coding);
  });
});

describe('The coding of a request', () => {
  it.each([
    [undefined, undefined],
    ['identity', undefined],
    [' GZip ', 'gzip'],
    ['deflate', 'deflate'],
    ['br', 'unknown'],
    ['gzip, gzip', 'unknown'],
    ['gzip, deflate', 'unknown'],
  ])('for Content-Encoding: %s is %s', (named, coding) => {
    expect(codingSent(named)).toBe(coding);
  });
});
