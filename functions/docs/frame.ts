import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { once } from '../../domain/once.ts';
import { type Html, html } from './html.ts';

const beside = (file: string) => once(() => readFileSync(new URL(file, import.meta.url), 'utf8').trim());

/** The frame of a page, and what stands in one. */
const styles = [beside('page.css'), beside('content.css')];
const style = once(() => styles.map((part) => part()).join('\n'));
const scripts = [beside('browser/filter.js'), beside('browser/send.js')];

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a browser may do with a page: run its own scripts, apply its own style, and ask the API that it came from. */
export const policyOfPages = (): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map((script) => hashOf(script())).join(' ')}`,
    `style-src ${hashOf(style())}`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** What all pages have alike, for the two places that each leaves for it: they are packed without, being twice as large with it. */
export const alike = (): { readonly style: string; readonly scripts: string } => ({
  style: style(),
  scripts: scripts.map((script) => `<script type="module">${script()}</script>`).join('\n'),
});

/** One page: its title, what stands beside its main part, the main part, and from where it is seen: how the index and the API's root are reached. */
export type Page = {
  readonly title: string;
  readonly main: Html;
  readonly menu?: Html;
  readonly version: string;
  /** `''` on pages beside each other, `docs/` on the index, which is one step above them. */
  readonly pages: '' | 'docs/';
};

/** The path, from a page, of the index and of the root of the API: all links are relative, since the API can stand under a stage. */
export const waysFrom = (pages: Page['pages']) =>
  pages === '' ? { index: '../docs', root: '..' } : { index: 'docs', root: '.' };

/** The text of a page, without what all have alike. */
export const framed = ({ title, main, menu, version, pages }: Page): string => {
  const { index, root } = waysFrom(pages);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title}</title>
<style></style>
</head>
<body data-root="${root}">
<a class="skip" href="#main">Skip to the content</a>
<header>
<p><a class="home" href="${index}">Readmit API reference</a> <span class="version">version ${version}</span></p>
<nav aria-label="Parts of the reference"><ul>
<li><a href="${index}">Operations</a></li>
<li><a href="${pages}schemas">Schemas</a></li>
<li><a href="${pages}messages">Messages</a></li>
</ul></nav>
</header>
<div class="${menu === undefined ? 'alone' : 'beside'}">${menu}
<main id="main" tabindex="-1">
${main}
</main>
</div>
<!--scripts-->
</body>
</html>
`.markup;
};
