import type { Planned, Step } from './plan/step.ts';

const wide = 110;

const wrapped = (text: string): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < wide) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

const commented = (title: string, why: string, n: number): readonly string[] => {
  const [first = '', ...rest] = wrapped(title);
  return [`# ${n}. ${first}`, ...[...rest, ...wrapped(why)].map((line) => `#    ${line}`)];
};

/** A plan as a script that is read and typed step by step: what is done and why stands in comments. */
export const planInWords = ({ stage, moment }: Planned, steps: readonly Step[]): string =>
  [
    `# How the stage ${stage} is put back to ${moment}. Nothing has been done yet: read each step, then type it.`,
    ...steps.flatMap(({ title, why, commands }, index) => ['', ...commented(title, why, index + 1), ...commands]),
  ].join('\n');
