/** Text that stands in a mail as it is stored, in English, in whichever language the mail is written. */
export type Stored = { readonly stored: string };

export type Said = string | Stored;

/** What is said in one go: words of the language, and what stands among them as it is stored. */
export type Saying = Said | readonly Said[];

const parts = (saying: Saying): readonly Said[] => (typeof saying === 'string' || 'stored' in saying ? [saying] : saying);

export const plain = (saying: Saying): string =>
  parts(saying)
    .map((said) => (typeof said === 'string' ? said : said.stored))
    .join('');

/** Text as it stands in an attribute, or in a title. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Text as it stands in the body: no line begins with the colon of a French sentence, and no date and no hour is torn in two. */
export const shown = (text: string): string =>
  escaped(text)
    .replaceAll(/ (?=[:;?!](?: |$))| (?=[гж]\.)/g, '&nbsp;')
    .replaceAll(/\d{4}-\d{2}-\d{2}|\d{2}:\d{2} UTC/g, '<span style="white-space:nowrap">$&</span>');

/** What is said, in its language. */
export const inline = (saying: Saying): string =>
  parts(saying)
    .map((said) => (typeof said === 'string' ? shown(said) : `<span lang="en">${shown(said.stored)}</span>`))
    .join('');

const font = 'font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif';

/** A whole mail around its body, in its first language. Nothing is loaded from outside: the sheet is for windows of any width. */
export const htmlPage = (lang: string, title: string, body: string, sheet: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title><style>${sheet}</style></head><body style="margin:0;padding:24px 16px;background:#fff;color:#1a1a1a;${font};font-size:15px;line-height:1.45"><div style="max-width:960px;margin:0 auto">${body}</div></body></html>`;

/** A part of a mail that is in one language, under its heading. */
export const section = (lang: string, heading: string, body: string, first: boolean): string => {
  const above = first ? '' : 'border-top:2px solid #1a1a1a;margin-top:32px;padding-top:24px';
  return `<section lang="${lang}" style="${above}"><h1 style="font-size:20px;line-height:1.25;margin:0 0 12px">${shown(heading)}</h1>${body}</section>`;
};

export const paragraph = (said: Saying, style = ''): string => `<p style="margin:0 0 12px;${style}">${inline(said)}</p>`;

export const cell = 'padding:6px 12px 6px 0;vertical-align:top;text-align:left;overflow-wrap:anywhere';

/** In a narrow window a fact stands below its name: the longest words have no room beside it. */
export const factSheet =
  '@media (max-width:480px){.facts,.facts tbody,.facts tr,.facts th,.facts td{display:block!important;width:auto!important;padding:0!important}.facts tr{padding:5px 0!important}.facts th{font-size:12px!important;font-weight:400!important}}';

/** A table of facts, one to a row: its name, and what it is. */
export const factTable = (facts: readonly (readonly [name: string, value: Saying])[]): string => {
  const rows = facts.map(
    ([name, value]) =>
      `<tr><th scope="row" style="${cell};width:36%;font-weight:600;color:#3c434c">${shown(name)}</th><td style="${cell}">${inline(value)}</td></tr>`,
  );
  return `<table class="facts" style="border-collapse:collapse;table-layout:fixed;width:100%;max-width:720px">${rows.join('')}</table>`;
};
