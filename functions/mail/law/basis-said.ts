import type { Basis } from '../../../domain/agreement/basis.ts';
import { convictedPersonTreaties } from '../../../domain/convicted-transfer/register.ts';
import type { DutyMailMessage } from '../../schema/duty-mail-message.ts';
import type { LawWords } from './law-words.ts';
import { placesIn } from './place.ts';
import { namedIn, nameIn } from './states-named.ts';

/** The words of a language that are needed to tell of the law. */
export type WithLaw = { readonly law: LawWords; readonly colon: string };

/** Of which agreement it is told, and to which office: a central authority is told of treaties on the transfer of convicted persons alone. */
export type About = Pick<DutyMailMessage, 'state' | 'office' | 'counterpart' | 'agreement'>;

/** The treaty between two States, or the convention that both are parties to, with the day of its signature as far as the register has it. */
const treatySaid = (law: LawWords, id: string, one: string, other: string): string => {
  const known = convictedPersonTreaties.find((treaty) => treaty.id === id);
  const signed = known?.signed === undefined ? undefined : law.day(known.signed.value);
  if (known !== undefined && known.states.length > 2 && signed !== undefined) return law.convention(signed);
  return law.treaty(one, other, signed);
};

/**
 * The agreement by its parties of the case, in the order of their names in the language: no State goes before the other. Undefined where
 * they are not known.
 */
export const agreementSaid = (
  { law }: Pick<WithLaw, 'law'>,
  { state, office, counterpart, agreement }: About,
): string | undefined => {
  if (counterpart === undefined || agreement === undefined) return undefined;
  const [one = state, other = counterpart] = [state, counterpart]
    .map(nameIn(law.language))
    .sort(new Intl.Collator(law.language).compare);
  return office === 'justice' ? treatySaid(law, agreement, one, other) : law.agreement(one, other);
};

/** An article as the language cites it; as it is stored where its form is not known. */
export const articleSaid = ({ language, cited }: LawWords, article: string): string => {
  const places = cited === undefined ? undefined : placesIn(article);
  return places === undefined || cited === undefined ? article : cited(places, namedIn(language));
};

/** As a sentence begins. */
const begun = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** On what an alert rests, in one sentence: the agreement and its article, with how sure it is where that was not read; or what is lacking. */
export const basisSaid = ({ law, colon }: WithLaw, about: About, basis: Basis): string => {
  const agreement = agreementSaid({ law }, about);
  if ('lacks' in basis) {
    const lacks = law.lacks[basis.lacks];
    return agreement === undefined || basis.lacks === 'house-rule' ? begun(lacks) : `${agreement}${colon}${lacks}`;
  }
  const cited = [agreement, ...(basis.article === undefined ? [] : [articleSaid(law, basis.article)])];
  const said = cited.filter((one) => one !== undefined).join(', ');
  return basis.certainty === 'verified' ? said : `${said} (${law.certainty[basis.certainty]})`;
};
