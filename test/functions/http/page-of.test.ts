import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Caller } from '../../../domain/caller.ts';
import { cursorTo } from '../../../functions/http/cursor.ts';
import { pageOf } from '../../../functions/http/page-of.ts';
import { FR, KZ } from '../../domain/specimen.ts';

const ports = { clock: () => '2026-11-24T08:00:00.000Z' as never, onPaper: [], cursorKey: 'a key of this test' };

const caller = (changes: Partial<Caller> = {}): Caller => ({
  subject: 'one',
  state: FR,
  roles: ['officer'],
  person: true,
  ...changes,
});

const pageFor = (who: Caller, query: Record<string, unknown>, operation = 'listCases', body?: unknown) => {
  const page = pageOf(operation, who, ports, { params: {}, query, body });
  if (!page.ok) throw new Error(page.error.kind);
  return page.value;
};

describe('a place in a list', () => {
  test('leads on whoever asks for the State, in whichever role, with pages of whatever size', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('officer', 'auditor'),
        fc.integer(),
        fc.integer(),
        (subject, role, limit, wait) => {
          const cursor = pageFor(caller(), { limit: 25, status: 'accepted' }).cursor('there');
          const colleague = caller({ subject, roles: [role] });
          expect(pageFor(colleague, { limit, wait, count: true, status: 'accepted', cursor }).after).toBe('there');
          expect(pageFor(colleague, { limit, wait, status: 'accepted', after: cursor }).after).toBe('there');
        },
      ),
    );
  });

  test.each([
    ['another State', caller({ state: KZ }), { limit: 25, status: 'accepted' }, 'listCases'],
    ['another filter', caller(), { limit: 25, status: 'received' }, 'listCases'],
    ['no filter', caller(), { limit: 25 }, 'listCases'],
    ['another list', caller(), { limit: 25, status: 'accepted' }, 'listTransits'],
  ])('does not lead on in %s', (_which, who, query, operation) => {
    const cursor = pageFor(caller(), { limit: 25, status: 'accepted' }).cursor('there');
    expect(() => pageFor(who, { ...query, cursor }, operation)).toThrow('cursor-of-another-list');
  });

  test('of what is looked for by a body leads on for the same body alone, and tells nothing of it', () => {
    const body = { surname: 'SPECIMEN', dateOfBirth: '1991' };
    const cursor = pageFor(caller(), { limit: 25 }, 'searchCases', body).cursor('there');
    expect(pageFor(caller(), { limit: 5, cursor }, 'searchCases', { ...body }).after).toBe('there');
    for (const other of [{ ...body, surname: 'OTHER' }, { surname: 'SPECIMEN' }, undefined])
      expect(() => pageFor(caller(), { limit: 25, cursor }, 'searchCases', other)).toThrow('cursor-of-another-list');
    const [place = '', owner] = cursor.split('.');
    expect(Buffer.from(place, 'base64url').toString()).toBe('there');
    const elsewhere = { ...ports, cursorKey: 'another key' };
    const page = pageOf('searchCases', caller(), elsewhere, { params: {}, query: {}, body });
    expect(page.ok && page.value.cursor('there').split('.')[1]).not.toBe(owner);
  });

  test('that version 0.1.0 gave still leads on its own caller', () => {
    const asked = { params: {}, query: { limit: 25, reference: 'A' } };
    const given = cursorTo(ports.cursorKey, { operation: 'listCases', state: FR, subject: 'one', asked }, 'there');
    expect(pageFor(caller(), { limit: 25, reference: 'A', cursor: given }).after).toBe('there');
    expect(() => pageFor(caller({ subject: 'two' }), { limit: 25, reference: 'A', cursor: given })).toThrow('another-list');
  });
});
