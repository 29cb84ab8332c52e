import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alsoShowing,
  decidingPart,
  etagOf,
  knowingAsBefore,
  matches,
  namesAny,
  viewAlone,
} from '../../../functions/http/etag.ts';

describe('the ETag of a view', () => {
  test('is a strong tag: quoted, without W/', () => {
    expect(etagOf({ a: 1 })).toMatch(/^"[\w-]{27}"$/);
  });

  test('is the same for the same view, in whatever order its fields stand', () => {
    expect(etagOf({ a: 1, b: { c: 2, d: 3 } })).toBe(etagOf({ b: { d: 3, c: 2 }, a: 1 }));
  });

  test('is another for another view', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        const plain = (value: unknown): string => JSON.stringify(value).replaceAll('-0', '0');
        fc.pre(typeof one !== 'object' && plain(one) !== plain(other));
        expect(etagOf(one)).not.toBe(etagOf(other));
      }),
    );
  });
});

describe('what is shown beside a view', () => {
  const [view, later] = [{ a: 1 }, { a: 2 }];

  test('is named after a dot, and not where nothing is there', () => {
    expect(etagOf(view, [])).toBe(etagOf(view));
    expect(etagOf(view, [1])).toMatch(/^"[\w-]{27}\.[\w-]{27}"$/);
    expect(etagOf(view, [1])).not.toBe(etagOf(view, [2]));
  });

  test('is left out for a change on which it does not decide', () => {
    expect(viewAlone(`"x", ${etagOf(view, [1])} , ${etagOf(later, [2])}`)).toBe(`"x", ${etagOf(view)} , ${etagOf(later)}`);
    expect(viewAlone('*')).toBe('*');
    expect(viewAlone(`W/${etagOf(view)}`)).toBe(`W/${etagOf(view)}`);
  });

  test('is known after a change of the view as it was before', () => {
    const after = etagOf(later);
    expect(knowingAsBefore(after, `"x", ${etagOf(view, [1])}`, etagOf(view))).toBe(etagOf(later, [1]));
    expect(knowingAsBefore(after, etagOf(view), etagOf(view))).toBe(after);
    expect(knowingAsBefore(after, '*', etagOf(view))).toBe(after);
  });
});

describe('If-Match', () => {
  const tag = etagOf({ a: 1 });

  test.each([
    ['the tag itself', tag],
    ['the tag with spaces about it', `  ${tag} `],
    ['the tag among others', `"one", ${tag},"two"`],
  ])('names the view by %s', (_what, header) => {
    expect(matches(header, tag)).toBe(true);
  });

  test.each([
    ['another tag', '"another"'],
    ['the tag as a weak one', `W/${tag}`],
    ['the tag without its quotes', tag.slice(1, -1)],
    ['nothing', ''],
    ['a list of others', '"one", "two"'],
    ['a tag that only begins so', `${tag.slice(0, -1)}x"`],
    ['* among tags', '"one", *'],
  ])('does not name it by %s', (_what, header) => {
    expect(matches(header, tag)).toBe(false);
  });
});

describe('If-None-Match', () => {
  const tag = etagOf({ a: 1 });

  test.each([
    ['the tag itself', tag],
    ['the tag as a weak one', `W/${tag}`],
    ['the tag among others', `"one",W/"two" ,  ${tag}`],
    ['the tag behind one with a comma', `"one, two", ${tag}`],
    ['*', ' * '],
  ])('names what is shown by %s', (_what, header) => {
    expect(namesAny(header, tag)).toBe(true);
    expect(namesAny(header, `W/${tag}`)).toBe(true);
  });

  test.each([
    ['another tag', '"another"'],
    ['the tag without its quotes', tag.slice(1, -1)],
    ['the tag within another', `"x${tag.slice(1)}`],
    ['nothing', ''],
    ['* among tags', '"one", *'],
  ])('does not name it by %s', (_what, header) => {
    expect(namesAny(header, tag)).toBe(false);
  });
});

test('what is shown beside a view and decides on no change moves the tag, and is taken off before a change', () => {
  const [one, other] = [alsoShowing(etagOf({ a: 1 }, [1]), { days: 1 }), alsoShowing(etagOf({ a: 1 }, [1]), { days: 2 })];
  expect(one).not.toBe(other);
  expect(decidingPart(`"x", ${one}`)).toBe(`"x", ${etagOf({ a: 1 }, [1])}`);
  expect(decidingPart(etagOf({ a: 1 }))).toBe(etagOf({ a: 1 }));
});
