import type { JsonObject } from './json-object.ts';
import { componentsOf, inParts, inPlaces, withComponents } from './schemas-in.ts';

/** The name that was given to a schema by hand. */
export const nameKey = 'x-name';

/** What is said of a named schema at one of the places where it is used, and not at the others. */
export const hereKey = 'x-here';

/** Behind the name of a component, as it is written for what the service says, where that differs from what is sent. */
export const saidSuffix = '.said';

const nameOf = (ref: unknown): string | undefined =>
  typeof ref === 'string' && ref.startsWith('#/components/schemas/') ? ref.slice('#/components/schemas/'.length) : undefined;

/** The component that a schema stands for, and what it says beside: as a `$ref`, or as an `allOf` of one, as draft 7 has it. */
const referred = ({ $ref, allOf, ...beside }: JsonObject): { readonly name: string; readonly beside: JsonObject } | undefined => {
  const [only, ...others] = Array.isArray(allOf) ? (allOf as readonly JsonObject[]) : [];
  const name = nameOf($ref) ?? (others.length === 0 ? nameOf(only?.['$ref']) : undefined);
  return name === undefined ? undefined : { name, beside };
};

/** The document with a copy of each component wherever it was named, so that every schema can be looked at for the side on which it stands. */
export const unfolded = (document: JsonObject): JsonObject => {
  const components = componentsOf(document);
  const unfold = (schema: JsonObject): JsonObject => {
    const named = referred(schema);
    if (named === undefined) return inParts(schema, unfold);
    const { name, beside } = named;
    const component = components[name];
    if (component === undefined) throw new Error(`There is no schema ${name}`);
    const here = Object.keys(beside).length === 0 ? {} : { [hereKey]: beside };
    return { ...unfold(component), [nameKey]: name.replace(saidSuffix, ''), ...here };
  };
  return withComponents(inPlaces(document, unfold), {});
};
