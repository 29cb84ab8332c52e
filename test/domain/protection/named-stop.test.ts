import { describe, expect, test } from 'vitest';
import { namedStop } from '../../../domain/protection/named-stop.ts';
import { FR, KZ } from '../specimen.ts';
import { aStop, files, keptClaim, keptStop } from './specimen-stop.ts';

const second = aStop({ n: 2, country: FR });
const own = { stops: [aStop(), second] };
const here = files(own, [keptStop]);
const none = (stop: number) => ({ ok: false, error: { kind: 'no-such-risk-stop', stop } });

describe('a stop is named', () => {
  test('by its number in this case, with or without the case', () => {
    expect(namedStop(here, here.kept, { stop: 2 })).toStrictEqual({ ok: true, value: { here: second } });
    expect(namedStop(here, here.kept, { stop: 2, recordedIn: here.shared.id })).toStrictEqual({
      ok: true,
      value: { here: second },
    });
  });

  test('by its number and the other case in which it stands', () => {
    expect(namedStop(here, here.kept, { stop: 3, recordedIn: 'another' })).toStrictEqual({
      ok: true,
      value: { elsewhere: { caseId: 'another', country: KZ, finders: ['finder-there'] } },
    });
  });

  test('and is none where there is no such number here', () => {
    expect(namedStop(here, here.kept, { stop: 3 })).toStrictEqual(none(3));
    expect(namedStop(files(), [], { stop: 1 })).toStrictEqual(none(1));
  });

  test('and is none where that case has no such stop, or is not about the person', () => {
    expect(namedStop(here, here.kept, { stop: 2, recordedIn: 'another' })).toStrictEqual(none(2));
    expect(namedStop(here, here.kept, { stop: 3, recordedIn: 'a fourth' })).toStrictEqual(none(3));
  });

  test('and is none where a claim is all that is kept from that case', () => {
    expect(namedStop(here, [keptClaim()], { stop: 3, recordedIn: 'a third' })).toStrictEqual(none(3));
  });

  test('by the other case alone, where a claim is what bars from there, or whichever stop it is', () => {
    expect(namedStop(here, [keptClaim()], { recordedIn: 'a third' })).toStrictEqual({
      ok: true,
      value: { elsewhere: { caseId: 'a third', finders: [] } },
    });
    expect(namedStop(here, here.kept, { recordedIn: 'another' })).toMatchObject({ value: { elsewhere: { country: KZ } } });
    const nothing = { ok: false, error: { kind: 'no-such-risk-stop' } };
    expect(namedStop(here, [{ caseId: 'a third', entries: [] }], { recordedIn: 'a third' })).toStrictEqual(nothing);
    expect(namedStop(here, here.kept, { recordedIn: 'a fourth' })).toStrictEqual(nothing);
    expect(namedStop(here, here.kept, {})).toStrictEqual(nothing);
  });
});
