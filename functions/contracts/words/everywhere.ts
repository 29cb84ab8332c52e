type Named = Readonly<Record<string, string>>;

/** What a field of that name says wherever it stands: only those that mean the very same thing at every place. */
const everywhere: Named = {
  assumptions: 'What this rests on that is assumed on this stage and found in no source, as sentences; empty in production',
  next: 'Where the list goes on: send it back to get the next page. Absent where this page is the last',
  recordedAt: 'When it was recorded here, by the clock of the service',
};

/** Fields that every object has which has those that are named, and that mean the same in each of them. */
const shapes: readonly { readonly of: readonly string[]; readonly has: Named }[] = [
  { of: ['value', 'certainty', 'source'], has: { certainty: 'How sure that is' } },
  {
    of: ['specversion', 'type', 'source', 'data'],
    has: {
      specversion: 'The version of CloudEvents: always 1.0',
      source: 'Who says it: an address that names the sender',
      type: 'Which message it is, with its version',
      time: 'When the sender says that it happened; nothing goes by it',
      datacontenttype: 'The media type of the data: JSON',
      tracestate: 'That of your message which this answers, where it had one (W3C Trace Context)',
      sequencetype: 'That the sequence is a number (the extension Sequence of CloudEvents)',
    },
  },
];

/** The words of a field by its name alone, or by the fields that stand beside it. */
export const wordsOfName = (name: string, beside: object): string | undefined => {
  const shape = shapes.find(({ of, has }) => name in has && of.every((field) => field in beside));
  return shape?.has[name] ?? everywhere[name];
};

/** The names that have words of their own wherever they stand. */
export const namesEverywhere: readonly string[] = [...Object.keys(everywhere), ...shapes.flatMap(({ has }) => Object.keys(has))];
