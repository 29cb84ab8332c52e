import type { JsonObject } from './json-object.ts';
import { inParts, inPlaces, type Side, withComponents } from './schemas-in.ts';
import { shapeOf, twins, typesIn, withoutTwins } from './twins.ts';
import { givenKey, typesNamed } from './types-named.ts';
import { hereKey, nameKey } from './unfolded.ts';

type Rooted = { readonly side: Side; readonly schema: JsonObject };

/** The types by name, as each side has them. */
type Found = Map<string, { sent?: JsonObject; said?: JsonObject }>;

/** The types by name, and the names under which two stand that differ, on one side; or of which one alone was named by hand. */
const collected = (roots: readonly Rooted[]): { readonly found: Found; readonly doubled: ReadonlySet<string> } => {
  const found: Found = new Map();
  const doubled = new Set<string>();
  for (const { side, schema } of roots) {
    for (const type of typesIn([schema])) {
      const name = String(type[nameKey]);
      const sides = found.get(name) ?? {};
      const before = sides[side];
      if (before !== undefined && shapeOf(before) !== shapeOf(type)) doubled.add(name);
      if (Object.values(sides).some((other) => other[givenKey] !== type[givenKey] && shapeOf(other) !== shapeOf(type)))
        doubled.add(name);
      found.set(name, { [side]: type, ...sides });
    }
  }
  return { found, doubled };
};

const isClosed = ({ additionalProperties: under }: JsonObject): boolean => under === false;

/** Whether a type is sent otherwise than it is said: it has other fields, is closed, or has a type in it of which that is so. */
const differs = (found: Found, name: string): boolean => {
  const { sent, said } = found.get(name) ?? {};
  if (sent === undefined || said === undefined) return false;
  let inner = false;
  inParts(sent, (part) => {
    inner ||= typesIn([part]).some((type) => differs(found, String(type[nameKey])));
    return part;
  });
  return inner || shapeOf(sent) !== shapeOf(said) || isClosed(sent) !== isClosed(said);
};

/** The document with each of its schemas folded: a type is told where it is named, once. */
const foldedBy =
  (nameOn: (name: string, side: Side) => string) =>
  (schema: JsonObject, side: Side): JsonObject => {
    const { [nameKey]: name, [hereKey]: here, [givenKey]: _given, ...rest } = schema;
    if (typeof name !== 'string') return inParts(rest, (part) => foldedBy(nameOn)(part, side));
    const otherwise = 'default' in rest ? { default: rest['default'] } : {};
    return { $ref: `#/components/schemas/${nameOn(name, side)}`, ...(here as object | undefined), ...otherwise };
  };

const faultsIn = (doubled: ReadonlySet<string>, unnamed: readonly (readonly string[])[]): readonly string[] => [
  ...[...doubled].map((name) => `Two schemas are called ${name}`),
  ...unnamed.map((names) => `One schema is called ${names.join(', ')}`),
];

/**
 * The document with every object, enumeration and choice once, as a component with a name: the one given by hand, or that of its owner
 * and property. What is sent otherwise than it is said goes by that name with `Input`. Throws where two that differ would have one name,
 * or one would have two: then it is given a name by hand.
 */
export const named = (document: JsonObject): JsonObject => {
  const roots: Rooted[] = [];
  inPlaces(document, (schema, { side, owner }) => {
    roots.push({ side, schema: typesNamed(schema, owner) });
    return schema;
  });
  const schemas = withoutTwins(roots.map(({ schema }) => schema));
  const placed = roots.map(({ side }, at) => ({ side, schema: schemas[at] ?? {} }));
  const { found, doubled } = collected(placed);
  const faults = faultsIn(doubled, twins(schemas));
  if (faults.length > 0) throw new Error(faults.join('\n'));

  const sentApart = new Set([...found.keys()].filter((name) => differs(found, name)));
  const nameOn = (name: string, side: Side): string => (side === 'sent' && sentApart.has(name) ? `${name}Input` : name);
  const fold = foldedBy(nameOn);
  const components = [...found].flatMap(([name, sides]) =>
    (Object.entries(sides) as [Side, JsonObject][]).map(([side, type]) => {
      const { [nameKey]: _name, [givenKey]: _given, [hereKey]: _here, default: _otherwise, ...rest } = type;
      return [nameOn(name, side), inParts(rest, (part) => fold(part, side))] as const;
    }),
  );
  const byName = components.toSorted(([one], [other]) => (one < other ? -1 : 1));
  let at = -1;
  const folded = inPlaces(document, (_schema, { side }) => {
    at += 1;
    return fold(schemas[at] ?? {}, side);
  });
  return withComponents(folded, Object.fromEntries(byName));
};
