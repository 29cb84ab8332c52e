/**
 * Makes a thing when it is first asked for, and once. Schemas are made so: a function that starts for one request
 * then builds that row's schemas and not all of them, which is a third of its start-up.
 */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
