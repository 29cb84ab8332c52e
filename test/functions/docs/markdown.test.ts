import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html } from '../../../functions/docs/html.ts';
import { markdown } from '../../../functions/docs/markdown.ts';

const shown = (text: string): string => markdown(text).markup;

describe('the Markdown of a description', () => {
  test.each([
    ['Send `next` back as `after`', '<p>Send <code>next</code> back as <code>after</code></p>'],
    ['what it *receives*, and **never** more', '<p>what it <em>receives</em>, and <strong>never</strong> more</p>'],
    ['One\ntwo\n\nthree', '<p>One two</p>\n<p>three</p>'],
    [
      'Is one of:\n- `a`\n- `b`,\n  with more',
      '<p>Is one of:</p><ul><li><code>a</code></li><li><code>b</code>, with more</li></ul>',
    ],
    ['see [the law](https://law.example/a?b=1&c=2)', '<p>see <a href="https://law.example/a?b=1&amp;c=2">the law</a></p>'],
    ['2 * 3 * 4 and a_b_c', '<p>2 * 3 * 4 and a_b_c</p>'],
  ])('%j is read as its marks say', (text, markup) => {
    expect(shown(text)).toBe(markup);
  });

  test('is text where it is no Markdown: nothing in it becomes an element', () => {
    const pieces = fc.constantFrom(
      '<script>',
      '"',
      "'",
      '&',
      '`',
      '*',
      '**',
      '[',
      '](https://a.example)',
      '](javascript:x)',
      ' ',
      'a',
      '\n',
      '- ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const left = shown(parts.join('')).replaceAll(/<\/?(?:p|ul|li|em|strong|code)>|<a href="https:[^"<>]*">|<\/a>/g, '');
        expect(left).not.toMatch(/[<>"']/);
      }),
    );
  });
});

test('a template of markup escapes what it is given, whether in an element or in a value', () => {
  const given = `"><img src=x onerror='a'>&`;
  expect(html`<p title="${given}">${[given]}</p>`.markup).toBe(
    '<p title="&quot;&gt;&lt;img src=x onerror=&#39;a&#39;&gt;&amp;">&quot;&gt;&lt;img src=x onerror=&#39;a&#39;&gt;&amp;</p>',
  );
});
