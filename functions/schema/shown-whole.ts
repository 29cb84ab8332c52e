import type * as z from 'zod';

type KeysOf<T> = T extends unknown ? keyof T : never;

type ValueOf<T, Key> = T extends unknown ? (Key extends keyof T ? T[Key] : never) : never;

type Entry<T> = T extends readonly (infer One)[] ? One : never;

type Plain = string | number | boolean | null | undefined;

/** Where a view has a field, at any depth, that what is shown of it lacks: its name. Never, where all of it is shown. */
export type LostIn<View, Shown, Hidden = never> = View extends Plain
  ? never
  : View extends readonly (infer One)[]
    ? LostIn<One, Entry<Shown>, Hidden>
    : {
        [Key in keyof View]-?: Key extends Hidden
          ? never
          : Key extends KeysOf<Shown>
            ? LostIn<NonNullable<View[Key]>, NonNullable<ValueOf<Shown, Key>>, Hidden>
            : Key;
      }[keyof View];

/** A field of what is shown, at any depth, that goes by one of those names. Never, where there is none. */
export type NamedIn<Shown, Names> = Shown extends Plain
  ? never
  : Shown extends readonly (infer One)[]
    ? NamedIn<One, Names>
    : { [Key in keyof Shown]-?: Key extends Names ? Key : NamedIn<NonNullable<Shown[Key]>, Names> }[keyof Shown];

/**
 * A reply's schema, of a view that it shows whole. A reply is what its schema names and nothing else: a fact of the view that the
 * schema lacks would be answered to nobody, without a word. It does not compile, and the message names the field. `Hidden` are the
 * fields that are to be left out.
 */
export const showingAllOf =
  <View, Hidden = never>() =>
  <Schema extends z.ZodType>(
    schema: () => Schema &
      ([LostIn<View, z.input<Schema>, Hidden>] extends [never]
        ? unknown
        : { readonly 'the reply lacks': LostIn<View, z.input<Schema>, Hidden> }),
  ): (() => Schema) =>
    schema;

/**
 * A schema that names no field of those that are taken out of whatever is shown. One that did would be of a fact that is stored and
 * shown to nobody, and where the fact is needed no reply could be made at all. It does not compile, and the message names the field.
 */
export const namingNone =
  <Hidden>() =>
  <Schema extends z.ZodType>(
    schema: () => Schema &
      ([NamedIn<z.input<Schema>, Hidden>] extends [never]
        ? unknown
        : { readonly 'the reply names what is hidden': NamedIn<z.input<Schema>, Hidden> }),
  ): (() => Schema) =>
    schema;
