import { bears } from '../../../../domain/agreement/fact.ts';
import { dayText } from '../../person/notice/spoken.ts';
import { imposedOf, spanOf } from './span-of.ts';
import { type Section, stated, type Telling } from './telling.ts';

const decided = (telling: Telling): readonly string[] => {
  const { words, language, shared } = telling;
  const { notYet, court, decidedOn, how, article, term, served } = words.court;
  const decision = shared.courtDecision;
  if (decision === undefined) return [notYet];
  const { adaptation } = decision;
  return [
    stated(telling, court, decision.court),
    stated(telling, decidedOn, dayText(language, adaptation.decidedOn)),
    how[adaptation.how],
    stated(telling, article, adaptation.article),
    stated(telling, term, imposedOf(telling, adaptation.term)),
    stated(telling, served, spanOf(telling, { years: 0, months: 0, days: adaptation.servedDays })),
  ];
};

/** What the court of the other country may do, that it is never harsher, and what it decided. */
export const courtSection = (telling: Telling): Section => {
  const { heading, says, ways } = telling.words.court;
  const { enforcement } = telling.terms;
  const way = bears(enforcement) ? enforcement.value : 'unknown';
  return { heading, paragraphs: [ways[way], ...says, ...decided(telling)] };
};
