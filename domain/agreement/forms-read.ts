import type { Form, FormItem, FormPart, RequestForms } from './request-form.ts';

const each = (...items: readonly FormItem[]): readonly (readonly FormItem[])[] => items.map((item) => [item]);

const family: readonly FormItem[] = ['civil-status', 'spouse', 'minor-children'];

/** The form that the executive protocols with Russia, Uzbekistan, Kyrgyzstan, Tajikistan and Belarus have in common, as annex 3 of each. */
export const formOfProtocols = (earlierName: 'maiden-name' | 'former-surname'): RequestForms => {
  const form: Form = {
    annex: '3',
    ofProtocol: true,
    parts: [
      {
        mark: 'А',
        name: 'personal',
        entries: [
          ...each(
            'full-name',
            earlierName,
            'birth',
            'sex-and-appearance',
            'other-names',
            'nationality-and-language',
            'titles-to-stay',
          ),
          family,
          ...each('whereabouts-in-requesting', 'address-in-requested', 'route', 'grounds-of-irregularity'),
        ],
      },
      { mark: 'Б', name: 'circumstances', entries: each('health', 'danger') },
      { mark: 'В', name: 'evidence', entries: each('proof', 'presumption') },
      { mark: 'Г', name: 'remarks', entries: each('remarks'), unnumbered: true },
    ],
  };
  return { nationals: form, others: form };
};

const spouseAndChildren: readonly FormPart[] = [
  {
    mark: 'B',
    name: 'spouse',
    entries: each('full-name', 'former-surname', 'birth', 'sex-and-appearance', 'other-names', 'nationality-and-language'),
  },
  { mark: 'C', name: 'children', entries: each('full-name', 'birth', 'sex-and-appearance', 'nationality-and-language') },
];

/** The form that the agreements with Lithuania and Norway and the protocol with Moldova have in common. */
export const formWithFamily = (annex: Pick<Form, 'annex' | 'ofProtocol'>, circumstances: readonly FormItem[]): RequestForms => {
  const form: Form = {
    ...annex,
    parts: [
      {
        mark: 'A',
        name: 'personal',
        entries: [
          ...each('full-name', 'former-surname', 'birth', 'home-address', 'nationality-and-language', 'civil-status'),
          ['sex-and-appearance'],
          ['other-names', 'spouse', 'minor-children'],
          ['address-in-requesting'],
        ],
      },
      ...spouseAndChildren,
      { mark: 'D', name: 'evidence', entries: each('evidence'), unnumbered: true },
      { mark: 'E', name: 'circumstances', entries: each(...circumstances) },
      { mark: 'F', name: 'remarks', entries: each('remarks'), unnumbered: true },
    ],
  };
  return { nationals: form, others: form };
};

const polish: Form = {
  annex: '1',
  parts: [
    {
      mark: 'A',
      name: 'personal',
      entries: each(
        'full-name',
        'maiden-name',
        'birth',
        'home-address',
        'nationality-and-language',
        'civil-status',
        'sex-and-appearance',
        'other-names',
        'address-in-requested',
        'relatives-address',
      ),
    },
    {
      mark: 'B',
      name: 'spouse',
      entries: each('full-name', 'maiden-name', 'birth', 'sex-and-appearance', 'other-names', 'nationality-and-language'),
    },
    { mark: 'C', name: 'children', entries: each('full-name', 'birth', 'sex-and-appearance', 'nationality-and-language') },
    { mark: 'D', name: 'circumstances', entries: each('health', 'danger') },
    { mark: 'E', name: 'remarks', entries: each('remarks'), unnumbered: true },
    { mark: 'F', name: 'attachments', entries: each('attachments'), unnumbered: true },
  ],
};

/** The form of annex 1 of the agreement with Poland. */
export const polishForms: RequestForms = { nationals: polish, others: polish };

const unnumbered = true as const;

const attachments: FormPart = { mark: '4', name: 'attachments', entries: each('attachments'), unnumbered };

const names = each('surname', 'given-names');

const familyOneByOne = each('civil-status', 'spouse', 'minor-children');

const requestOf = (annex: string, nationality: readonly FormItem[]): Form => ({
  annex,
  ofProtocol: true,
  parts: [
    {
      mark: '1',
      name: 'personal',
      entries: [
        ...names,
        ...each('maiden-name', 'other-names', 'sex', 'date-of-birth', 'place-of-birth', ...nationality, 'address-in-requested'),
        ...familyOneByOne,
      ],
      unnumbered,
    },
    { mark: '2', name: 'evidence', entries: each('evidence'), unnumbered },
    { mark: '3', name: 'irregularity', entries: each('irregularity-established'), unnumbered },
    attachments,
  ],
});

/** The forms of annexes 1A, 1B and 3 of the Implementing Protocol with the Benelux. */
export const beneluxForms: RequestForms = {
  nationals: requestOf('1A', []),
  others: requestOf('1B', ['nationality']),
  notice: {
    annex: '3',
    ofProtocol: true,
    parts: [
      {
        mark: '1',
        name: 'personal',
        entries: [...names, ...each('date-of-birth', 'place-of-birth', 'nationality'), ...familyOneByOne],
        unnumbered,
      },
      { mark: '2', name: 'documents', entries: each('travel-documents', 'entry-permits') },
      { mark: '3', name: 'transfer', entries: each('transfer-time', 'transfer-place', 'transfer-means'), unnumbered },
      attachments,
    ],
  },
};
