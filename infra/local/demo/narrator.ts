import type { Answer } from './caseworker.ts';

/** Tells the story, a line at a time, and remembers whether it went as it should. */
export type Narrator = {
  heading(text: string): void;
  tell(text: string): void;
  /** Tells what happened, if the service answered as expected; else tells what it answered instead. */
  expect(text: string, expected: number, answer: Answer): void;
  wentWrong(): boolean;
};

export const narrator = (write: (line: string) => void): Narrator => {
  let wrong = false;
  return {
    heading: (text) => write(`\n${text}`),
    tell: (text) => write(`  ${text}`),
    expect: (text, expected, { status, body }) => {
      if (status === expected) {
        write(`  ${text}`);
      } else {
        wrong = true;
        write(`  NOT AS IT SHOULD BE: ${text} (expected ${expected}, got ${status}: ${JSON.stringify(body)})`);
      }
    },
    wentWrong: () => wrong,
  };
};
