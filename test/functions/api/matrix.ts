import { type Role, roles } from '../../../domain/caller.ts';
import type { ProblemKind } from '../../../functions/http/problems.ts';
import { machine, person } from '../calls.ts';
import { notThere } from '../named-file.ts';
import { statesOf } from '../opening-for.ts';
import { type OperationRow, ofTransfers, sideOfPart } from '../operations.ts';
import { transferStates } from '../transfer-states.ts';
import { lawOfSome } from './law-of-some-states.ts';

export const callers = { person, machine } as const;

export type Cell = { readonly role: Role; readonly state: string; readonly kind: keyof typeof callers };

/** Every role of the three States, as a person and as a machine. A machine is of the justice, and of none of its supervisors. */
const cellsOf = (states: readonly string[]): readonly Cell[] =>
  roles.flatMap((role) => states.flatMap((state) => (['person', 'machine'] as const).map((kind) => ({ role, state, kind }))));

/** Of France and Kazakhstan in most cases, of the Netherlands as no party. */
const ofReadmission = cellsOf(['FR', 'KZ', 'NL']);

const ofTransfer = cellsOf(Object.values(transferStates));

/** The callers by whom an operation is tried. */
export const cellsFor = ({ route }: OperationRow): readonly Cell[] => (ofTransfers(route) ? ofTransfer : ofReadmission);

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
  const { outsider, requesting, requested } = statesOf(name);
  if (route.path.startsWith('/agreements') && route.method === 'POST' && state === outsider) return 'not-a-party';
  if (route.side === undefined) return withoutLaw(name, state);
  if (state !== requesting && state !== requested) return notThere(route.path);
  const side = state === requested ? 'requested' : 'requesting';
  if (route.side !== 'any-party' && sideOfPart(route.side) !== side) return 'other-side-acts';
  return withoutLaw(name, state);
};
