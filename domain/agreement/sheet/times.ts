import type { FirstDay } from '../../time/reading.ts';
import type { Agreement } from '../agreement.ts';
import { isNone, type None, type Rule } from '../fact.ts';
import { type Limit, type LimitName, limitEntries, limitNames, owedBy } from '../limit.ts';
import { type Category, categories, type TreatedAsNational } from '../scope.ts';
import { asItIs, leavingOpen, merged, row, type SheetRow, type SheetSection, together } from './row.ts';
import {
  actWords,
  calendarWords,
  debtorWords,
  expiryWords,
  extensionWords,
  firstDayWords,
  inTimeWords,
  limitWords,
  onReplyWords,
  openInExtension,
  openInPeriod,
  periodWords,
  restDayWords,
  rollWords,
  startWords,
} from './time-words.ts';
import { treatedWords, whomWords } from './whom-words.ts';

/** What of a rule that is set is open beside what its text says. */
const openIn = <T>(rule: Rule<T> | None, open: (value: T) => string | undefined): string | undefined =>
  'value' in rule ? open(rule.value) : undefined;

const stated = <T>(name: string, rule: Rule<T> | undefined, said: (value: T) => string): readonly SheetRow[] =>
  rule === undefined ? [] : [row(name, rule, said)];

/** How something is counted: as the text says, or, where it was not found to say so, in each of the readings that are kept. */
const counted = <T>(name: string, rule: Rule<T>, readings: readonly NoInfer<T>[], said: (value: T) => string): SheetRow => {
  if ('value' in rule) return row(name, rule, said);
  return { rule: name, value: `both readings are kept: ${readings.map(said).join('; ')}`, certainty: 'unset', open: rule.lookUp };
};

const firstDay = (name: string, rule: Rule<FirstDay>): SheetRow =>
  counted(name, rule, ['after-event', 'event'], (day) => firstDayWords[day]);

/** Who owes an act where its text names nobody stands in the note of the section, once for all. */
const debtorRow = (name: LimitName, limit: Limit): SheetRow => {
  const debtor = row('owed by', owedBy(name, limit), (one) => debtorWords[one]);
  const { owedBy: stated } = limit;
  if (stated !== undefined) return leavingOpen(debtor, 'lookUp' in stated ? stated.lookUp : undefined);
  const { source: _usual, certainty: _inferred, ...told } = debtor;
  return told;
};

const saysTheSame = (one: Rule<unknown> | None, other: None): boolean =>
  ('lookUp' in one ? one.lookUp : one.source) === other.source && !('value' in one);

/** The rules of a limit that are not the one about how long it is. */
const otherParts = (limit: Limit): readonly SheetRow[] => {
  const { period, start, expiry, extension } = limit;
  const shown = (rule: Rule<unknown> | None): boolean => !isNone(period) || !saysTheSame(rule, period);
  return [
    ...stated('later bar', limit.latest, periodWords),
    ...(shown(start) ? [row('counted', start, (event) => startWords[event])] : []),
    ...(limit.firstDay === undefined ? [] : [firstDay('first day', limit.firstDay)]),
    ...stated('within it', limit.act, (act) => actWords[act]),
    ...stated('in time', limit.inTimeWhen, (when) => inTimeWords[when]),
    ...(shown(expiry) ? [row('once it is over', expiry, (effect) => expiryWords[effect])] : []),
    ...(shown(extension) ? [leavingOpen(row('longer', extension, extensionWords), openIn(extension, openInExtension))] : []),
    ...stated('the time to reply', limit.onReply, (what) => onReplyWords[what]),
  ];
};

/** Rows side by side that were not found for one and the same reason are told as one. */
const foldUnset = (rows: readonly SheetRow[]): readonly SheetRow[] => {
  const told: SheetRow[] = [];
  for (const one of rows) {
    const last = told.at(-1);
    if (one.certainty !== 'unset' || last?.certainty !== 'unset' || last.value !== one.value) told.push(one);
    else told.splice(-1, 1, { ...last, rule: `${last.rule}, ${one.rule}` });
  }
  return told;
};

const limitRows = (
  name: LimitName,
  limit: Limit,
  whom: readonly Category[],
  treatedAs?: TreatedAsNational,
): readonly SheetRow[] => {
  const persons = treatedAs === undefined ? whomWords(whom) : treatedWords[treatedAs];
  const title = whom.length === categories.length ? limitWords[name] : `${limitWords[name]}, ${persons}`;
  const { period } = limit;
  const time = leavingOpen(row('time', period, periodWords), openIn(period, openInPeriod));
  const parts = foldUnset([time, ...otherParts(limit)]);
  const [only] = parts;
  if (only !== undefined && parts.length === 1 && limit.owedBy === undefined) return [{ ...only, rule: title }];
  return together(title, [...parts, debtorRow(name, limit)]);
};

/** Every time limit, a row for each of its parts, for whom it holds. What the text has not is one row. */
export const timesOf = ({ limits }: Agreement): SheetSection => ({
  heading: 'Times',
  note: 'Who owes an act is inferred where nothing stands beside it: whoever does the act owes it, for the text of that time names nobody else.',
  rows: limitNames.flatMap((name) => {
    const entries = limitEntries(limits[name]);
    const byCategory = entries.flatMap(({ categories: whom, treatedAs, limit }) =>
      treatedAs === undefined ? [{ whom, thing: limit }] : [],
    );
    const apart = entries.filter(({ treatedAs }) => treatedAs !== undefined);
    return [
      ...merged(byCategory).flatMap(({ whom, thing }) => limitRows(name, thing, whom)),
      ...apart.flatMap(({ categories: whom, treatedAs, limit }) => limitRows(name, limit, whom, treatedAs)),
    ];
  }),
});

/** How days are counted, for every limit whose own text does not say otherwise. */
export const countingOf = ({ counting }: Agreement): SheetSection => ({
  heading: 'How days are counted',
  rows: [
    counted(
      'Whose days and whose midnight',
      counting.calendar,
      ['of-the-debtor', 'of-the-receiver'],
      (one) => calendarWords[one],
    ),
    firstDay('First day', counting.firstDay),
    counted('Days of rest', counting.restDays, ['saturday-sunday', 'sunday'], (one) => restDayWords[one]),
    counted('Last day', counting.rollForward, [true, false], rollWords),
  ],
});

/** What makes a case urgent. */
export const urgentTrackOf = ({ urgentTrack }: Agreement): SheetSection => ({
  heading: 'Urgent track',
  rows: [row('A case is urgent', urgentTrack, asItIs)],
});
