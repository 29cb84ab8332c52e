import { apiFunctions } from '../../../functions/api/tables.ts';
import type { Route } from '../../../functions/http/route.ts';

/** An operation that opens a case from a body alone, by its name. */
export type Opening = { readonly name: string; readonly route: Route & { readonly body: NonNullable<Route['body']> } };

const opens = (route: Route): route is Opening['route'] =>
  route.method === 'POST' && route.status === 201 && !route.path.includes('{') && route.body !== undefined;

/** Every operation of which a file can hold the bodies. */
export const openings = (): readonly Opening[] =>
  Object.entries<Route>(apiFunctions.cases.routes).flatMap(([name, route]) => (opens(route) ? [{ name, route }] : []));

/** The operation of that name. Throws a sentence where none of that name opens a case. */
export const openingCalled = (name: string): Opening => {
  const found = openings().find((opening) => opening.name === name);
  if (found !== undefined) return found;
  const names = openings().map((opening) => opening.name);
  throw new Error(`${name} opens no case from a body alone: those that do are ${names.join(', ')}`);
};
