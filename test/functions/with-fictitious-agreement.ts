import { vi } from 'vitest';
import { addDays, type CalendarDate } from '../../domain/time/calendar-date.ts';
import { fictitiousFranceNetherlands } from '../agreements/fictitious-france-netherlands.ts';

const monthAgo = addDays(process.env['READMIT_TESTS_BEGAN_ON'] as CalendarDate, -30);
const { editionFrom } = fictitiousFranceNetherlands;

/** The same agreement as it applies since a month ago: a case opened before can migrate to it. */
const laterEdition = { ...fictitiousFranceNetherlands, edition: monthAgo, editionFrom: { ...editionFrom, value: monthAgo } };

// The register with an agreement that no State ever made: a case migrates under it, and a whole one runs. Before anything of a file is
// loaded, since what its process has loaded with the register stays.
vi.doMock('../../domain/agreement/agreements/register.ts', async (original) => {
  const { register } = await original<typeof import('../../domain/agreement/agreements/register.ts')>();
  return { register: () => [...register(), fictitiousFranceNetherlands, laterEdition] };
});
