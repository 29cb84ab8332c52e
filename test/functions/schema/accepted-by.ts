import * as z from 'zod';
import { fills, formed, lately, numbers, texts } from './edge-words.ts';

type Check = {
  readonly _zod: { readonly def: { readonly check: string; readonly maximum?: number; readonly minimum?: number } };
};

type Def = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly items?: readonly z.core.$ZodType[];
  readonly options?: readonly z.core.$ZodType[];
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly checks?: readonly Check[];
};

const defOf = (schema: z.core.$ZodType): Def => schema._zod.def as unknown as Def;

/** Whether the schema takes the value. Only what it takes is asked of a reply. */
const takes = (schema: z.core.$ZodType, value: unknown): boolean => z.safeParse(schema, value).success;

const boundOf = (schema: z.core.$ZodType, which: 'maximum' | 'minimum'): number | undefined => {
  const def = defOf(schema);
  if (def.in !== undefined) return boundOf(def.in, which);
  return (def.checks ?? []).map(({ _zod }) => _zod.def[which]).findLast((bound) => bound !== undefined);
};

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

const perPlace = 4;
let turn = 0;

/** The first and the last of a list, and others in turn: each place of a body takes some, and all places together take all. */
const some = <T>(values: readonly T[]): readonly T[] => {
  if (values.length <= perPlace) return values;
  const between = values.slice(1, -1);
  turn += perPlace - 2;
  const inTurn = Array.from({ length: perPlace - 2 }, (_, index) => between[(turn + index) % between.length] as T);
  return [...values.slice(0, 1), ...values.slice(-1), ...unique(inTurn)];
};

/** Days and moments from the earliest to the latest, whatever their zones; all else as text goes. */
const asTimeGoes = (one: string, other: string): number => {
  const apart = Date.parse(one) - Date.parse(other);
  return Number.isNaN(apart) || apart === 0 ? one.localeCompare(other) : apart;
};

/** The texts at the edges of what a word takes: shortest, longest in each script, and of each form. */
const stringsOf = (schema: z.core.$ZodType): readonly unknown[] => {
  const most = boundOf(schema, 'maximum') ?? 300;
  const filled = fills.flatMap((fill) => [
    fill.repeat(Math.floor(most / fill.length)),
    `A${fill.repeat(Math.max(0, Math.floor((most - 2) / fill.length)))}A`,
  ]);
  const free = takes(schema, 'Ж');
  const taken = unique([...texts, ...(free ? [] : formed.toSorted(asTimeGoes)), ...filled]).filter((value) =>
    takes(schema, value),
  );
  return [...some(taken), ...(free ? [] : lately.filter((value) => takes(schema, value)))];
};

/** The values at the edges of what a single word takes. */
const edgesOf = (schema: z.core.$ZodType): readonly unknown[] => {
  const def = defOf(schema);
  switch (def.type) {
    case 'string':
      return stringsOf(schema);
    case 'pipe':
      return def.in === undefined
        ? []
        : unique([...stringsOf(schema), ...edgesOf(def.in)]).filter((value) => takes(schema, value));
    case 'number':
      return unique([
        ...numbers,
        ...[boundOf(schema, 'minimum'), boundOf(schema, 'maximum')].filter((bound) => bound !== undefined),
      ]).filter((value) => takes(schema, value));
    case 'boolean':
      return [true, false];
    case 'enum':
      return Object.values(def.entries ?? {});
    case 'literal':
      return def.values ?? [];
    default:
      throw new Error(`What are the edges of ${def.type}?`);
  }
};

/** One value of it, with every field or with the fewest; undefined where none was found. */
export const someOf = (schema: z.core.$ZodType, all: boolean): unknown => {
  const def = defOf(schema);
  if (def.shape !== undefined) {
    const fields = Object.entries(def.shape).filter(([, part]) => all || defOf(part).type !== 'optional');
    return Object.fromEntries(fields.map(([key, part]) => [key, someOf(part, all)]));
  }
  if (def.element !== undefined) {
    const least = boundOf(schema, 'minimum') ?? 0;
    return Array.from({ length: all ? Math.max(1, least) : least }, () => someOf(def.element as z.core.$ZodType, all));
  }
  if (def.items !== undefined) return def.items.map((item) => someOf(item, all));
  if (def.options !== undefined) return def.options.map((option) => someOf(option, all)).find((value) => takes(schema, value));
  if (def.innerType !== undefined) return someOf(def.innerType, all);
  return edgesOf(schema)[0];
};

/** One place of a value, and what stands there otherwise; `undefined` leaves the field out. */
export type Edge = { readonly at: readonly (string | number)[]; readonly value: unknown };

