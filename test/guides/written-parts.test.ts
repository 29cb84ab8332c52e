import { expect, test } from 'vitest';
import { guidesWritten } from './written-parts.ts';

test.each(await guidesWritten())('$guide says what is so: else run npm run contracts', ({ text, was }) => {
  expect(was).toBe(text);
});
