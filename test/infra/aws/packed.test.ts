import { describe, expect, it } from 'vitest';
import { packed } from '../../../infra/aws/packed.ts';

describe('What is packed into a bundle', () => {
  it('comes out as it went in', async () => {
    const values = { register: [{ id: 'a', sides: [['FR'], ['KZ']] }], default: { Қ: 1 } };
    const source = String(packed('register.ts', values).contents);
    expect({ ...(await import(`data:text/javascript,${encodeURIComponent(source)}`)) }).toEqual(values);
  });

  it.each([
    ['a function', () => 1],
    ['a value that is unset', undefined],
    ['a function within a value', { of: [() => 1] }],
    ['a field that is unset', { from: undefined }],
    ['a set', new Set(['FR'])],
  ])('is not %s, which JSON would lose', (_, value) => {
    expect(() => packed('register.ts', { register: value })).toThrow('register.ts is packed as data, but its register is not');
  });
});
