import type { Side } from '../../../domain/caller.ts';
import { linkBack, partiesToBoth } from '../../../domain/file/linked-case.ts';
import type { StateCode } from '../../../domain/state-code.ts';
import { addHours, type Instant } from '../../../domain/time/instant.ts';
import { FR, KZ, NL } from '../specimen.ts';
import type { Done } from './done.ts';

/** What happens in other cases about the same person, or a member of the family, as the registers and links tell it here. */
const stopping = (side: Side): readonly [string, Done] => [
  `find a real risk in another case of the ${side} side`,
  (told, world) => {
    if (world.keptBy[side].some(({ caseId }) => caseId === 'another')) return;
    const stop = { kind: 'stop' as const, n: 1, country: KZ, since: world.now, by: 'finder-there' };
    world.keptBy[side] = [...world.keptBy[side], { caseId: 'another', entries: [stop] }];
    told.stops[side].unshift({});
  },
];

const reopeningThere = (side: Side): readonly [string, Done] => [
  `reopen that stop in the other case of the ${side} side`,
  (told, world) => {
    const departureFrom = addHours(world.now, 72);
    const there = world.keptBy[side].find(({ caseId }) => caseId === 'another');
    const [entry] = there?.entries ?? [];
    if (entry?.kind !== 'stop' || entry.departureFrom !== undefined) return;
    const others = world.keptBy[side].filter(({ caseId }) => caseId !== 'another');
    world.keptBy[side] = [...others, { caseId: 'another', entries: [{ ...entry, departureFrom }] }];
    const [first] = told.stops[side];
    if (first !== undefined) first.until = departureFrom;
  },
];

const inTransfer = 'a transfer';

/** What the register of a side keeps of a transfer of the person: that it holds, until when, or nothing. */
const keepTransfer =
  (side: Side, held?: { readonly since: Instant; readonly until?: Instant }): Done =>
  (told, world) => {
    const others = world.keptBy[side].filter(({ caseId }) => caseId !== inTransfer);
    const entry = held?.until === undefined ? { kind: 'transfer' as const } : { kind: 'sentence' as const, until: held.until };
    const kept = held === undefined ? [] : [{ caseId: inTransfer, entries: [{ ...entry, since: held.since }] }];
    world.keptBy[side] = [...others, ...kept];
    if (held === undefined) delete told.procedures[side];
    else told.procedures[side] = held;
  };

const transferring = (side: Side): readonly (readonly [string, Done])[] => [
  [
    `open a transfer of the person on the ${side} side`,
    (told, world) => {
      if (told.procedures[side] === undefined) keepTransfer(side, { since: world.now })(told, world);
    },
  ],
  [
    `refuse that transfer on the ${side} side, two hours of the sentence being left`,
    (told, world) => {
      const held = told.procedures[side];
      if (held !== undefined) keepTransfer(side, { ...held, until: addHours(world.now, 2) })(told, world);
    },
  ],
  [`end that transfer on the ${side} side`, (told, world) => keepTransfer(side)(told, world)],
];

/** Between which States the case of a child can stand that names this one: a State opens it that is a party here. */
const openings = [FR, KZ].flatMap((opener) =>
  [FR, KZ, NL].filter((asked) => asked !== opener).map((asked): [StateCode, StateCode] => [opener, asked]),
);

const childs = (opener: StateCode, asked: StateCode): string => `the case of the child between ${opener} and ${asked}`;

/** The State that opens it names this case where it is a party here; the other side of this case learns of it where it is one there. */
const naming = (opener: StateCode, asked: StateCode): readonly [string, Done] => [
  `open ${childs(opener, asked)}, as its parent’s`,
  (told, world) => {
    const { shared, now: since } = world;
    const caseId = childs(opener, asked);
    const here = [shared.requestingState, shared.requestedState];
    if (
      !here.includes(opener) ||
      Object.values(world.linkedBy)
        .flat()
        .some((link) => link.caseId === caseId)
    )
      return;
    const link = linkBack({ caseId, openedBy: opener, since }, { caseId: shared.id, relation: 'parent' });
    for (const state of partiesToBoth(shared, { requestingState: opener, requestedState: asked })) {
      const side = state === shared.requestingState ? 'requesting' : 'requested';
      world.linkedBy[side] = [...world.linkedBy[side], link];
    }
    // France moves the person: what it cannot read, whoever opened it, asks nothing of it.
    if (opener === FR || asked === FR) told.linkedChildren[caseId] = { since, settled: false };
  },
];

const withdrawing = (opener: StateCode, asked: StateCode): readonly [string, Done] => [
  `withdraw ${childs(opener, asked)}`,
  (told, world) => {
    const caseId = childs(opener, asked);
    const side = asked === world.shared.requestingState ? 'requesting' : 'requested';
    world.linkedBy[side] = world.linkedBy[side].filter((link) => link.caseId !== caseId || link.openedBy === asked);
    // Nobody moves a parent away from a child by withdrawing the child's case; what another State took back asks nothing.
    if (opener !== FR) delete told.linkedChildren[caseId];
  },
];

export const elsewhereActs: Readonly<Record<string, Done>> = {
  ...Object.fromEntries(
    (['requesting', 'requested'] as const).flatMap((side) => [stopping(side), reopeningThere(side), ...transferring(side)]),
  ),
  'record an undecided claim in another case': (told, world) => {
    const claim = { kind: 'claim' as const, claim: 'undecided' as const, since: world.now };
    const others = world.keptBy.requesting.filter(({ caseId }) => caseId !== 'a third');
    world.keptBy.requesting = [...others, { caseId: 'a third', entries: [claim] }];
    told.claimElsewhere = true;
  },
  'record in the other case that the claim was rejected': (told, world) => {
    world.keptBy.requesting = world.keptBy.requesting.filter(({ caseId }) => caseId !== 'a third');
    told.claimElsewhere = false;
  },
  ...Object.fromEntries(openings.flatMap(([opener, asked]) => [naming(opener, asked), withdrawing(opener, asked)])),
};
