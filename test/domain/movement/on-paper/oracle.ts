import { addHours, type Instant } from '../../../../domain/time/instant.ts';
import { lacked } from '../oracle.ts';
import type { ToldByLetter, ToldLetter } from './told.ts';

/** Whether a letter can be rested on by whoever lets the person depart: two others transcribed it, and it stands. */
const bears = (letter: ToldLetter | undefined, authoriser: string | undefined): boolean =>
  letter === undefined ||
  (letter.enterer !== letter.confirmer &&
    letter.contested === undefined &&
    letter.takenBack === undefined &&
    letter.enterer !== authoriser &&
    letter.confirmer !== authoriser);

/** Whether a State that was connected meanwhile has looked at the case: it answered a letter, or confirmed the plan itself. */
const hasLooked = ({ letters, confirmed, confirmedBy, planned }: ToldByLetter): boolean => {
  const standing = letters.filter(({ n, takenBack }) => n !== undefined && takenBack === undefined);
  if (standing.length === 0 || standing.some(({ answered }) => answered)) return true;
  return planned !== undefined && confirmed === planned.revision && confirmedBy === undefined;
};

/** The rules of a departure to a State on paper, from what was told alone: what one at that time lacked. */
export const lackedOnPaper = (told: ToldByLetter, at: Instant): readonly string[] => {
  const { authorised, edition, planned, letters, consentBy, documentBy, documentOf, confirmedBy, connected } = told;
  const since = authorised?.at ?? at;
  const said = letters.findLast(({ operation, n }) => operation === 'sayNothingStands' && n !== undefined);
  const ofTheDay =
    said !== undefined && bears(said, authorised?.by) && said.edition === edition && said.at >= addHours(since, -24);
  const rules: Readonly<Record<string, boolean>> = {
    consent: bears(consentBy, authorised?.by) && (consentBy === undefined || consentBy.edition === edition),
    document: documentOf === edition && bears(documentBy, authorised?.by),
    confirmation: bears(confirmedBy, authorised?.by) && (confirmedBy === undefined || confirmedBy.revision === planned?.revision),
    'other-side': (connected && hasLooked(told) && !(said?.contested && !said.takenBack)) || ofTheDay,
  };
  return [...lacked(told, at), ...Object.keys(rules).filter((rule) => !rules[rule])];
};
