/** Each field as it is where it is there. */
type Present<T> = { [Field in keyof T]: Exclude<T[Field], undefined> };

/** What is there of a view: an absent field is left out, as its schema has it. */
export const present = <T extends object>(fields: T): Present<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
