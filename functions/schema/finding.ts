/** What is wrong at one place of a request. `path` is a JSON pointer behind the part of the request: `body/person/sex`. */
export type Finding = { readonly path: string; readonly message: string };
