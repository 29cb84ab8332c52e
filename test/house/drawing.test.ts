import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawingOf, reduced } from './drawing.ts';
import { domainFloors, type Floors } from './floors.ts';
import { functionsFloors } from './functions-floors.ts';
import { importsIn, importsWithin } from './imports.ts';

const houses: readonly { readonly house: string; readonly floors: Floors }[] = [
  { house: 'domain', floors: domainFloors },
  { house: 'functions', floors: functionsFloors },
];

const roomsAndArrows = (drawing: string) => {
  const rooms = new Map(
    [...drawing.matchAll(/^ {2}(r\d+)\["(\d+) · ([^"]+)"\]$/gm)].map(([, id, floor, name]) => [id, { floor, name }]),
  );
  const arrows = [...drawing.matchAll(/^ {2}(r\d+) --> (r\d+)$/gm)].map(
    ([, from, to]) => [rooms.get(from), rooms.get(to)] as const,
  );
  return { rooms: [...rooms.values()], arrows };
};

describe.each(houses)('the drawing of $house', ({ house, floors }) => {
  const drawing = drawingOf(importsWithin(house), floors);
  const { rooms, arrows } = roomsAndArrows(drawing);

  test('has every room of the floors once, and nothing but rooms and arrows', () => {
    const folders = floors.flat().filter((room) => !room.includes('.'));
    expect(
      rooms
        .map(({ name }) => name)
        .filter((name) => name?.endsWith('/'))
        .sort(),
    ).toEqual(folders.map((room) => `${room}/`).sort());
    expect(drawing.split('\n').length).toBe(rooms.length + arrows.length + 3);
  });

  test('has arrows between rooms that it has, each to a floor below', () => {
    expect(arrows.length).toBeGreaterThan(15);
    for (const [from, to] of arrows) expect(Number(from?.floor)).toBeGreaterThan(Number(to?.floor));
  });
});

test('a room is drawn that imports another only through a folder within it', () => {
  const imports = importsIn('house/up/within/one.ts', "import { two } from '../../down/two.ts';");
  expect(drawingOf(imports, [['down'], ['up']])).toContain('  r0 --> r1');
});

/** All that can be reached from each, through whichever ways. */
const reached = (ways: readonly (readonly [string, string])[]): ReadonlySet<string> => {
  const found = new Set(ways.map(([from, to]) => `${from} ${to}`));
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const [from, to] of ways)
      for (const pair of [...found]) {
        const [start, end] = pair.split(' ');
        if (end === from) found.add(`${start} ${to}`);
      }
  }
  return found;
};

test('whatever the imports, the drawing leads wherever they lead, and none of its arrows could be left out', () => {
  const downwards = fc
    .array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 25 })
    .map((pairs) => pairs.filter(([from, to]) => from > to).map(([from, to]): readonly [string, string] => [`${from}`, `${to}`]));
  fc.assert(
    fc.property(downwards, (pairs) => {
      const ways = new Map<string, Set<string>>();
      for (const [from, to] of pairs) ways.set(from, (ways.get(from) ?? new Set()).add(to));
      const drawn = reduced(ways);
      expect([...reached(drawn)].sort()).toEqual([...reached(pairs)].sort());
      for (const arrow of drawn) expect(reached(drawn.filter((other) => other !== arrow)).size).toBeLessThan(reached(drawn).size);
    }),
  );
});
