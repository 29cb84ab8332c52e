const entities: Readonly<Record<string, string>> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', amp: '&' };

const decoded = (html: string): string =>
  html.replaceAll(/<[^>]*>/g, '').replaceAll(/&(\w+);/g, (_all, name: string) => entities[name] ?? '?');

/** What somebody reads in the HTML of a mail, one piece of text after another. */
export const shownText = (html: string): readonly string[] =>
  html
    .replaceAll(/<head>.*<\/head>/g, '')
    .replaceAll(/<span style="white-space:nowrap">([^<]*)<\/span>/g, '$1')
    .split(/<br>|<\/(?:td|th|h1|h2|p|strong|span)>|<span[^>]*>/)
    .map(decoded)
    .filter((text) => text.trim() !== '');
