/** The fields that a file has in one status or another. */
export type KeysOf<File> = File extends unknown ? keyof File : never;

/** The fields of one status or another that the file does not declare in any. */
type UndeclaredIn<Given, File> = Given extends unknown ? Exclude<keyof Given, KeysOf<File>> : never;

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
