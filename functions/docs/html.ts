/** Markup that is safe to stand in a page as it is. */
export type Html = { readonly markup: string };

type Part = Html | string | number | false | undefined | readonly Part[];

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => names[character] ?? '');

const written = (part: Part): string => {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'markup' in part ? part.markup : part.map(written).join('');
};

/** A template of markup: whatever is put into it as text is text in the page, and markup stays markup. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: strings.map((string, index) => string + written(parts[index])).join(''),
});

/** Markup that was written elsewhere: a style sheet, a script, a part that escapes for itself. */
export const raw = (markup: string): Html => ({ markup });
