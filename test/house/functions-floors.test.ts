import { describe, expect, test } from 'vitest';
import { circles, mutualFolders, roomsWithoutFloor, upwards } from './against-floors.ts';
import { functionsFloors } from './functions-floors.ts';
import { importsIn, importsWithin } from './imports.ts';

const imports = importsWithin('functions');

describe('the floors of the functions', () => {
  test('this test sees the imports it is about', () => {
    expect(imports.length).toBeGreaterThan(1500);
    expect(imports).toContainEqual(
      expect.objectContaining({ file: 'functions/change/case/change-case.ts', imported: 'functions/ports/stored-case.ts' }),
    );
  });

  test('every room stands on a floor', () => {
    expect(roomsWithoutFloor(imports, functionsFloors)).toEqual([]);
  });

  test('nobody imports from the same floor or one above', () => {
    expect(upwards(imports, functionsFloors)).toEqual([]);
  });

  test('no two folders import each other', () => {
    expect(mutualFolders(imports)).toEqual([]);
  });

  test('no file imports itself, through whichever others', () => {
    expect(circles(imports)).toEqual([]);
  });
});

describe('a wrong import of a function is named by its line', () => {
  test.each([
    ['a port that knows who uses it', 'functions/ports/case-store.ts', '../change/case/written.ts'],
    ['an adapter that knows how a case changes', 'functions/adapters/case-items.ts', '../change/alert-id.ts'],
    ['an adapter that writes mails', 'functions/adapters/mailer.ts', '../mail/send-once.ts'],
    ['a queue that knows an operation', 'functions/queue/transit-requests.ts', '../api/transits/routes.ts'],
    ['a kind of file that knows another', 'functions/change/case/change-case.ts', '../transit/transit-change.ts'],
    ['the engine that knows a kind of file', 'functions/change/settled.ts', './case/ruled.ts'],
    ['a shape that knows the problems of HTTP', 'functions/schema/event-attributes.ts', '../http/problems.ts'],
  ])('%s', (_what, file, path) => {
    const wrong = importsIn(file, `import * as z from 'zod';\nimport type { One } from '${path}';\n`);
    const [imported] = wrong.map((one) => one.imported);
    expect(upwards(wrong, functionsFloors)).toEqual([`${file}:2 imports ${imported}, which is not on a floor below`]);
  });

  test('a circle of files within one room', () => {
    const wrong = importsIn('functions/change/transit/transits.ts', "import type { TransitDeed } from './change-transit.ts';");
    expect(circles([...imports, ...wrong])).toContain(
      'functions/change/transit/change-transit.ts imports functions/change/transit/transits.ts imports functions/change/transit/change-transit.ts',
    );
  });

  test('a folder and the one within it', () => {
    const wrong = importsIn('functions/queue/intake/read-message.ts', "import { partnerOf } from '../partner-of.ts';");
    expect(mutualFolders([...imports, ...wrong])).toEqual([
      'functions/queue/intake/read-message.ts:1 imports functions/queue/partner-of.ts, and functions/queue imports functions/queue/intake',
    ]);
  });
});
