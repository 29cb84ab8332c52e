import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { componentsOf } from '../../../../domain/travel-document/mrz/components.ts';
import { nameField } from '../../../../domain/travel-document/mrz/name-field.ts';

const fieldOf = (surname: string, givenNames: string): string =>
  nameField(componentsOf(surname) ?? [], componentsOf(givenNames) ?? []);

const filled = (text: string): string => text.padEnd(39, '<');

describe('a name that fits', () => {
  test.each([
    ['Eriksson', 'Anna Maria', 'ERIKSSON<<ANNA<MARIA'],
    ['Heng', 'Deborah Ming Lo', 'HENG<<DEBORAH<MING<LO'],
    ['Smith-Jones', 'Susie Margaret', 'SMITH<JONES<<SUSIE<MARGARET'],
    ["O'Connor", 'Enya Siobhan', 'OCONNOR<<ENYA<SIOBHAN'],
    ['Van der Muellen', 'Martin', 'VAN<DER<MUELLEN<<MARTIN'],
    ['Al-Basri', 'Huda Muhammad Jawad', 'AL<BASRI<<HUDA<MUHAMMAD<JAWAD'],
    ['Vilarchao Fernandez', 'Jose Ramon', 'VILARCHAO<FERNANDEZ<<JOSE<RAMON'],
    ['Arkfreith', '', 'ARKFREITH'],
    ['Satriya Sudarpa', '', 'SATRIYA<SUDARPA'],
  ])('is whole, and fillers follow: %s, %s, as in section 4.2.3.1 of part 4', (surname, givenNames, field) => {
    expect(fieldOf(surname, givenNames)).toBe(filled(field));
  });

  test('is whole in 39 places too, though it looks as if it were truncated', () => {
    expect(fieldOf('Papandropoulous', 'Jonathon Warren Trevor')).toBe('PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR');
  });

  test('is whole in 39 places without given names', () => {
    expect(fieldOf('A'.repeat(39), '')).toBe('A'.repeat(39));
    expect(fieldOf(`${'A'.repeat(20)} ${'B'.repeat(18)}`, '')).toBe(`${'A'.repeat(20)}<${'B'.repeat(18)}`);
  });

  test('is whole with the longest surname that leaves room for a letter', () => {
    expect(fieldOf('A'.repeat(36), 'B')).toBe(`${'A'.repeat(36)}<<B`);
  });
});

