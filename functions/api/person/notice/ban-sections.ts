import type { EntryBan } from '../../../../domain/file/entry-ban.ts';
import { banTime, isOnReturn } from '../../../../domain/sanction/ban-time.ts';
import { bearingBans } from '../../../../domain/sanction/bearing-bans.ts';
import type { BanRules } from '../../../../domain/sanction/rules/ban-rules.ts';
import { banRulesOf } from '../../../../domain/sanction/rules/rules-of.ts';
import { banRemediesSection } from './ban-remedies-section.ts';
import { banSection } from './ban-section.ts';
import { banTimeSection } from './ban-time-section.ts';
import { type Section, type Speaking, stated } from './speaking.ts';
import { dayText, spanText } from './spoken.ts';

type Standing = { readonly ban: EntryBan; readonly rules: BanRules | undefined };

/** The bans that neither were lifted nor are over, each with the law by which it is one on return, where that was read. */
const standingIn = (speaking: Speaking): readonly Standing[] =>
  bearingBans(speaking.own)
    .filter((ban) => !['lifted', 'over'].includes(banTime(speaking, ban, speaking.state, speaking.now).is))
    .map((ban) => ({ ban, rules: isOnReturn(ban) ? banRulesOf(speaking.state, ban.decidedOn) : undefined }));

const returningSection = (speaking: Speaking, standing: readonly Standing[]): readonly Section[] => {
  const rules = standing.find((one) => one.rules !== undefined)?.rules;
  if (rules === undefined) return [];
  const { heading, crime, prison, exclusion } = speaking.words.sanctions.ban.returning;
  const { value, article } = rules.returning;
  return [
    {
      heading,
      paragraphs: [
        stated(speaking, crime, [rules.code, article].join(' ')),
        stated(speaking, prison, spanText(speaking.language, 'year', value.prison)),
        stated(speaking, exclusion, spanText(speaking.language, 'year', value.exclusion)),
      ],
    },
  ];
};

/** That a refusal of entry is entered in the Schengen Information System, as far as it is on record: the person is told of that alone (CESEDA L613-5). */
const alertSection = (speaking: Speaking): readonly Section[] => {
  const { heading, entered, deleted } = speaking.words.sanctions.ban.alert;
  const alerts = (speaking.own.borderAlerts ?? []).filter(({ kind }) => kind === 'refusal-of-entry');
  const paragraphs = alerts.map(({ enteredOn, deletion }) =>
    deletion === undefined
      ? stated(speaking, entered, dayText(speaking.language, enteredOn))
      : stated(speaking, deleted, dayText(speaking.language, deletion.on)),
  );
  return paragraphs.length === 0 ? [] : [{ heading, paragraphs }];
};

/** What the person is told of each ban that was decided and recorded; nothing of what is only proposed, or is not as its paper. */
export const banSections = (speaking: Speaking): readonly Section[] => {
  const standing = standingIn(speaking);
  return [
    ...bearingBans(speaking.own).flatMap((ban) => {
      const stands = standing.find((one) => one.ban.n === ban.n);
      return [
        banSection(speaking, ban),
        ...banTimeSection(speaking, ban),
        ...(stands === undefined ? [] : [banRemediesSection(speaking, ban, stands.rules)]),
      ];
    }),
    ...returningSection(speaking, standing),
    ...alertSection(speaking),
  ];
};
