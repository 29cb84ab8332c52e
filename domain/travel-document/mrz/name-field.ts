/** How many places a name has (Doc 9303-4, section 4.2.2.1: 6 to 44 of the first line). */
const places = 39;

/** What a primary identifier may take, so that two fillers and the first letter of a secondary one still find room. */
const placesOfPrimary = places - 3;

/** The most components of which that much can hold the initials, with a filler between. */
const mostComponents = placesOfPrimary / 2;

const joined = (components: readonly string[]): string => components.join('<');

/** As long as it is with its last components as initials, no more of them than it takes to find room. */
const lengthWithInitials = (components: readonly string[]): number => {
  const lengths = components.map(
    (_, whole) => joined(components.map((text, at) => (at < whole ? text : text.slice(0, 1)))).length,
  );
  return lengths.findLast((length) => length <= placesOfPrimary) ?? 0;
};

/** Brought down to that length: letters are taken from the last component until only its initial is left, then from the one before. */
const shortened = (components: readonly string[], length: number): string => {
  const start = { over: joined(components).length - length, kept: [] as readonly string[] };
  return joined(
    components.reduceRight(({ over, kept }, text) => {
      const taken = Math.max(0, Math.min(over, text.length - 1));
      return { over: over - taken, kept: [text.slice(0, text.length - taken), ...kept] };
    }, start).kept,
  );
};

/** A primary identifier that leaves no room becomes shorter, and no shorter than lets the secondary one fill the field to its end. */
const primaryBeside = (components: readonly string[], secondary: string): string => {
  if (joined(components).length <= placesOfPrimary) return joined(components);
  const held = components.slice(0, mostComponents);
  return shortened(held, Math.max(lengthWithInitials(held), places - 2 - secondary.length));
};

/** The last letter of the last component that has more than one, where the field ends in a filler. */
const spareLetter = /(?<=[A-Z])[A-Z](?=(?:<+[A-Z])*<$)/;

/** What fits. Where it would end in a filler, one letter before gives its place, so that the next component's initial stands last. */
const cut = (text: string): string => {
  const field = text.slice(0, places).padEnd(places, '<');
  return text.length > places && spareLetter.test(field)
    ? field.replace(spareLetter, '') + text.slice(places, places + 1)
    : field;
};

/**
 * The name field of the zone: primary identifier, two fillers, secondary identifier (Doc 9303-3, section 4.6). A name that fits is
 * whole; one that does not fills the field to its last place, where a letter is the sign that something may be missing.
 *
 * Of the ways to truncate that Doc 9303-4, section 4.2.3, leaves to the State, this is: the secondary identifier is cut where the
 * field ends (4.2.3.2); only where not even its first letter would find room, the last components of the primary one become
 * initials, as many as it takes (4.2.3.3 a). Letters that this frees beyond need go back to the first of them.
 *
 * A name whose components within reach are all single letters has no letter to give: it may end in a filler.
 */
export const nameField = (primary: readonly string[], secondary: readonly string[]): string => {
  const given = joined(secondary);
  return cut(given === '' ? joined(primary) : `${primaryBeside(primary, given)}<<${given}`);
};
