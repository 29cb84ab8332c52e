/** Text as it stands in HTML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const font = 'font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif';

/**
 * Inline styles serve clients that drop the sheet; the sheet lets the rows of a wide table become blocks in a narrow window. Nothing
 * is loaded from outside.
 */
const sheet =
  '@media (max-width:560px){.wide,.wide tbody,.wide tr,.wide td{display:block!important;width:auto!important}.wide thead{display:none!important}.wide tr{border-top:1px solid #c9ced6!important;padding:10px 0!important}.wide td{border:0!important;padding:3px 0!important}.wide td[data-label]:before{content:attr(data-label);display:block;color:#5b6470;font-size:12px}}';

/** A whole mail around its body, in its first language. */
export const htmlPage = (lang: string, title: string, body: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title><style>${sheet}</style></head><body style="margin:0;padding:24px 16px;background:#fff;color:#1a1a1a;${font};font-size:15px;line-height:1.45"><div style="max-width:900px;margin:0 auto">${body}</div></body></html>`;

/** A part of a mail that is in one language, under its heading. */
export const section = (lang: string, heading: string, body: string, first: boolean): string => {
  const above = first ? '' : 'border-top:2px solid #1a1a1a;margin-top:32px;padding-top:24px';
  return `<section lang="${lang}" style="${above}"><h1 style="font-size:20px;line-height:1.25;margin:0 0 12px">${escaped(heading)}</h1>${body}</section>`;
};

export const paragraph = (text: string, style = ''): string => `<p style="margin:0 0 12px;${style}">${escaped(text)}</p>`;

const cell = 'padding:6px 12px 6px 0;vertical-align:top;text-align:left;overflow-wrap:anywhere';

/** A table of facts, one to a row: its name, and what it is. */
export const factTable = (facts: readonly (readonly [name: string, value: string])[]): string => {
  const rows = facts.map(
    ([name, value]) =>
      `<tr><th style="${cell};width:32%;font-weight:600;color:#3c434c">${escaped(name)}</th><td style="${cell}">${escaped(value)}</td></tr>`,
  );
  return `<table style="border-collapse:collapse;table-layout:fixed;width:100%;max-width:640px">${rows.join('')}</table>`;
};

/** How wide each column of a wide table is, in percent. */
const widths = [30, 31, 9, 14, 16];

/** The lines of a cell; in the first column the first line is what the row is about. */
const inCell = (value: string, index: number): string => {
  const [first = '', ...rest] = value.split('\n').map(escaped);
  return [index === 0 ? `<strong>${first}</strong>` : first, ...rest].join('<br>');
};

/** A table of five columns, each row of which becomes a block in a narrow window. */
export const wideTable = (columns: readonly string[], rows: readonly (readonly string[])[]): string => {
  const head = columns.map(
    (name, index) =>
      `<th style="${cell};width:${widths[index]}%;border-bottom:2px solid #1a1a1a;font-size:13px;color:#3c434c">${escaped(name)}</th>`,
  );
  const lines = rows.map((row) => {
    const cells = row.map(
      (value, index) =>
        `<td data-label="${escaped(columns[index] ?? '')}" style="${cell};border-bottom:1px solid #d9dde3${index === 1 ? ';font-size:12px' : ''}">${inCell(value, index)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table class="wide" style="border-collapse:collapse;table-layout:fixed;width:100%;margin:0 0 20px;font-size:14px"><thead><tr>${head.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
};
