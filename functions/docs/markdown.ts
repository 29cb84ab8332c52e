import { type Html, html, raw } from './html.ts';

/** What the contracts use inside a line: code, strong and emphasised words, links. Whatever else is there is text. */
const inlineMark =
  /(`+)(.+?)\1|\*\*(.+?)\*\*|(?<![\w*])\*([^*\s](?:[^*]*[^*\s])?)\*(?![\w*])|\[([^\]]+)\]\((https?:\/\/[^)\s]+)\)/g;

/** A line of Markdown, as the contracts have it: no backtick or asterisk of its marks is left in the page. */
export const inline = (text: string): Html => {
  const parts: Html[] = [];
  let from = 0;
  for (const found of text.matchAll(inlineMark)) {
    const [whole, , code, strong, emphasised, words, address] = found;
    parts.push(html`${text.slice(from, found.index)}`);
    if (code !== undefined) parts.push(html`<code>${code.trim()}</code>`);
    else if (strong !== undefined) parts.push(html`<strong>${inline(strong)}</strong>`);
    else if (emphasised !== undefined) parts.push(html`<em>${inline(emphasised)}</em>`);
    else parts.push(html`<a href="${address}">${inline(words ?? '')}</a>`);
    from = found.index + whole.length;
  }
  return html`${parts}${text.slice(from)}`;
};

const bullet = /^\s*[-*]\s+/;

const block = (text: string): Html => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const from = lines.findIndex((line) => bullet.test(line));
  if (from < 0) return html`<p>${inline(lines.join(' '))}</p>`;
  const items = lines
    .slice(from)
    .join('\n')
    .split(/\n(?=\s*[-*]\s)/);
  const list = items.map((item) => html`<li>${inline(item.replace(bullet, '').replaceAll(/\n\s*/g, ' '))}</li>`);
  return html`${from > 0 && html`<p>${inline(lines.slice(0, from).join(' '))}</p>`}<ul>${list}</ul>`;
};

/** The Markdown of a description as markup: paragraphs and lists, with what stands inside a line. */
export const markdown = (text: string | undefined): Html =>
  raw(
    (text ?? '')
      .split(/\n{2,}/)
      .filter((part) => part.trim() !== '')
      .map((part) => block(part).markup)
      .join('\n'),
  );
