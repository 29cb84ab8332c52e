import { roomOf } from './against-floors.ts';
import type { Floors } from './floors.ts';
import type { Import } from './imports.ts';

/** Rooms by name, each with those that it imports. */
type Ways = ReadonlyMap<string, ReadonlySet<string>>;

/** The files that lie loose on a floor are drawn as one room, under this name. */
const nameOf = (room: string, floors: Floors): string => {
  const floor = floors.find((rooms) => rooms.includes(room)) ?? [];
  return isLoose(room) ? floor.filter(isLoose).join(', ') : `${room}/`;
};

const isLoose = (room: string): boolean => /\.\w+$/.test(room);

/** What each room imports. */
const waysIn = (imports: readonly Import[], floors: Floors): Ways => {
  const ways = new Map<string, Set<string>>();
  for (const { file, imported } of imports) {
    const [from, to] = [nameOf(roomOf(file, floors), floors), nameOf(roomOf(imported, floors), floors)];
    if (from !== to) ways.set(from, (ways.get(from) ?? new Set()).add(to));
  }
  return ways;
};

/** Whether one room leads to the other, through whichever rooms. There is no circle: the floors forbid it. */
const leads = (ways: Ways, from: string, to: string): boolean =>
  [...(ways.get(from) ?? [])].some((next) => next === to || leads(ways, next, to));

/** The ways without those that another way round says already. */
export const reduced = (ways: Ways): readonly (readonly [string, string])[] =>
  [...ways].flatMap(([from, all]) =>
    [...all]
      .filter((to) => ![...all].some((next) => next !== to && leads(ways, next, to)))
      .map((to): readonly [string, string] => [from, to]),
  );

/** A house as a drawing in Mermaid, the highest floor first: its rooms with the number of their floor, and what each reads. */
export const drawingOf = (imports: readonly Import[], floors: Floors): string => {
  const levels = floors.map((rooms) => [...new Set(rooms.map((room) => nameOf(room, floors)))]);
  const numbered = levels.flatMap((names, level) => names.map((name) => ({ name, level }))).reverse();
  const idOf = (name: string): string => `r${numbered.findIndex((room) => room.name === name)}`;
  const arrows = reduced(waysIn(imports, floors)).map(([from, to]) => `  ${idOf(from)} --> ${idOf(to)}`);
  return [
    '```mermaid',
    'flowchart TB',
    ...numbered.map(({ name, level }) => `  ${idOf(name)}["${level} · ${name}"]`),
    ...arrows.sort((one, other) => one.localeCompare(other, 'en', { numeric: true })),
    '```',
  ].join('\n');
};
