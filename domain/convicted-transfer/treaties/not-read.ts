import { secondary } from '../../agreement/citing.ts';
import type { TransferTerms } from './terms.ts';

/** All terms as unset, each with what to look up: a treaty states what of them was read. */
export const notRead = (treaty: string): TransferTerms => {
  const unset = (what: string) => ({ unset: true, lookUp: `${what}: ${treaty}` }) as const;
  return {
    nationality: unset('Whose national the person has to be'),
    finality: unset('Whether the judgment has to be final and enforceable'),
    custodial: unset('For which punishments and measures'),
    dualCriminality: unset('Whether the act is a crime in both States'),
    leastMonthsLeft: unset('How much has to be left to serve'),
    measuredAt: unset('On which day that is measured'),
    noOtherProceedings: unset('Whether other proceedings stand in the way'),
    consent: unset('In which form the person consents, and who does for whom'),
    bothStatesAgree: unset('Whether both States have to agree'),
    grounds: unset('On which grounds a State may or must refuse'),
    papers: unset('Which papers go with the request'),
    enforcement: unset('Whether the sentence is continued or converted'),
    pardon: unset('Which State pardons'),
    revision: unset('Which State decides on a revision of the judgment'),
    costs: unset('Who bears the costs'),
    languages: unset('In which language is written'),
    authorities: {
      kazakhstan: secondary('Prosecutor General’s Office', 'Named so in the treaties with Hungary, Türkiye and Morocco'),
      other: unset('The central authority of the other State'),
    },
  };
};
