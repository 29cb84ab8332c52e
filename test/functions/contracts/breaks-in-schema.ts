import { type Break, isJson, type Json } from './break-kinds.ts';
import { type Schema, schemaIn } from './schema-in.ts';

/** Whether a client sends it or reads it: what is sent may only be let in more, what is read may only be more. */
export type Direction = 'sent' | 'read';

const bounds = {
  most: ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems'],
  least: ['minimum', 'minLength', 'minItems'],
} as const;

const numberIn = (schema: Json, name: string, otherwise: number): number =>
  typeof schema[name] === 'number' ? schema[name] : otherwise;

/** The least value that is taken; of whole numbers one above what is excluded. */
const leastIn = (schema: Json, name: string): number => {
  if (name === 'minLength' || name === 'minItems') return Math.max(0, numberIn(schema, name, 0));
  return Math.max(
    numberIn(schema, 'minimum', -Infinity),
    numberIn(schema, 'exclusiveMinimum', -Infinity) + (schema['type'] === 'integer' ? 1 : 0),
  );
};

const narrowed = (before: Json, after: Json): boolean =>
  bounds.most.some((name) => numberIn(after, name, Infinity) < numberIn(before, name, Infinity)) ||
  bounds.least.some((name) => leastIn(after, name) > leastIn(before, name));

/** What no longer holds of a single schema, its parts aside. */
const ofItself = (one: Schema, other: Schema, at: string, direction: Direction): readonly Break[] => {
  const [wide, narrow] = direction === 'sent' ? [other, one] : [one, other];
  const found: Break[] = [];
  if (wide.types !== undefined && !narrow.types?.every((type) => wide.types?.includes(type)))
    found.push({ kind: 'type-changed', at });
  if (direction === 'read') return found;
  const { values } = other;
  if (values !== undefined && !one.values?.every((value) => values.includes(value))) found.push({ kind: 'value-removed', at });
  const [before, after] = [one.itself, other.itself];
  if (after['pattern'] !== undefined && after['pattern'] !== before['pattern']) found.push({ kind: 'pattern-narrowed', at });
  if (narrowed(before, after)) found.push({ kind: 'bound-narrowed', at });
  return found;
};

type Documents = { readonly before: Json; readonly after: Json };

type Compared = { readonly documents: Documents; readonly direction: Direction; readonly seen: ReadonlySet<string> };

const ofFields = (one: Schema, other: Schema, at: string, compared: Compared): readonly Break[] => {
  const { direction } = compared;
  const removed = [...one.fields.keys()].filter((field) => !other.fields.has(field));
  const lost = removed
    .filter(() => direction === 'read' || other.isClosed)
    .map((field): Break => ({ kind: 'field-removed', at: `${at}/${field}` }));
  const [must, mustNow] = [one.required, other.required];
  const needed =
    direction === 'sent'
      ? [...mustNow].filter((field) => !must.has(field)).map((field): Break => ({ kind: 'field-required', at: `${at}/${field}` }))
      : [...must]
          .filter((field) => !mustNow.has(field) && other.fields.has(field))
          .map((field): Break => ({ kind: 'field-optional', at: `${at}/${field}` }));
  const within = [...one.fields].flatMap(([field, schema]) =>
    other.fields.has(field) ? breaksInSchema(schema, other.fields.get(field), `${at}/${field}`, compared) : [],
  );
  return [...lost, ...needed, ...within];
};

/** Of each alternative that there was the one that is nearest to it now, and what no longer holds of it. */
const ofAlternatives = (one: Schema, other: Schema, at: string, compared: Compared): readonly Break[] =>
  one.alternatives.flatMap((before) =>
    other.alternatives
      .map((after) => breaksInSchema(before, after, at, compared))
      .reduce((least, next) => (next.length < least.length ? next : least)),
  );

/** What a client of the schema before could no longer send, or read, by the one after. */
export const breaksInSchema = (before: unknown, after: unknown, at: string, compared: Compared): readonly Break[] => {
  if (!isJson(before) || !isJson(after)) return [];
  const pair = JSON.stringify([before['$ref'], after['$ref']]);
  if (before['$ref'] !== undefined && compared.seen.has(pair)) return [];
  const within = { ...compared, seen: new Set([...compared.seen, pair]) };
  const [one, other] = [schemaIn(compared.documents.before, before), schemaIn(compared.documents.after, after)];
  if (one.alternatives.length > 1 || other.alternatives.length > 1) return ofAlternatives(one, other, at, within);
  return [
    ...ofItself(one, other, at, compared.direction),
    ...ofFields(one, other, at, within),
    ...(one.item === undefined ? [] : breaksInSchema(one.item, other.item, `${at}/*`, within)),
  ];
};
