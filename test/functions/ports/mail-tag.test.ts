import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailTag } from '../../../functions/ports/mail-tag.ts';

describe('the tag of a mail', () => {
  test('is one that SES admits, whatever the id holds', () => {
    fc.assert(
      fc.property(fc.string(), (mailId) => {
        expect(mailTag(mailId)).toMatch(/^[A-Za-z0-9_-]{43}$/);
      }),
    );
  });

  test('is the same each time, and another for another mail', () => {
    expect(mailTag('a/request-opened')).toBe(mailTag('a/request-opened'));
    expect(mailTag('a/request-opened')).not.toBe(mailTag('b/request-opened'));
  });
});
