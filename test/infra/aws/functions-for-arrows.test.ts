import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withFunctions } from '../../../infra/aws/functions-for-arrows.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('A module as it goes into a bundle', () => {
  it.each([
    ['const f = (a, b = () => 2) => a + b();', 'const f = function(a, b = () => 2) { return ( a + b()); };'],
    ['const f = async (a) => { await a; };', 'const f = async function(a)  { await a; };'],
    ['const f = a => ({ a });', 'const f = function(a) { return ( ({ a })); };'],
    ['const f = (a) => (b) => a;', 'const f = function(a) { return ( (b) => a); };'],
    ['export const f = once(() => [1].map((a) => a));', 'export const f = once(function() { return ( [1].map((a) => a)); });'],
    ['const f = <T>(a: () => T): (() => T) => a;', 'const f = function<T>(a: () => T): (() => T) { return ( a); };'],
    ['const f = (a: unknown): a is () => 1 => true;', 'const f = function(a: unknown): a is () => 1 { return ( true); };'],
    [
      'const o = { f: () => 1, g() { return () => 2; } };',
      'const o = { f: function() { return ( 1); }, g() { return () => 2; } };',
    ],
    ['class C { f = () => this; }', 'class C { f = () => this; }'],
    ['function f() { return () => arguments; }', 'function f() { return () => arguments; }'],
    ['const f = (a) =>\n  // Why.\n  a;', 'const f = function(a) { return (\n  // Why.\n  a); };'],
  ])('has functions for the arrows that stand in no other: %s', (arrow, made) => {
    expect(withFunctions(arrow, 'ts')).toBe(made);
  });

  it('has each function in the line in which it was', () => {
    for (const file of globSync('functions/http/*.ts', { cwd: root })) {
      const source = readFileSync(`${root}${file}`, 'utf8');
      const made = withFunctions(source, 'ts');
      expect(made.split('\n')).toHaveLength(source.split('\n').length);
      expect(() => stripTypeScriptTypes(made)).not.toThrow();
    }
  });
});