const under = (step: string | number, edges: readonly Edge[]): readonly Edge[] =>
  edges.map(({ at, value }) => ({ at: [step, ...at], value }));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const whole = (values: readonly unknown[]): readonly Edge[] => values.map((value) => ({ at: [], value }));

const ofArray = (schema: z.core.$ZodType, element: z.core.$ZodType, value: unknown): readonly Edge[] => {
  const [first = someOf(element, false)] = Array.isArray(value) ? value : [];
  const most = Math.min(boundOf(schema, 'maximum') ?? 3, 50);
  const lists = [[], [someOf(element, true)], [someOf(element, false)], Array.from({ length: most }, () => first)];
  const inside = Array.isArray(value) && value.length > 0 ? under(0, edgesAround(element, first)) : [];
  return [...whole(lists), ...inside];
};

const ofUnion = (options: readonly z.core.$ZodType[], value: unknown): readonly Edge[] =>
  options.flatMap((option) =>
    takes(option, value) ? edgesAround(option, value) : whole([someOf(option, true), someOf(option, false)]),
  );

/**
 * What the schema may take in each place of a value that it takes: the edges of every word, each choice, each field left out or given,
 * each list empty, with one entry and full. Whether the whole is still taken is for the whole schema to say (`accepted`).
 */
export const edgesAround = (schema: z.core.$ZodType, value: unknown): readonly Edge[] => {
  const { shape, element, items, options, innerType } = defOf(schema);
  if (shape !== undefined && isObject(value))
    return [
      ...whole([someOf(schema, true), someOf(schema, false)]),
      ...Object.entries(shape).flatMap(([key, part]) => {
        const given = value[key] ?? someOf(part, true);
        return under(key, [...edgesAround(part, given), ...(defOf(part).type === 'optional' ? whole([undefined]) : [])]);
      }),
    ];
  if (shape !== undefined) return whole([someOf(schema, true), someOf(schema, false)]);
  if (element !== undefined) return ofArray(schema, element, value);
  if (items !== undefined)
    return items.flatMap((item, index) => under(index, edgesAround(item, Array.isArray(value) ? value[index] : undefined)));
  if (options !== undefined) return ofUnion(options, value);
  return innerType === undefined ? whole(edgesOf(schema)) : edgesAround(innerType, value);
};

const put = (whole: unknown, [step, ...rest]: Edge['at'], edge: unknown): unknown => {
  if (step === undefined) return edge;
  if (Array.isArray(whole)) return whole.with(Number(step), put(whole[Number(step)], rest, edge));
  const { [step]: old, ...others } = isObject(whole) ? whole : {};
  const changed = put(old, rest, edge);
  return changed === undefined ? others : { ...others, [step]: changed };
};

/** The value with those edges in their places. */
export const withEdges = (value: unknown, edges: readonly Edge[]): unknown =>
  edges.reduce((changed, { at, value: edge }) => put(changed, at, edge), value);

/** The value as it is, and those edges that the schema takes in it, each by itself. */
export const accepted = (schema: z.core.$ZodType, value: unknown): readonly Edge[] =>
  [{ at: [], value }, ...edgesAround(schema, value)].filter((edge) => takes(schema, withEdges(value, [edge])));

/** Of two edges of which one stands within the other's place, each is by itself. */
const apart = (edges: readonly Edge[]): readonly (readonly Edge[])[] => {
  const paths = edges.map(({ at }) => JSON.stringify(at).slice(0, -1));
  const holds = (index: number): boolean =>
    paths.some((path, other) => other !== index && (paths[index] === '[' || path.startsWith(`${paths[index]},`)));
  const [holding, held] = [edges.filter((_, index) => holds(index)), edges.filter((_, index) => !holds(index))];
  return [held, ...holding.map((edge) => [edge])].filter((of) => of.length > 0);
};

/** Edges that can stand in one value together: the first of each place, the second of each, and so on. */
export const together = (edges: readonly Edge[]): readonly (readonly Edge[])[] => {
  const places = [...Map.groupBy(edges, ({ at }) => JSON.stringify(at)).values()];
  const turns = Math.max(0, ...places.map((of) => of.length));
  return Array.from({ length: turns }, (_, turn) => places.flatMap((of) => of[turn] ?? [])).flatMap(apart);
};

/**
 * Some of those edges for a run that tries not all, by its seed: one of each place, in one value, and one of those that hold other
 * places, by itself. Over as many seeds as a place has edges each of them has its turn.
 */
export const someTogether = (edges: readonly Edge[], seed: number): readonly (readonly Edge[])[] => {
  const places = [...Map.groupBy(edges, ({ at }) => JSON.stringify(at)).values()];
  const [held = [], ...whole] = apart(places.flatMap((of, index) => of[(seed + index) % of.length] ?? []));
  const one = whole[seed % Math.max(1, whole.length)];
  return one === undefined ? [held] : [held, one];
};
