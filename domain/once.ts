/**
 * Makes a thing when it is first asked for, and once. Schemas and large tables are made so: a function that starts for one request then
 * builds what that request needs and not all that any would, which was a third of its start-up.
 */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
