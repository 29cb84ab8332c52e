/** Parts two components of a name: a space, a hyphen, a comma (Doc 9303-3, section 4.6). */
export const partsComponents = (character: string): boolean => /[\s,\p{Pd}]/u.test(character);

/** Stands in a name, is not written in the zone and parts nothing: an apostrophe in any of its shapes, other punctuation (section 4.6). */
export const isSilent = (character: string): boolean => /[\p{P}ʹ-ʿˈ`´]/u.test(character);
