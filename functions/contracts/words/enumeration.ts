/** What an enumeration is about, and what each of its values means, in plain words: the values that a client reads or writes. */
export type Enumeration = { readonly is: string; readonly values: Readonly<Record<string, string>> };

/** The words of an enumeration. A value of the union without a meaning does not compile, nor a meaning without its value. */
export const meanings = <Value extends string>(is: string, values: Readonly<Record<Value, string>>): Enumeration => ({
  is,
  values,
});
