export const personLanguages = ['kk', 'ru', 'fr', 'en'] as const;

/** A language in which the service speaks to the person: Kazakh, Russian, French, English. */
export type PersonLanguage = (typeof personLanguages)[number];
