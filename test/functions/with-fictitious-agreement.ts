import { vi } from 'vitest';
import { fictitiousFranceNetherlands } from '../agreements/fictitious-france-netherlands.ts';

// The register with an agreement that no State ever made: a case migrates under it, and a whole one runs. Before anything of a file is
// loaded, since what its process has loaded with the register stays.
vi.doMock('../../domain/agreement/agreements/register.ts', async (original) => {
  const { register } = await original<typeof import('../../domain/agreement/agreements/register.ts')>();
  return { register: () => [...register(), ...fictitiousFranceNetherlands] };
});
