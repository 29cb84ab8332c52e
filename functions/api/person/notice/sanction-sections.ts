import { banSections } from './ban-sections.ts';
import { expulsionSections } from './expulsion-section.ts';
import { findingSection } from './finding-section.ts';
import type { Section, Speaking } from './speaking.ts';

/** What the person is told of sanctions, of what this State found and decided; nothing where nothing of it is on record. */
export const sanctionSections = (speaking: Speaking): readonly Section[] => [
  ...findingSection(speaking),
  ...banSections(speaking),
  ...expulsionSections(speaking),
];
