import { type Role, roles } from '../../../domain/caller.ts';
import type { ProblemKind } from '../../../functions/http/problems.ts';
import { machine, person } from '../calls.ts';
import { statesOf } from '../opening-for.ts';
import { type OperationRow, sideOfPart } from '../operations.ts';
import { lawOfSome } from './law-of-some-states.ts';

export const callers = { person, machine } as const;

export type Cell = { readonly role: Role; readonly state: 'FR' | 'KZ' | 'NL'; readonly kind: keyof typeof callers };

/** Every role of every State, as a person and as a machine: of France and Kazakhstan in most cases, of the Netherlands as no party. */
export const cells: readonly Cell[] = roles.flatMap((role) =>
  (['FR', 'KZ', 'NL'] as const).flatMap((state) => (['person', 'machine'] as const).map((kind) => ({ role, state, kind }))),
);

/** What a State is answered that has no law for the operation here. */
const withoutLaw = (name: OperationRow['name'], state: string): ProblemKind | undefined => {
  const law = lawOfSome[name];
  return law === undefined || law.has.includes(state) ? undefined : law.others;
};

/** What the table says of a cell: the problem, or undefined where the operation is done. */
export const problemIn = ({ name, route }: OperationRow, { role, state, kind }: Cell): ProblemKind | undefined => {
  if (route.roles === 'anyone') return undefined;
  if (!route.roles.includes(role)) return 'role-missing';
  if (route.person && kind === 'machine') return 'person-required';
  const { outsider, requested } = statesOf(name);
  if (route.path.startsWith('/agreements') && route.method === 'POST' && state === outsider) return 'not-a-party';
  if (route.side === undefined) return undefined;
  if (state === outsider) {
    if (route.path.includes('{transitId}')) return 'transit-not-found';
    return route.path.includes('{documentId}') ? 'document-not-found' : 'case-not-found';
  }
  const side = state === requested ? 'requested' : 'requesting';
  if (route.side !== 'any-party' && sideOfPart(route.side) !== side) return 'other-side-acts';
  return withoutLaw(name, state);
};
