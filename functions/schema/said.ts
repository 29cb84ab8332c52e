import type { Fault, Finding, Found } from './finding.ts';
import type { FindingWords } from './finding-words/finding-words.ts';

const shown = (fact: unknown): string => (Array.isArray(fact) ? fact.map(String).join(', ') : String(fact));

/** The words of that kind with its facts in them. */
const worded = (words: FindingWords, { kind, facts }: Fault): string =>
  words[kind].replaceAll(/\{(\w+)\}/g, (_all, name: string) => shown(facts[name]));

/** A finding in those words: what is wrong, and where nothing stands also what would have to. */
export const said =
  (words: FindingWords) =>
  ({ path, expected, ...fault }: Found): Finding & Fault['facts'] => ({
    path,
    kind: fault.kind,
    message: [fault, ...(expected === undefined ? [] : [expected])].map((each) => worded(words, each)).join('. '),
    ...fault.facts,
    ...expected?.facts,
  });
