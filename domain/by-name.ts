/** The names of a table, in its order. Its type has to name all that it holds: a wider table in a narrower type would hide some. */
export const namesIn = <Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] =>
  Object.keys(table) as Name[];

/** A table that has something for every name of a list. */
export const byName = <Name extends string, Held>(names: readonly Name[], held: (name: Name) => Held): Record<Name, Held> =>
  Object.fromEntries(names.map((name) => [name, held(name)])) as Record<Name, Held>;
