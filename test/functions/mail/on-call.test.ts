import { describe, expect, test } from 'vitest';
import { addressesFor } from '../../../functions/mail/on-call.ts';

const addresses = ['first@readmit.example', 'second@readmit.example', 'third@readmit.example'];

describe('a mail of its own goes to one address', () => {
  test.each(['urgent', 'at-once'] as const)('%s: the first on call, and each time that it is passed on the next', (urgency) => {
    expect(addressesFor({ urgency }, addresses)).toEqual(['first@readmit.example']);
    expect(addressesFor({ urgency, passedOn: 1 }, addresses)).toEqual(['second@readmit.example']);
    expect(addressesFor({ urgency, passedOn: 2 }, addresses)).toEqual(['third@readmit.example']);
  });

  test('the last one, however often it is passed on', () => {
    expect(addressesFor({ urgency: 'urgent', passedOn: 9 }, addresses)).toEqual(['third@readmit.example']);
  });
});

test('what stands in a digest goes to all', () => {
  expect(addressesFor({ urgency: 'digest' }, addresses)).toEqual(addresses);
});
