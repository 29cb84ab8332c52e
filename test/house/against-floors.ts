import { dirname } from 'node:path';
import type { Floors } from './floors.ts';
import type { Import } from './imports.ts';

/** The room in which a file stands: the innermost that is named. */
export const roomOf = (path: string, floors: Floors): string => {
  const within = path.split('/').slice(1);
  const rooms = within.map((_part, index) => within.slice(0, index + 1).join('/'));
  return rooms.findLast((room) => floors.flat().includes(room)) ?? within[0] ?? path;
};

const saying = ({ file, line, imported }: Import): string => `${file}:${line} imports ${imported}`;

/** Rooms that stand on no floor. */
export const roomsWithoutFloor = (imports: readonly Import[], floors: Floors): readonly string[] => {
  const rooms = new Set(imports.flatMap(({ file, imported }) => [roomOf(file, floors), roomOf(imported, floors)]));
  return [...rooms].filter((room) => !floors.flat().includes(room)).sort();
};

/** Every import of a room on the same floor, or on one above, as a sentence that names the line. */
export const upwards = (imports: readonly Import[], floors: Floors): readonly string[] => {
  const floorOf = (room: string): number => floors.findIndex((rooms) => rooms.includes(room));
  return imports
    .filter(({ file, imported }) => {
      const [from, to] = [roomOf(file, floors), roomOf(imported, floors)];
      return from !== to && floorOf(to) >= floorOf(from);
    })
    .map((one) => `${saying(one)}, which is not on a floor below`);
};

/** Every two folders, of whatever depth, that import each other, with the lines of the one that imports less. */
export const mutualFolders = (imports: readonly Import[]): readonly string[] => {
  const between = new Map<string, Import[]>();
  for (const one of imports) {
    const [from, to] = [dirname(one.file), dirname(one.imported)];
    if (from !== to) between.set(`${from} ${to}`, [...(between.get(`${from} ${to}`) ?? []), one]);
  }
  return [...between].flatMap(([way, there]) => {
    const back = between.get(way.split(' ').reverse().join(' '));
    if (
      back === undefined ||
      there.length > back.length ||
      (there.length === back.length && way > way.split(' ').reverse().join(' '))
    )
      return [];
    return there.map((one) => `${saying(one)}, and ${dirname(one.imported)} imports ${dirname(one.file)}`);
  });
};

/** Every circle of files, once, by the shortest way round from one of its files. */
export const circles = (imports: readonly Import[]): readonly string[] => {
  const next = new Map<string, string[]>();
  for (const { file, imported } of imports) next.set(file, [...(next.get(file) ?? []), imported]);
  const found = new Map<string, string>();
  for (const start of [...next.keys()].sort()) {
    const way = wayBack(start, next);
    const round = way && [...way].sort().join(' ');
    if (way !== undefined && round !== undefined && !found.has(round)) found.set(round, [...way, start].join(' imports '));
  }
  return [...found.values()];
};

/** The shortest way from a file through what it imports back to itself. */
const wayBack = (start: string, next: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined => {
  const seen = new Set<string>();
  const ways: (readonly string[])[] = [[start]];
  for (const way of ways) {
    const reached = next.get(way.at(-1) ?? start) ?? [];
    if (reached.includes(start)) return way;
    for (const file of reached.filter((one) => !seen.has(one))) {
      seen.add(file);
      ways.push([...way, file]);
    }
  }
  return undefined;
};
