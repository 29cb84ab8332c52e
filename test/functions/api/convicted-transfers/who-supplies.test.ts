import { expect, test } from 'vitest';
import { handOverTable } from '../../../../domain/convicted-transfer/hand-over-table.ts';
import { convictedTransferRoutes } from '../../../../functions/api/convicted-transfers/routes.ts';
import type { Route } from '../../../../functions/http/route.ts';

const rows: Readonly<Record<string, Route>> = convictedTransferRoutes;

test('whoever is told to supply what a hand-over lacks finds the operation in the table, for that side and those roles', () => {
  for (const [condition, row] of Object.entries(handOverTable)) {
    if (!('suppliedBy' in row)) continue;
    const { side, operation, roles } = row.suppliedBy;
    expect([side, 'any-party'], condition).toContain(rows[operation]?.side);
    expect(rows[operation]?.roles, condition).toEqual(roles);
  }
});
