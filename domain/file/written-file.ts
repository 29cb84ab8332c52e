/** The fields that a file has in one status or another. */
export type KeysOf<File> = File extends unknown ? keyof File : never;

/** Two types that are one and the same: below it nothing is to be looked at. */
type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

type ValueOf<File, Field> = File extends unknown ? (Field extends keyof File ? File[Field] : never) : never;

type EntryOf<File> = File extends readonly (infer Entry)[] ? Entry : never;

/** The fields that the file declares in no status, in it and in every record and list of it, six levels deep. */
type UndeclaredIn<Given, File, Level extends readonly 0[] = []> =
  Same<Given, File> extends true
    ? never
    : Level['length'] extends 6
      ? never
      : Given extends readonly (infer Entry)[]
        ? UndeclaredIn<Entry, EntryOf<File>, [...Level, 0]>
        : Given extends string | number | boolean | undefined
          ? never
          :
              | Exclude<keyof Given, KeysOf<File>>
              | {
                  [Field in keyof Given & KeysOf<File>]: UndeclaredIn<Given[Field], ValueOf<File, Field>, [...Level, 0]>;
                }[keyof Given & KeysOf<File>];

/** Asks nothing of what has declared fields only, and of anything else the impossible: the message names the field. */
export type Known<Given, File> = [UndeclaredIn<Given, File>] extends [never]
  ? unknown
  : { readonly 'declare this field in the type of the file': UndeclaredIn<Given, File> };

/** A mark for the compiler alone. It is private, so a spread takes it off: what is added to a file is looked at anew. */
declare abstract class Looked {
  private readonly atEveryField: true;
}

/** A file of which every field was looked at. */
export type Written<File> = File & Looked;

/**
 * What a move writes into a file of that kind. A fact that the kind does not declare, in the file or in a record of it, does not compile
 * here: it would be answered with success, and then stand in no view, no history and no reply. `const written = writerOf<Transit>()`.
 */
export const writerOf =
  <File>() =>
  <Given extends File>(file: Given & Known<Given, File>): Written<Given> => {
    const looked: unknown = file;
    return looked as Written<Given>;
  };
