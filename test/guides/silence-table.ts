import { register } from '../../domain/agreement/agreements/register.ts';
import { isSet } from '../../domain/agreement/fact.ts';
import { type Expiry, limitEntries, limitNames } from '../../domain/agreement/limit.ts';
import { expiryWords, limitWords } from '../../domain/agreement/sheet/time-words.ts';

/** The limits of loaded agreements after which lateness has that effect, in the words of the sheets. */
const limitsWith = (effect: Expiry): readonly string[] =>
  limitNames
    .filter((name) =>
      register().some(({ limits }) =>
        limitEntries(limits[name]).some(({ limit: { expiry } }) => isSet(expiry) && expiry.value === effect),
      ),
    )
    .map((name) => limitWords[name].toLowerCase());

/** What the end of a time does, by the word that the contracts have for it. */
export const silenceTable = (): string =>
  [
    '| Effect | When the time is over in every reading | After which times, in the agreements that are loaded |',
    '|---|---|---|',
    ...(Object.entries(expiryWords) as [Expiry, string][]).map(
      ([effect, words]) => `| \`${effect}\` | ${words} | ${limitsWith(effect).join('; ') || 'none'} |`,
    ),
  ].join('\n');
