import { type PeopleAct, peopleActs } from '../../../functions/people/acts.ts';

/** What is asked for a State: the act, and what it is told besides, as the State's function understands it. */
export type Order = {
  readonly act: keyof typeof peopleActs;
  readonly state: string;
  readonly told: Readonly<Record<string, string | readonly string[]>>;
};

const isAct = (word: string): word is keyof typeof peopleActs => Object.hasOwn(peopleActs, word);

const written = { roles: 'ROLE[,ROLE]', address: 'ADDRESS', id: 'ID' } as const;

/** How each act is written, one a line. */
export const ordersInWords = (): string => {
  const lines = Object.entries<PeopleAct>(peopleActs).map(([act, { takes, summary }]) => ({
    line: [act, 'STATE', ...takes.map((word) => written[word])].join(' '),
    summary,
  }));
  const width = Math.max(...lines.map(({ line }) => line.length));
  return lines.map(({ line, summary }) => `  ${line.padEnd(width)}  ${summary}`).join('\n');
};

/**
 * The order of a command line: `invite KZ officer ADDRESS`. `justice`: about the machines of the central authority, which acts on machines
 * alone can be. Undefined where there is none in it.
 */
export const orderIn = (words: readonly string[], justice = false): Order | undefined => {
  const [act = '', state, ...rest] = words;
  if (!isAct(act) || state === undefined) return undefined;
  const { takes, ofMachines }: PeopleAct = peopleActs[act];
  if (justice && ofMachines !== true) return undefined;
  if (rest.length !== takes.length) return undefined;
  const told = takes.map((word, at) => [word, word === 'roles' ? (rest[at] ?? '').split(',') : (rest[at] ?? '')] as const);
  return { act, state, told: { ...Object.fromEntries(told), ...(justice ? { of: 'justice' } : {}) } };
};
