import { afterEach, describe, expect, test, vi } from 'vitest';
import { newCaseId } from '../../../functions/adapters/new-case-id.ts';

const timeOf = (id: string): string => new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toISOString();

const madeAt = (moment: string): string => {
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse(moment));
  return newCaseId();
};

afterEach(() => vi.restoreAllMocks());

describe('the id of a new case', () => {
  test('begins with the moment at which it was made, also after the clock was set back', () => {
    for (const moment of ['2026-12-01T08:00:00.000Z', '2027-06-01T08:00:00.000Z', '2026-11-30T23:59:59.999Z'])
      expect(timeOf(madeAt(moment))).toBe(moment);
  });

  test('is a UUID of version 7, and no two of one moment are the same', () => {
    const ids = Array.from({ length: 1000 }, () => madeAt('2026-12-01T08:00:00.000Z'));
    expect(new Set(ids).size).toBe(1000);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
