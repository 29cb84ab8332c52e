import type { FormItem } from '../../../domain/agreement/request-form.ts';
import type { Entry, Value } from '../printed.ts';
import { itemValues } from './item-values.ts';
import {
  entryPermitValues,
  familyCaseValues,
  interviewValues,
  nationalTieValues,
  paperValues,
  permitValues,
  tieValues,
  urgencyValues,
} from './particulars.ts';
import { type Telling, textOf } from './telling.ts';

/** What the case may state, and the items of which any tells it already. */
type Stated = { readonly label: string; readonly values: readonly Value[]; readonly toldBy: readonly FormItem[] };

const statedIn = (telling: Telling): readonly Stated[] => {
  const { words, shared } = telling;
  const { person, connection, care, protectiveMeasures } = shared;
  const { items, further, said } = words;
  const item = (name: FormItem, toldBy: readonly FormItem[], isStated = true): Stated => ({
    label: items[name],
    values: isStated ? itemValues[name](telling, person) : [],
    toldBy: [name, ...toldBy],
  });
  return [
    item('other-names', [], person.otherNames !== undefined),
    item('sex', ['sex-and-appearance']),
    item('nationality', ['nationality-and-language']),
    item('address-in-requested', [], person.lastResidenceInRequestedState !== undefined),
    item('civil-status', [], person.civilStatus !== undefined),
    item('spouse', [], person.spouse !== undefined),
    item('minor-children', [], (person.minorChildren ?? []).length > 0),
    { label: further.tie, values: tieValues(telling), toldBy: [] },
    { label: items['titles-to-stay'], values: permitValues(telling), toldBy: ['titles-to-stay'] },
    { label: said.obstacle, values: connection?.obstacle === undefined ? [] : [textOf(connection.obstacle)], toldBy: [] },
    { label: further.nationalTie, values: nationalTieValues(telling), toldBy: [] },
    item('grounds-of-irregularity', ['irregularity-established'], shared.irregularity !== undefined),
    { label: further.urgency, values: urgencyValues(telling), toldBy: [] },
    item('health', [], care !== undefined),
    item('danger', [], protectiveMeasures !== undefined),
    item('evidence', ['proof', 'presumption'], shared.evidence.length > 0),
    { label: further.papers, values: paperValues(telling), toldBy: ['travel-documents'] },
    { label: further.permit, values: entryPermitValues(telling), toldBy: ['entry-permits'] },
    { label: further.interview, values: interviewValues(telling), toldBy: [] },
    { label: further.family, values: familyCaseValues(telling), toldBy: [] },
  ];
};

/** All that the case states and the form has no place for. */
export const furtherEntries = (telling: Telling, asked: ReadonlySet<FormItem>): readonly Entry[] =>
  statedIn(telling)
    .filter(({ values, toldBy }) => values.length > 0 && !toldBy.some((item) => asked.has(item)))
    .map(({ label, values }) => ({ label, values }));
