import { describe, expect, test } from 'vitest';
import { circles, mutualFolders, roomsWithoutFloor, upwards } from './against-floors.ts';
import { domainFloors } from './floors.ts';
import { importsIn, importsWithin } from './imports.ts';

const imports = importsWithin('domain');

describe('the floors of the law', () => {
  test('this test sees the imports it is about', () => {
    expect(imports.length).toBeGreaterThan(700);
    expect(imports).toContainEqual(
      expect.objectContaining({ file: 'domain/case/open-case.ts', imported: 'domain/agreement/find-agreement.ts' }),
    );
  });

  test('every room stands on a floor', () => {
    expect(roomsWithoutFloor(imports, domainFloors)).toEqual([]);
  });

  test('nobody imports from the same floor or one above', () => {
    expect(upwards(imports, domainFloors)).toEqual([]);
  });

  test('no two folders import each other', () => {
    expect(mutualFolders(imports)).toEqual([]);
  });

  test('no file imports itself, through whichever others', () => {
    expect(circles(imports)).toEqual([]);
  });
});

describe('a wrong import is named by its line', () => {
  const wrong = importsIn(
    'domain/protection/hold-case.ts',
    "import { ok } from '../result.ts';\nimport {\n  guard,\n} from '../movement/guard.ts';\n",
  );

  test('upwards', () => {
    expect(upwards(wrong, domainFloors)).toEqual([
      'domain/protection/hold-case.ts:4 imports domain/movement/guard.ts, which is not on a floor below',
    ]);
  });

  test('on the same floor', () => {
    expect(
      upwards(
        importsIn('domain/transit/transit.ts', "import type { Treaty } from '../convicted-transfer/treaty.ts';"),
        domainFloors,
      ),
    ).toHaveLength(1);
  });

  test('between two folders, of whatever depth', () => {
    expect(mutualFolders([...imports, ...wrong])).toEqual([
      'domain/protection/hold-case.ts:4 imports domain/movement/guard.ts, and domain/movement imports domain/protection',
    ]);
    const deeper = importsIn('domain/movement/condition/stop.ts', "import { guard } from '../guard.ts';");
    expect(mutualFolders([...imports, ...deeper])).toEqual([
      'domain/movement/condition/stop.ts:1 imports domain/movement/guard.ts, and domain/movement imports domain/movement/condition',
    ]);
  });

  test('in a circle of files', () => {
    expect(
      circles([
        ...importsIn('domain/time/a.ts', "import './b.ts';"),
        ...importsIn('domain/time/b.ts', "import './c.ts';"),
        ...importsIn('domain/time/c.ts', "import './a.ts';"),
      ]),
    ).toEqual(['domain/time/a.ts imports domain/time/b.ts imports domain/time/c.ts imports domain/time/a.ts']);
  });

  test('in a room that stands on no floor', () => {
    expect(roomsWithoutFloor(importsIn('domain/cellar/wine.ts', "import '../result.ts';"), domainFloors)).toEqual(['cellar']);
  });
});
