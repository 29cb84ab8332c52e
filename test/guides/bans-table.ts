import { type Fact, isNone, type None } from '../../domain/agreement/fact.ts';
import { proofLacking } from '../../domain/file/proof-lacking.ts';
import { returnReasonKinds } from '../../domain/file/return-reason.ts';
import { type BanBasis, banBases } from '../../domain/file/sanction-proposal.ts';
import type { BanRules } from '../../domain/sanction/rules/ban-rules.ts';
import { france } from '../../domain/sanction/rules/france.ts';

const bases: Readonly<Record<BanBasis, string>> = {
  'no-voluntary-period': 'no time was left to go alone',
  'stayed-beyond-period': 'the person stayed beyond that time',
  'other-obligation': 'any other obligation to leave',
};

const articleOf = ({ article }: Pick<Fact<unknown>, 'article'>): string => article ?? 'not known';

const most = (months: Fact<number> | None): string => (isNone(months) ? 'no longer' : `${months.value} months`);

/** The bases of a ban on return in France, each with its article, whether the law makes it compulsory, and its longest time. */
export const basesTable = (): string => {
  const { mostMonths, mostInAll } = france.prolongation;
  return [
    '| Basis | Article | A ban | At most | Under a serious threat to public order |',
    '|---|---|---|---|---|',
    ...banBases.map((basis) => {
      const { compulsory, mostMonths: months, mostUnderThreat } = france.bases[basis];
      const law = compulsory.value ? 'must be, unless humanitarian reasons are stated' : 'may be';
      return `| \`${basis}\`: ${bases[basis]} | ${articleOf(compulsory)} | ${law} | ${most(months)} | ${most(mostUnderThreat)} |`;
    }),
    `| prolongation of one that stands | ${articleOf(mostMonths)} | may be | ${most(mostMonths)} each, ${most(mostInAll)} in all | ${most(mostMonths)} each, in all without a bound |`,
  ].join('\n');
};

type General =
  | 'begins'
  | 'exitProof'
  | 'notOnMinors'
  | 'sparedPermits'
  | 'criteria'
  | 'leftInTime'
  | 'reviewYears'
  | 'answerMonths'
  | 'requestFromAbroad'
  | 'returning';

const general: Readonly<Record<General, (rules: BanRules) => string>> = {
  begins: () => 'The time runs from the execution of the departure, not from the decision',
  exitProof: () =>
    'The execution is proved by the stamp of exit at the external border, else by any proof of presence in the country of destination',
  notOnMinors: () => 'No ban on a minor, since there is no obligation to leave',
  sparedPermits: ({ sparedPermits }) =>
    `Spared, unless an earlier obligation was not obeyed or public order is threatened: who held ${sparedPermits.value.map((permit) => `\`${permit}\``).join(', ')}`,
  criteria: () => 'The reasons show the time in the country, the ties with it, earlier measures, and the threat',
  leftInTime: ({ leftInTime: { value } }) =>
    `A ban of ${value.bases.map((basis) => `\`${basis}\``).join(', ')} is to be lifted where the person left in time and proves it ${value.months} months after the time to go at the latest; refused only with reasons`,
  reviewYears: ({ reviewYears }) => `Its reasons are looked at again every ${reviewYears.value} years from the decision`,
  answerMonths: ({ answerMonths }) =>
    `No answer to a request in ${answerMonths.value} months is a refusal, which can be challenged`,
  requestFromAbroad: () => 'The person asks for the lifting from abroad, or from prison or house arrest in France',
  returning: ({ returning: { value } }) =>
    `Coming back is punished by up to ${value.prison} years in prison and ${value.exclusion} years of judicial exclusion: told to the person, and nothing is computed from it`,
};

/** What the law of France says of every ban on return, each rule with its article. */
export const banRulesTable = (): string =>
  [
    '| Rule | Article |',
    '|---|---|',
    ...(Object.entries(general) as [General, (rules: BanRules) => string][]).map(
      ([name, says]) => `| ${says(france)} | ${articleOf(france[name])} |`,
    ),
  ].join('\n');

/** By which papers each reason is proved: any one of a row. */
export const proofsTable = (): string =>
  [
    '| What is stated | Proved by one of |',
    '|---|---|',
    ...returnReasonKinds.map((kind) => {
      const papers = proofLacking(kind, []).map((paper) => paper.replaceAll('-', ' '));
      return `| \`${kind}\` | ${papers.join(', ') || 'nothing: it claims nothing'} |`;
    }),
  ].join('\n');
