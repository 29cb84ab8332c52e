import type { DigestRow } from './digest-row.ts';
import { cell, escaped, inline, shown } from './mail-html.ts';
import type { MailWords } from './words/mail-words.ts';

/**
 * In a narrow window each row becomes a block, and each cell says what it is. Clients that drop the sheet keep the table by its inline
 * styles, and let it be moved sideways.
 */
const narrow = [
  '.rows,.rows tbody,.rows tr,.rows td{display:block!important;width:auto!important;min-width:0!important}',
  '.rows thead,.rows td:empty{display:none!important}',
  '.rows tr{border-bottom:1px solid #c9ced6!important;padding:10px 0!important}',
  '.rows td{border:0!important;padding:3px 0!important}',
  '.rows td[data-label]:before{content:attr(data-label);color:#5b6470;white-space:pre-wrap}',
];

export const digestSheet = `@media (max-width:640px){${narrow.join('')}}`;

/** How wide each column is, in percent: a case id stands on one line. */
const widths = { what: 28, case: 27, owner: 9, until: 18, source: 18 } as const;

type Column = keyof typeof widths;

const columns = Object.keys(widths) as readonly Column[];

const small = (text: string): string => `<span style="display:block;font-size:11px;line-height:1.3;color:#3c434c">${text}</span>`;

/** Where a column has a label in a narrow window, it is what the cell does not say by itself. */
const labelled: readonly Column[] = ['owner', 'until', 'source'];

const cellsOf = ({ colon }: MailWords, row: DigestRow): Readonly<Record<Column, string>> => {
  const [[, reference] = ['', ''], ...ids] = row.about;
  const until = shown(row.until);
  return {
    what: `<strong>${shown(row.title)}</strong><br>${shown(row.act)}`,
    case: `${shown(reference)}${ids.map(([name, value]) => small(`${shown(`${name}${colon}`)}<br>${shown(value)}`)).join('')}`,
    owner: shown(row.owner),
    until: row.over && until !== '' ? `<strong style="color:#a4161a">${until}</strong>` : until,
    source: inline(row.source),
  };
};

/** The lines of a digest as a table. */
export const digestTable = (words: MailWords, rows: readonly DigestRow[]): string => {
  const { colon, digest } = words;
  const head = columns.map(
    (column) =>
      `<th scope="col" style="${cell};width:${widths[column]}%;border-bottom:2px solid #1a1a1a;font-size:13px;color:#3c434c">${shown(digest.columns[column])}</th>`,
  );
  const lines = rows.map((row) => {
    const cells = cellsOf(words, row);
    const tds = columns.map((column) => {
      const label = labelled.includes(column) ? ` data-label="${escaped(`${digest.columns[column]}${colon}`)}"` : '';
      return `<td${label} style="${cell};border-bottom:1px solid #d9dde3">${cells[column]}</td>`;
    });
    return `<tr>${tds.join('')}</tr>`;
  });
  return `<div style="overflow-x:auto"><table class="rows" style="border-collapse:collapse;table-layout:fixed;width:100%;min-width:720px;margin:0 0 20px;font-size:14px"><thead><tr>${head.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table></div>`;
};
