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

const firstOf = (all: readonly string[]): readonly string[] => [
  ...all.slice(0, mostFaults),
  ...(all.length > mostFaults ? [`and ${all.length - mostFaults} more`] : []),
];

/** Whether the restored table can be started on. That the old one is spoilt may be why it is gone back. */
export const isSound = ({ parted, faults }: Reconciliation): boolean => parted.length + faults.restored.length === 0;

const soundness = (found: Reconciliation): readonly string[] => {
  const { parted, regained, faults } = found;
  const wrong = [...faults.restored, ...parted.map((chain) => `${chain} went on in both tables, in different ways`)];
  return [
    ...(isSound(found) ? ['Every history of the restored table is whole, and none went another way than in the old one.'] : []),
    ...listed('DO NOT START ON THE RESTORED TABLE', 'It is not whole, or no earlier copy of the old one.', firstOf(wrong)),
    ...listed(
      'THE OLD TABLE IS NOT WHOLE',
      'It may be why you go back. What came after may then be more than this list has: ask the States.',
      firstOf(faults.old),
    ),
    ...listed(
      'THE RESTORED TABLE HAS MORE OF',
      'It was lost in the old one, which may be why you go back; or the restored one was written to since it was made.',
      firstOf(regained),
    ),
  ];
};

/** What came after, in words, the most dangerous first. Ids, times and names of acts; of no person anything. */
export const inWords = (found: Reconciliation): string => {
  const { old, restored, looked, state, acts } = found;
  const lines = [
    `What came after ${restored}, told by ${old}${state === undefined ? '' : `, for ${state}`}.`,
    ...(state === undefined ? [`${looked.items} items and ${looked.entries} changes were looked at.`] : []),
    ...(state === undefined ? soundness(found) : []),
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
