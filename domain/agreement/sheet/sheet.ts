import type { Agreement } from '../agreement.ts';
import { isNone, isSet } from '../fact.ts';
import { factsIn } from '../facts-in.ts';
import { refusalIn, transitIn, travelDocumentIn } from './answer.ts';
import { identityOf } from './identity.ts';
import { authoritiesIn, costsIn, dataIn, endIn, requestIn, transportIn } from './organisation.ts';
import { evidenceOf, interviewOf } from './proof.ts';
import { type SheetRow, type SheetSection, type Sureness, sureness } from './row.ts';
import { countingOf, timesOf, urgentTrackOf } from './times.ts';
import { coveredBy, excludedBy, noRequestIn } from './whom.ts';

/** A whole agreement in plain words, in the order in which a lawyer reads it. */
export type AgreementSheet = {
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  /** The text that the articles are those of. Absent where none was read. */
  readonly text?: string;
  /** Where to look up what was not found, where that is the same for most of it. */
  readonly whereToLook?: string;
  readonly readIn: string;
  readonly prevails: string;
  /** How many rows are how sure. */
  readonly counts: readonly { readonly certainty: Sureness; readonly rows: number }[];
  readonly sections: readonly SheetSection[];
};

/** The text that was read: what the first fact that stands in an article has as its source. */
const textOf = (agreement: Agreement): string | undefined => {
  const read = factsIn(agreement).find(({ rule }) => isSet(rule) && rule.certainty === 'verified')?.rule;
  return read !== undefined && isSet(read) ? read.source : undefined;
};

/** The last sentence of what is to be looked up, where no text was read and more than one rule ends with it. */
const whereToLook = (agreement: Agreement): string | undefined => {
  const ends = factsIn(agreement).flatMap(({ rule }) => ('lookUp' in rule ? [rule.lookUp.split('. ').at(-1) ?? ''] : []));
  const often = (end: string): number => ends.filter((other) => other === end).length;
  const most = [...new Set(ends)].sort((one, other) => often(other) - often(one)).at(0);
  return most !== undefined && often(most) > 1 ? most : undefined;
};

/** What is said beside the text, or beside where to look: the head of the sheet has that once for all. */
const without = (text: string | undefined, said: string): string =>
  text !== undefined && said.endsWith(text) ? said.slice(0, -text.length).replace(/[.;] $/, '') : said;

const withoutText =
  (text: string | undefined) =>
  ({ source, open, value, ...one }: SheetRow): SheetRow => {
    const beside = source === undefined ? '' : without(text, source);
    return {
      ...one,
      value: without(text, value),
      ...(open === undefined ? {} : { open: without(text, open) }),
      ...(beside === '' ? {} : { source: beside }),
    };
  };

/** Which text decides, and whether it is the one that was read. */
const prevailsIn = ({ prevailingText, readIn }: Agreement): string => {
  if (isNone(prevailingText)) return 'none: all are equally authentic';
  if (!isSet(prevailingText)) return 'not found';
  const { value } = prevailingText;
  if (isSet(readIn) && readIn.value.includes(value)) return `${value}, and it was read`;
  return `${value}, and it was NOT read: its reading stays open wherever it may differ`;
};

const countsOf = (sections: readonly SheetSection[]): AgreementSheet['counts'] => {
  const rows = sections.flatMap((section) => section.rows);
  return sureness
    .map((certainty) => ({ certainty, rows: rows.filter((one) => one.certainty === certainty).length }))
    .filter((count) => count.rows > 0);
};

const sectionsOf: readonly ((agreement: Agreement) => SheetSection)[] = [
  identityOf,
  coveredBy,
  excludedBy,
  noRequestIn,
  timesOf,
  countingOf,
  urgentTrackOf,
  interviewOf,
  evidenceOf,
  refusalIn,
  transitIn,
  travelDocumentIn,
  transportIn,
  authoritiesIn,
  requestIn,
  costsIn,
  dataIn,
  endIn,
];

/** The sheet of an agreement: every rule of its file, in plain words, with its article and how sure it is. */
export const sheetOf = (agreement: Agreement): AgreementSheet => {
  const { id, edition, title, readIn } = agreement;
  const text = textOf(agreement);
  const where = text === undefined ? whereToLook(agreement) : undefined;
  const sections = sectionsOf.map((sectionOf) => {
    const section = sectionOf(agreement);
    return { ...section, rows: section.rows.map(withoutText(text ?? where)) };
  });
  return {
    id,
    edition,
    title: title.value,
    ...(text === undefined ? {} : { text }),
    ...(where === undefined ? {} : { whereToLook: where }),
    readIn: isSet(readIn) ? readIn.value : readIn.source,
    prevails: prevailsIn(agreement),
    counts: countsOf(sections),
    sections,
  };
};
