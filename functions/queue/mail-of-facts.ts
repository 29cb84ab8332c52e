/** An e-mail with its text twin. */
export type Mail = { readonly subject: string; readonly html: string; readonly text: string };

/** What a mail says: each fact by its name. */
export type Facts = readonly (readonly [name: string, value: string])[];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const cell = 'padding:6px 12px 6px 0;vertical-align:top;text-align:left;font-size:15px;line-height:1.4;overflow-wrap:anywhere';

/** An instant to the minute, in UTC: `2026-03-27 23:00 UTC`. */
export const inUtc = (instant: string): string => `${instant.slice(0, 16).replace('T', ' ')} UTC`;

/** The mail that says these facts under this title, one to a row; its text twin says the same, one to a line. */
export const mailOf = (subject: string, title: string, facts: Facts): Mail => {
  const rows = facts.map(
    ([name, value]) => `<tr><th style="${cell};width:34%">${name}</th><td style="${cell}">${escaped(value)}</td></tr>`,
  );
  return {
    subject,
    text: `${facts.map(([name, value]) => `${name}: ${value}`).join('\n')}\n`,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title></head><body style="margin:0;padding:24px;font-family:system-ui,sans-serif;color:#1a1a1a"><h1 style="font-size:20px;margin:0 0 12px">${escaped(title)}</h1><table style="border-collapse:collapse;table-layout:fixed;width:100%;max-width:640px">${rows.join('')}</table></body></html>`,
  };
};
