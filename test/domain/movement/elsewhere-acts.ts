import type { Side } from '../../../domain/caller.ts';
import { addHours } from '../../../domain/time/instant.ts';
import { KZ } from '../specimen.ts';
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

export const elsewhereActs: Readonly<Record<string, Done>> = {
  ...Object.fromEntries((['requesting', 'requested'] as const).flatMap((side) => [stopping(side), reopeningThere(side)])),
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
  'open the case of a child that names this one as its parent’s': (told, world) => {
    world.linkedFrom = [{ caseId: 'the case of the child', relation: 'child' }];
    told.linkedChild = true;
  },
};
