import { type Danger, dangers, dangerWords } from './dangers.ts';
import type { NumbersAgain, Reconciliation, SentAgain, ToldAct } from './reconciliation.ts';

/** At most so many sentences about what does not hold: one is enough to stop. */
const mostFaults = 20;

const listed = (heading: string, before: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `${heading} (${lines.length})`, `  ${before}`, ...lines.map((line) => `  - ${line}`)];

const toldTo = ({ told }: ToldAct): string => {
  const words = told.map(({ state, left }) => (left ? `${state} was told` : `${state} was not told`));
  return words.length === 0 ? '' : `; ${words.join(', ')}`;
};

const actLine = (act: ToldAct): string => {
  const file = act.file === 'shared' ? 'shared file' : `own file of ${act.file}`;
  return `${act.at} ${act.by} ${act.move}: ${act.says}. ${act.about}, change ${act.n} of the ${file}${toldTo(act)}`;
};

const actsOf = (found: Reconciliation, danger: Danger): readonly string[] => {
  const { heading, before } = dangerWords[danger];
  const again = danger === 'may-depart' ? found.mayDepart : [];
  const uses = danger === 'bar-gone' ? found.stops : [];
  return listed(heading, before, [
    ...again.map(({ about, state, until }) => `${about}: ${state} may let the person depart until ${until}`),
    ...uses.map(({ state, agreement, since }) => `${since} ${state} stopped the use of ${agreement}: it is in use again`),
    ...found.acts.filter((act) => act.danger === danger).map(actLine),
  ]);
};

const numbersLine = ({ about, from, to, states }: NumbersAgain): string =>
  `${about}: ${states.join(' and ')} saw ${from === to ? `change ${from}` : `changes ${from} to ${to}`}`;

const againLine = ({ about, id, to: { state, by }, before }: SentAgain): string => {
  const what = by === 'mail' ? `a mail to the officers of ${state}` : `a message to ${state}`;
  const twice = by === 'mail' ? 'it went out before: they get it twice' : 'it left before, with the same id: a repeat';
  return `${about}: ${what}, ${id}${before ? ` (${twice})` : ''}`;
};

const soundness = ({ parted, faults, state }: Reconciliation): readonly string[] => {
  const all = [
    ...parted.map((chain) => `${chain}: the restored table is no earlier copy of the old one`),
    ...faults.restored.map((fault) => `restored table: ${fault}`),
    ...faults.old.map((fault) => `old table: ${fault}`),
  ];
  if (all.length === 0)
    return state === undefined ? ['Every history of both tables is whole, and the restored one is an earlier copy.'] : [];
  const more = all.length > mostFaults ? [`and ${all.length - mostFaults} more`] : [];
  return ['DO NOT START ON THIS TABLE. What does not hold:', ...all.slice(0, mostFaults).map((line) => `  - ${line}`), ...more];
};

/** What came after, in words, the most dangerous first. Ids, times and names of acts; of no person anything. */
export const inWords = (found: Reconciliation): string => {
  const { old, restored, looked, state, acts } = found;
  const lines = [
    `What came after ${restored}, told by ${old}${state === undefined ? '' : `, for ${state}`}.`,
    ...(state === undefined ? [`${looked.items} items and ${looked.entries} changes were looked at.`] : []),
    ...soundness(found),
    acts.length === 0 ? 'No act is lost.' : `${acts.length} acts are lost.`,
    ...dangers.flatMap((danger) => actsOf(found, danger)),
    ...listed(
      'NUMBERS ARE GIVEN AGAIN',
      'The next changes bear ids that a State has seen: its system forgets these ids first, or drops what is new as a repeat.',
      found.numbers.map(numbersLine),
    ),
    ...listed(
      'MESSAGES OF PARTNERS ARE LOST WITH THEIR OUTCOME',
      'The partner sends each again, in the order of its sequence and with the same id; it then counts as sent anew.',
      found.messages.map(({ partner, messageId, about }) => `${partner} sends ${messageId} again (${about})`),
    ),
    ...listed(
      'OFFICERS WERE WRITTEN TO',
      'They act on what they read: tell them which of it no longer holds.',
      found.mails.map(({ at, state: of, mailId }) => `${at} ${of}: ${mailId}`),
    ),
    ...listed('LEAVES AGAIN BY ITSELF', 'Once the stage starts.', found.again.map(againLine)),
    ...listed(
      'URGENT ALERTS ARE PASSED ON AGAIN',
      'They had been acknowledged; the next address is woken.',
      found.woken.map(({ state: of, alertId }) => `${of}: ${alertId}`),
    ),
  ];
  return lines.join('\n');
};
