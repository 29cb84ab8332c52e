/** A day as the language writes it, `1 décembre 2026`. */
export const dayIn =
  (language: string) =>
  (day: string): string =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));
