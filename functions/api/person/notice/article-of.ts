import type { EntryBan } from '../../../../domain/file/entry-ban.ts';
import { type BanBasis, banBases } from '../../../../domain/file/sanction-proposal.ts';
import { banRulesOf } from '../../../../domain/sanction/rules/rules-of.ts';
import type { StateCode } from '../../../../domain/state-code.ts';

const isBasis = (kind: EntryBan['kind']): kind is BanBasis => banBases.some((basis) => basis === kind);

/** By which article of that State's law a ban of that kind is imposed, with the name of the code; undefined where no rules were read. */
export const articleOf = ({ kind, decidedOn }: EntryBan, state: StateCode): string | undefined => {
  const rules = banRulesOf(state, decidedOn);
  if (rules === undefined) return undefined;
  const { article } = isBasis(kind) ? rules.bases[kind].mostMonths : rules.otherBars[kind];
  return article === undefined ? undefined : `${rules.code} ${article}`;
};
