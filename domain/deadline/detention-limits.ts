import type { DetentionGround } from '../file/detention.ts';

export const detentionClockNames = [
  'detention-judge',
  'detention-second-judge',
  'detention-exceptional',
  'detention-exceptional-renewal',
  'detention-end',
] as const;

/** What a detention runs into: a judge decides, decides again, decides only exceptionally, decides so once more, and its end. */
export type DetentionClockName = (typeof detentionClockNames)[number];

/** What it takes to keep the person longer: a judge’s decision, up to which day of the detention, and on one of which grounds. */
export type Prolonging = {
  readonly decidedBy: 'judge';
  readonly upToDays: number;
  /** One of these must be there; empty where the article names none. */
  readonly grounds: readonly DetentionGround[];
  readonly exceptional?: true;
  readonly source: string;
};

/** A limit of a detention, in days from the notification of the placement. */
export type DetentionLimit = {
  readonly clock: DetentionClockName;
  readonly days: number;
  readonly source: string;
  readonly says: string;
  /** Absent where no judge can prolong it. */
  readonly beyond?: Prolonging;
  /** What is open or lies outside what is computed. */
  readonly notes: readonly string[];
};

/** CESEDA L742-4: what a judge can rest the second prolongation on. */
const secondGrounds: readonly DetentionGround[] = [
  'absolute-urgency',
  'threat-to-public-order',
  'documents-lost-or-destroyed',
  'identity-concealed',
  'wilful-obstruction',
  'consulate-issued-no-document',
  'consulate-issued-too-late',
  'no-transport',
];

/** CESEDA L742-5: one of these must have appeared in the last fifteen days. */
const exceptionalGrounds: readonly DetentionGround[] = [
  'wilful-obstruction',
  'protection-claimed-only-to-defeat-removal',
  'consulate-document-expected-shortly',
  'absolute-urgency',
  'threat-to-public-order',
];

const amended =
  'Open: by reports of practitioners the law no. 2025-796 of 11 August 2025, art. 4, repealed L742-5 from 11 November 2025 and lets a judge prolong once, from 60 to 90 days, on the grounds of L742-4. The text was not read: the earlier check, at 75 days, is kept beside it.';

const hours =
  'Open: by the same law, the text of which was not read, the four days are 96 hours from 11 November 2025. They end within the later reading.';

const terrorism =
  'Not computed: for a person banned from the territory or expelled for acts of terrorism the longest time is 180 days, exceptionally 210 (CESEDA L742-6, L742-7).';

/**
 * France (CESEDA L741-1, L742-1 to L742-7), from the notification of the placement. Other States’ limits were not looked up.
 * The articles were read as they stood before November 2025; what has changed since stands in the notes.
 */
export const detentionLimits: Readonly<Record<string, readonly DetentionLimit[]>> = {
  FR: [
    {
      clock: 'detention-judge',
      days: 4,
      source: 'CESEDA L741-1',
      says: 'Beyond four days only a judge prolongs it.',
      beyond: { decidedBy: 'judge', upToDays: 30, grounds: [], source: 'CESEDA L742-1, L742-3' },
      notes: [hours],
    },
    {
      clock: 'detention-second-judge',
      days: 30,
      source: 'CESEDA L742-3',
      says: 'Beyond thirty days only a judge prolongs it, on a ground of art. L742-4.',
      beyond: { decidedBy: 'judge', upToDays: 60, grounds: secondGrounds, source: 'CESEDA L742-4' },
      notes: [],
    },
    {
      clock: 'detention-exceptional',
      days: 60,
      source: 'CESEDA L742-4',
      says: 'Beyond sixty days only exceptionally longer, art. L742-5.',
      beyond: { decidedBy: 'judge', upToDays: 75, grounds: exceptionalGrounds, exceptional: true, source: 'CESEDA L742-5' },
      notes: [amended, terrorism],
    },
    {
      clock: 'detention-exceptional-renewal',
      days: 75,
      source: 'CESEDA L742-5',
      says: 'Beyond seventy-five days only exceptionally and once more, art. L742-5.',
      beyond: { decidedBy: 'judge', upToDays: 90, grounds: exceptionalGrounds, exceptional: true, source: 'CESEDA L742-5' },
      notes: [amended, terrorism],
    },
    {
      clock: 'detention-end',
      days: 90,
      source: 'CESEDA L742-5',
      says: 'The longest time of detention is ninety days.',
      notes: [amended, terrorism],
    },
  ],
};
