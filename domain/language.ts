export const languages = ['kk', 'ru', 'fr', 'en'] as const;

/** A language in which the service speaks to persons and to officers: Kazakh, Russian, French, English. */
export type Language = (typeof languages)[number];
