import type { DeadLetterQueue } from './dead-letter-queues.ts';
import type { Redriven } from './redriven.ts';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

const age = (seconds: number): string => {
  if (seconds < hour) return `${Math.floor(seconds / minute)} min`;
  if (seconds < 2 * day) return `${Math.floor(seconds / hour)} h`;
  return `${Math.floor(seconds / day)} days`;
};

const messages = (count: number): string => (count === 1 ? '1 message' : `${count} messages`);

const lineOf = ({ name, waiting, hidden, oldestSeconds, open, onlyEmptied }: DeadLetterQueue, width: number): string => {
  const facts = [
    messages(waiting + hidden),
    ...(hidden > 0 ? [`${hidden} of them hidden for now`] : []),
    ...(oldestSeconds === undefined || waiting + hidden === 0 ? [] : [`the oldest for ${age(oldestSeconds)}`]),
    ...(onlyEmptied === true && waiting + hidden > 0 ? ['done by the sweep since: --empty'] : []),
    ...(open ? ['BEING TAKEN IN: end it with --stop'] : []),
  ];
  return `${name.padEnd(width)}  ${facts.join(', ')}`;
};

/** Each queue on a line of its own: its name, how many messages, for how long; nothing of what is in them. */
export const queuesInWords = (queues: readonly DeadLetterQueue[]): string => {
  const width = Math.max(0, ...queues.map(({ name }) => name.length));
  return queues.map((queue) => lineOf(queue, width)).join('\n');
};

const why = {
  empty: 'Everything that lay there was tried.',
  interrupted: 'You interrupted it.',
  'too-long': 'It was ended after 15 minutes.',
} as const;

const failedAgain =
  'What failed again did so for a fault that is not mended: its cause stands in the log of the function, as message-failed.';

/** Of those that hid when it began nobody knows here whether they were tried. */
const hiddenInWords = (hidden: number): string =>
  `${messages(hidden)} hid when it began, as each does for some minutes after it failed, and may not have been tried: look again by npm run redrive, and take it in once nothing hides.`;

/** What a redrive came to, and what to do about what is left. Never says that something was tried which may not have been. */
export const redrivenInWords = ({ before, hidden, left, ended }: Redriven): string => {
  if (left === 0) return `${messages(before)} taken in. ${why[ended]}`;
  const taken = `${messages(Math.max(0, before - left))} taken in, ${messages(left)} there still.`;
  const untried = Math.min(hidden, left);
  if (untried === 0) return `${taken} ${why[ended]} ${failedAgain}`;
  const tried = left > untried ? [failedAgain] : [];
  return [taken, ...(ended === 'empty' ? [] : [why[ended]]), hiddenInWords(untried), ...tried].join(' ');
};
