import { isNone, isSet } from '../../../domain/agreement/fact.ts';
import { type Form, type FormItem, type FormPart, formFor } from '../../../domain/agreement/request-form.ts';
import type { Asked } from './telling.ts';

/** The form that is followed; or why none is, so that the layout is that of the house. */
export type Followed =
  | { readonly form: Form; readonly parts: readonly FormPart[] }
  | { readonly lacks: 'not-found' | 'no-form'; readonly parts: readonly FormPart[] };

const each = (...items: readonly FormItem[]): readonly (readonly FormItem[])[] => items.map((item) => [item]);

const unnumbered = true as const;

/** The layout of the house: what the requests of the agreements read ask for, all of them together. */
const houseRequest: readonly FormPart[] = [
  {
    mark: '1',
    name: 'personal',
    entries: each(
      'surname',
      'given-names',
      'other-names',
      'sex',
      'date-of-birth',
      'place-of-birth',
      'nationality',
      'address-in-requested',
      'civil-status',
      'spouse',
      'minor-children',
    ),
    unnumbered,
  },
  { mark: '2', name: 'evidence', entries: each('evidence'), unnumbered },
  { mark: '3', name: 'irregularity', entries: each('grounds-of-irregularity'), unnumbered },
  { mark: '4', name: 'circumstances', entries: each('health', 'danger'), unnumbered },
  { mark: '5', name: 'remarks', entries: each('remarks'), unnumbered },
  { mark: '6', name: 'attachments', entries: each('attachments'), unnumbered },
];

const documents: FormPart = { mark: '2', name: 'documents', entries: each('travel-documents', 'entry-permits'), unnumbered };

/** The same of a notice: the documents that make a request needless stand in the place of evidence, which goes on behind them. */
const houseNotice: readonly FormPart[] = [houseRequest[0] ?? documents, documents, ...houseRequest.slice(1)].map(
  (part, index) => ({ ...part, mark: String(index + 1) }),
);

/** On which form the request of a case is written, or the notice in its place. */
export const followedBy = ({ shared, agreement }: Pick<Asked, 'shared' | 'agreement'>): Followed => {
  const notice = shared.status === 'notified';
  const { requestForms } = agreement;
  const form = isSet(requestForms) ? formFor(requestForms.value, { category: shared.category, notice }) : undefined;
  if (form !== undefined) return { form, parts: form.parts };
  const hasNone = isNone(requestForms) || isSet(requestForms);
  return { lacks: hasNone ? 'no-form' : 'not-found', parts: notice ? houseNotice : houseRequest };
};

const itemsOf = ({ name, entries }: FormPart): readonly FormItem[] => {
  if (name === 'spouse') return ['spouse'];
  return name === 'children' ? ['minor-children'] : entries.flat();
};

/** What a form asks for of the person the request is about; a part on the family tells who its members are. */
export const itemsIn = (parts: readonly FormPart[]): ReadonlySet<FormItem> => new Set(parts.flatMap(itemsOf));
