/** What is written where a name is not known, or where a form wants two names of somebody who has one. */
const phrases = new Set(
  `fnu|lnu|nfn|nln|nmn|unk|unknown|name unknown|not known|unnamed|no name|no surname|no family name|no last name|no given name|
no given names|no first name|none|n/a|n.a.|not applicable|nn|n.n.|nomen nescio|sans nom|sans prénom|sans prenom|inconnu|inconnue|non connu|
néant|neant|unbekannt|ohne namen|ohne vornamen|ohne nachnamen|onbekend|desconocido|desconocida|sin nombre|sin apellido|sem nome|
desconhecido|sconosciuto|senza nome|nieznane|nieznany|brak|bilinmiyor|нет|нет фамилии|нет имени|неизвестно|неизвестен|неизвестна|
без фамилии|без имени|не указано|отсутствует|невідомо|немає|жоқ|белгісіз|аты жоқ|тегі жоқ|غير معروف|لا يوجد`
    .replaceAll('\n', '')
    .split('|'),
);

/** Whether what stands in the place of a name is none: X, XXX, FNU, LNU, UNKNOWN, a stroke. */
export const isPlaceholder = (name: string): boolean => {
  const text = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{Cf}\s]+/gu, ' ')
    .trim();
  const bare = text.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '');
  return (
    bare === '' || /^[xх]+(?:[^\p{L}\p{N}]+[xх]+)*$/u.test(bare) || phrases.has(bare) || phrases.has(bare.replace(/\.$/, ''))
  );
};
