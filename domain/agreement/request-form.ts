/** The means by which a request goes to the other side. `technical-means`: fax, e-mail or whatever else transmits it. */
export const channels = ['post', 'courier', 'technical-means'] as const;

export type Channel = (typeof channels)[number];

/** By what a request is sent: by one of the means, or by all of them where the text asks for that. */
export type RequestChannel = { readonly means: readonly Channel[]; readonly together?: true };

/** What a form of a request asks for. `health` and `danger` are what the forms call the special circumstances of the person. */
export const formItems = [
  'full-name',
  'surname',
  'given-names',
  'maiden-name',
  'former-surname',
  'other-names',
  'sex',
  'sex-and-appearance',
  'birth',
  'date-of-birth',
  'place-of-birth',
  'nationality',
  'nationality-and-language',
  'titles-to-stay',
  'civil-status',
  'spouse',
  'minor-children',
  'home-address',
  'relatives-address',
  'whereabouts-in-requesting',
  'address-in-requesting',
  'address-in-requested',
  'route',
  'grounds-of-irregularity',
  'irregularity-established',
  'health',
  'danger',
  'manner-of-transfer',
  'proof',
  'presumption',
  'evidence',
  'travel-documents',
  'entry-permits',
  'transfer-time',
  'transfer-place',
  'transfer-means',
  'remarks',
  'attachments',
] as const;

export type FormItem = (typeof formItems)[number];

export const formPartNames = [
  'personal',
  'spouse',
  'children',
  'circumstances',
  'evidence',
  'irregularity',
  'documents',
  'transfer',
  'remarks',
  'attachments',
] as const;

export type FormPartName = (typeof formPartNames)[number];

/** A part of a form, under its own letter or number. `entries`: what it asks for, in its order; several items may stand under one number. */
export type FormPart = {
  readonly mark: string;
  readonly name: FormPartName;
  readonly entries: readonly (readonly FormItem[])[];
  /** Where the form gives its entries no numbers. */
  readonly unnumbered?: true;
};

/** A form that an agreement, or its protocol, annexes. */
export type Form = { readonly annex: string; readonly ofProtocol?: true; readonly parts: readonly FormPart[] };

/** The forms of a request for nationals and for others, and of the notice where no request is needed. */
export type RequestForms = { readonly nationals: Form; readonly others: Form; readonly notice?: Form };

/** The photograph that goes with a request: in colours, and of what size, where the text says so. */
export type PhotographAsked = { readonly colour?: true; readonly millimetres?: string };

/** What of the person's features goes with every request. */
export type RequestBiometrics = { readonly photograph?: PhotographAsked; readonly fingerprints?: true };

/** The form that is used for such a case; undefined where there is none for a notice. */
export const formFor = (
  forms: RequestForms,
  asked: { readonly category: string; readonly notice: boolean },
): Form | undefined => {
  if (asked.notice) return forms.notice;
  return asked.category === 'own-national' ? forms.nationals : forms.others;
};
