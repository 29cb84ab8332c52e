import { describe, expect, test } from 'vitest';
import { opening } from '../../specimen.ts';
import { guardedOwn } from '../../specimen-movement.ts';
import { changed, standing, whyNot, without } from './standing.ts';

const safeReturn = { decidedBy: 'Judge', reasons: 'A place in a shelter.' };

describe('the screening for trafficking in human beings', () => {
  test('was made: not screened is not `no indication`', () => {
    expect(whyNot('trafficking', without('trafficking'))).toBe('The person was not screened for trafficking in human beings');
    expect(standing('trafficking', {})).toMatchObject({ state: 'met', since: opening });
  });

  test('is concluded', () => {
    expect(standing('trafficking', changed('trafficking', { finding: 'suspected' }))).toMatchObject({
      why: 'The screening is not concluded',
      since: opening,
    });
    expect(whyNot('trafficking', changed('trafficking', { finding: 'not-a-victim' }))).toBe('met');
  });

  test('lets a victim go only where a safe return was decided', () => {
    expect(standing('trafficking', changed('trafficking', { finding: 'victim' }))).toMatchObject({
      why: 'The person is a victim, and no safe return was decided',
      since: opening,
    });
    expect(whyNot('trafficking', changed('trafficking', { finding: 'victim', safeReturn }))).toBe('met');
  });

  test('is the moving State’s own: what the other State suspects holds on its side, by a hold', () => {
    const { trafficking } = guardedOwn();
    expect(whyNot('trafficking', { ...without('trafficking'), other: { ...(trafficking && { trafficking }) } })).not.toBe('met');
  });
});
