import type { Agreement } from '../agreement.ts';
import type { EvidenceLists, EvidenceRule } from '../evidence-rule.ts';
import { type Fact, isSet } from '../fact.ts';
import { classWords, evidenceWords, interviewWords, kindsWords } from './procedure-words.ts';
import { inLines, row, type SheetRow, type SheetSection, together } from './row.ts';

/** By whom a person is interviewed. */
export const interviewOf = ({ interview }: Agreement): SheetSection => ({
  heading: 'Interview',
  rows: [row('The person is interviewed', interview, (stages) => inLines(stages.map((stage) => interviewWords[stage])))],
});

/** A line of a list is as sure as the list, and stands in its own article. */
const lineRow =
  ({ certainty, article: ofList }: Fact<EvidenceLists>) =>
  (line: EvidenceRule, index: number): SheetRow => {
    const article = line.article ?? ofList;
    return {
      rule: `${index + 1}. ${classWords[line.class]}`,
      value: evidenceWords(line),
      certainty,
      ...(article === undefined ? {} : { article }),
      ...(line.note === undefined ? {} : { note: line.note }),
    };
  };

const listRows = (evidence: Fact<EvidenceLists>): readonly SheetRow[] => {
  const { nationals, others, familyTies } = evidence.value;
  return [
    ...together('Of the nationality', nationals.map(lineRow(evidence))),
    ...together('Of what ties somebody else to the requested State', others.map(lineRow(evidence))),
    ...(familyTies === undefined ? [] : [row('Of family ties', { ...evidence, value: familyTies }, kindsWords)]),
  ];
};

const counted = ({ nationals, others }: EvidenceLists): string =>
  `${nationals.length} lines for nationals, ${others.length} for others`;

/** The lists of evidence, line by line. */
export const evidenceOf = ({ evidence }: Agreement): SheetSection => ({
  heading: 'Evidence',
  note: 'Proof binds without further inquiry; prima facie evidence holds unless it is disproved. The first line that a piece meets counts.',
  rows: [row('The lists', evidence, counted), ...(isSet(evidence) ? listRows(evidence) : [])],
});