describe('a name that does not fit', () => {
  test.each([
    ['Nilavadhanananda', 'Chayapa Dejthamrong Krasuang', 'NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K'],
    ['Nilavadhanananda', 'Arnpol Petch Charonguang', 'NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU'],
    ['Bennelong Wooloomooloo Warrandyte Warnambool', 'Dingo Potoroo', 'BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI'],
  ])('is truncated as in sections 4.2.3.2 and 4.2.3.3 a of part 4: %s, %s', (surname, givenNames, field) => {
    expect(fieldOf(surname, givenNames)).toBe(field);
  });

  test('gives a letter of the component before for the initial that would stand one place too far', () => {
    expect(fieldOf('Nilavadhanananda', 'Chayapa Dejthamrongs Krasuang')).toBe('NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K');
    expect(fieldOf('Nilavadhanananda', 'Chayapadejthamron Ab C D')).toBe('NILAVADHANANANDA<<CHAYAPADEJTHAMRON<A<C');
    expect(fieldOf('Nilavadhanananda', 'Chayapadejthamron A B C D')).toBe('NILAVADHANANANDA<<CHAYAPADEJTHAMRON<A<B');
    expect(fieldOf('Nilavadhanananda', 'Chayapadejthamro A B C D')).toBe('NILAVADHANANANDA<<CHAYAPADEJTHAMR<A<B<C');
  });

  test('gives a letter of the surname where the given names before are initials', () => {
    expect(fieldOf('Papandropoulous', 'A B C D E F G H I J K Lo')).toBe('PAPANDROPOULOU<<A<B<C<D<E<F<G<H<I<J<K<L');
    expect(fieldOf('A'.repeat(35), 'B C')).toBe(`${'A'.repeat(34)}<<B<C`);
  });

  test('is cut where the field ends if it has no given names', () => {
    expect(fieldOf('A'.repeat(40), '')).toBe('A'.repeat(39));
    expect(fieldOf(`${'A'.repeat(38)} B`, '')).toBe(`${'A'.repeat(37)}<B`);
  });

  test('has of a surname of one word what leaves room for the given names, and no less than fills the field', () => {
    expect(fieldOf('A'.repeat(37), 'B')).toBe(`${'A'.repeat(36)}<<B`);
    expect(fieldOf('A'.repeat(37), 'Bob')).toBe(`${'A'.repeat(34)}<<BOB`);
    expect(fieldOf('A'.repeat(60), 'B'.repeat(36))).toBe(`A<<${'B'.repeat(36)}`);
  });

  test('has as many of the last words of the surname as initials as it takes', () => {
    expect(fieldOf(`${'A'.repeat(20)} ${'B'.repeat(15)} ${'C'.repeat(5)}`, 'D'.repeat(30))).toBe(
      `${'A'.repeat(20)}<B<C<<${'D'.repeat(13)}`,
    );
    expect(fieldOf(`${'A'.repeat(20)} ${'B'.repeat(13)} ${'C'.repeat(5)}`, 'D'.repeat(30))).toBe(
      `${'A'.repeat(20)}<${'B'.repeat(13)}<C<<D`,
    );
  });

  test('has letters back that its given names leave free', () => {
    expect(fieldOf(`${'A'.repeat(10)} ${'B'.repeat(30)}`, 'Li')).toBe(`${'A'.repeat(10)}<${'B'.repeat(24)}<<LI`);
    expect(fieldOf(`${'A'.repeat(20)} ${'B'.repeat(20)} ${'C'.repeat(5)}`, 'Li')).toBe(
      `${'A'.repeat(20)}<${'B'.repeat(12)}<C<<LI`,
    );
  });

  test('ends in a filler only if all it shows are initials, which have no letter to give', () => {
    const initials = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].join(' ');
    expect(fieldOf('A', initials)).toBe('A<<A<B<C<D<E<F<G<H<I<J<K<L<M<N<O<P<Q<R<');
    expect(fieldOf(initials, 'A')).toBe('A<B<C<D<E<F<G<H<I<J<K<L<M<N<O<P<Q<R<<A<');
    expect(fieldOf(initials, 'Ab')).toBe('A<B<C<D<E<F<G<H<I<J<K<L<M<N<O<P<Q<R<<AB');
    expect(fieldOf(initials, '')).toBe('A<B<C<D<E<F<G<H<I<J<K<L<M<N<O<P<Q<R<S<T');
  });
});

const component = fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), minLength: 2, maxLength: 45 });
const identifier = fc.array(component, { minLength: 1, maxLength: 18 });

describe('any name', () => {
  test('of words of two letters or more, that does not fit, ends with a letter in the last place', () => {
    fc.assert(
      fc.property(identifier, fc.oneof(identifier, fc.constant([])), (primary, secondary) => {
        const length = [primary, secondary]
          .filter((words) => words.length > 0)
          .map((words) => words.join('<'))
          .join('<<').length;
        fc.pre(length > 39);
        expect(nameField(primary, secondary)).toMatch(/^[A-Z<]{38}[A-Z]$/);
      }),
    );
  });

  test('has 39 places, keeps each word of the surname at least as an initial, and the first given name', () => {
    fc.assert(
      fc.property(identifier, identifier, (primary, secondary) => {
        const field = nameField(primary, secondary);
        expect(field).toHaveLength(39);
        const [first = '', second = '', ...more] = field.replace(/<+$/, '').split('<<');
        expect(more).toEqual([]);
        const [surname, given] = [first.split('<'), second.split('<')];
        expect(surname).toHaveLength(primary.length);
        for (const [at, kept] of surname.entries()) expect(kept !== '' && primary[at]?.startsWith(kept), field).toBe(true);
        for (const [at, kept] of given.entries()) expect(kept !== '' && secondary[at]?.startsWith(kept), field).toBe(true);
      }),
    );
  });

  test('shortens the surname only where it leaves no room for the given names, or for a last initial', () => {
    fc.assert(
      fc.property(identifier, identifier, (primary, secondary) => {
        const surname = primary.join('<');
        fc.pre(surname.length <= 36);
        const [kept = ''] = nameField(primary, secondary).split('<<');
        expect([surname.length, surname.length - 1]).toContain(kept.length);
        if (kept.length < surname.length) expect(surname.length).toBe(35);
      }),
    );
  });
});
