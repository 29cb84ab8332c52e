import { describe, expect, test } from 'vitest';
import { owedIn } from '../../../domain/case/owed.ts';
import { accepted, opened, received, refused } from '../specimen.ts';

describe('what one side owes the other', () => {
  test('from the request on, the requested State owes the confirmation of receipt', () => {
    expect(owedIn(opened())).toEqual({ by: 'requested', act: 'confirm-receipt', since: '2026-06-03T08:00:00.000Z' });
  });

  test('from the receipt on, it owes the reply', () => {
    expect(owedIn(received())).toEqual({ by: 'requested', act: 'reply', since: '2026-06-04T08:00:00.000Z' });
  });

  test('after the reply nothing is owed', () => {
    expect(owedIn(accepted())).toBeUndefined();
    expect(owedIn(refused())).toBeUndefined();
  });
});
